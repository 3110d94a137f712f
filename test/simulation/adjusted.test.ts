import { describe, expect, it } from 'vitest'
import { regionIndex } from '../../src/anatomy'
import type { Protocol } from '../../src/protocols'
import { adjusted } from '../../src/simulation/adjusted'
import { run } from '../../src/simulation/run'
import { expectWithin } from '../support/expect-within'
import { PARTICIPANTS, PROFILE_IDS } from '../support/participants'

const HAND = 'hand_R'
const asked = (rated: number | undefined): Protocol => ({
  nocilab: 'protocol', version: 1, id: 'test', title: 'Test', steps: [{ kind: 'rest', id: 'test', duration: 1 }],
  stimuli: [{ kind: 'nociceptive', regions: [HAND], when: { step: 'test', edge: 'start', offset: 0 }, intensity: 0.3, ...(rated === undefined ? {} : { rated }), duration: 1 }],
  measurements: [],
})

describe('a stimulus that is set for each participant', () => {
  it('is rated as asked when it begins, by everybody, and takes less where more hurts', () => {
    const strengths = PROFILE_IDS.map(profile => {
      const { columns: { nrs }, time } = run(PARTICIPANTS[profile], asked(5), { record: ['nrs'], every: 0.5 })
      const row = time.lastIndexOf(0)
      expectWithin(nrs.values[row * nrs.width + regionIndex(HAND)], 5, 1e-3, profile)
      const [stimulus] = adjusted(PARTICIPANTS[profile], asked(5)).stimuli!
      return stimulus.kind === 'nociceptive' ? stimulus.intensity : NaN
    })
    expect(strengths[1]).toBeLessThan(strengths[0])
    expect(strengths[1]).toBeGreaterThan(0)
  })

  it('is nothing where it hurts as much at rest, and a protocol without any is left as it is', () => {
    const sore = adjusted({ ...PARTICIPANTS.healthy, parameters: { ...PARTICIPANTS.healthy.parameters, xp: 1e-4 } }, asked(5)).stimuli![0]
    expect(sore.kind === 'nociceptive' && sore.intensity).toBe(0)
    const plain = asked(undefined)
    expect(adjusted(PARTICIPANTS.healthy, plain)).toBe(plain)
  })
})
