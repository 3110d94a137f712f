/** What the nociceptors of a region fire, as a run records it. */
import { describe, expect, it } from 'vitest'
import { REGIONS, regionIndex } from '../../src/anatomy'
import { ge2012 } from '../../src/experiments/ge2012'
import { createEngine, look } from '../../src/simulation/engine'
import { RECORDED } from '../../src/simulation/quantities'
import { run } from '../../src/simulation/run'
import { sampleAt } from '../../src/simulation/trajectory'
import type { Protocol } from '../../src/protocols'
import { PARTICIPANTS } from '../support/participants'

const still: Protocol = {
  nocilab: 'protocol', version: 1, id: 'still', title: 'Nothing, then salt water in one muscle', measurements: [],
  steps: [{ kind: 'rest', id: 'only', duration: 60 }],
  stimuli: [{ kind: 'nociceptive', regions: ['infraspinatus_R'], when: { step: 'only', edge: 'start', offset: 20 }, intensity: 0.4, duration: 20 }],
}

describe('nociception', () => {
  it('is recorded without being asked for', () => expect(RECORDED).toContain('nociception'))

  it('at rest is what the chemistry drives and what fires of itself', () => {
    for (const participant of [PARTICIPANTS.healthy, PARTICIPANTS.fibromyalgia]) {
      const engine = createEngine(participant, 'reduced')
      look(engine)
      const trajectory = run(participant, still)
      REGIONS.forEach((_, i) => expect(sampleAt(trajectory, 'nociception', i, 0)).toBeCloseTo(engine.flows.Anoc[i]! + engine.flows.tonic[i]!, 6))
    }
  })

  it('rises by what is put in from outside, there and for as long', () => {
    const trajectory = run(PARTICIPANTS.healthy, still)
    const at = (region: Parameters<typeof regionIndex>[0], time: number) => sampleAt(trajectory, 'nociception', regionIndex(region), time)
    expect(at('infraspinatus_R', 20) - at('infraspinatus_R', 19.9)).toBeCloseTo(0.4, 3)
    expect(at('infraspinatus_R', 50)).toBeLessThan(0.1)
    expect(at('infraspinatus_L', 30)).toBeLessThan(0.1)
  })

  it('is largest where a muscle works, and not in the leg that rests', () => {
    const trajectory = run(PARTICIPANTS.healthy, ge2012.protocol)
    const end = trajectory.steps.find(({ kind }) => kind === 'contract')!.end - 0.01
    expect(sampleAt(trajectory, 'nociception', regionIndex('supraspinatus_R'), end)).toBeGreaterThan(10 * sampleAt(trajectory, 'nociception', regionIndex('tibialis_anterior_R'), end))
  })
})
