import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Protocol } from '../../src/protocols'
import { parseProtocolText, problemText } from '../../src/protocols/parse'
import type { ProfileId } from '../../src/parameters/profiles'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import { prototypeParticipant } from '../support/prototype-participants'

const folder = new URL('../../src/protocols/examples/', import.meta.url)
const files = readdirSync(folder)

function example(file: string): Protocol {
  const result = parseProtocolText(readFileSync(new URL(file, folder), 'utf8'))
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'))
  return result.protocol
}

/** With the parameters of the prototype, whatever the table says today. */
const runOf = (name: string, profile: ProfileId) => run(prototypeParticipant(profile), example(`${name}.json`), { record: [] })

describe.each(files)('%s', file => {
  it('is named by its id, and finds its schema', () => {
    const { id, $schema } = example(file)
    expect(`${id}.json`).toBe(file)
    expect(existsSync(new URL($schema ?? 'none', new URL(file, folder)))).toBe(true)
  })

  it('is in the list of README.md', () => {
    expect(readFileSync(new URL('../README.md', folder), 'utf8')).toContain(`\`examples/${file}\``)
  })

  it.each<ProfileId>(['healthy', 'fibromyalgia'])('runs to its end in %s and reads all it asks for', profile => {
    const protocol = example(file)
    const { outcome, measures } = run(participantOf(profile), protocol, { record: [] })
    expect(outcome).toEqual({ status: 'completed' })
    const asked = protocol.measurements.flatMap(({ id, regions }) => (regions === 'working' ? [`${id} working`] : regions.map(region => `${id} ${region}`)))
    const working = new Set(protocol.measurements.filter(({ regions }) => regions === 'working').map(({ id }) => id))
    expect(measures.map(({ id, region }) => `${id} ${working.has(id) ? 'working' : region}`).toSorted()).toEqual(asked.toSorted())
    expect(measures.filter(({ value }) => !Number.isFinite(value))).toEqual([])
  })
})

// What the prototype printed (final.txt), computed there by another integrator at a step of 0.1 s. About its parameters, not the table's.
describe('the examples give what the prototype gave', () => {
  const changes = (name: string, profile: ProfileId) =>
    Object.fromEntries(runOf(name, profile).measures.map(({ id, region, changePercent, value }) => [`${id} ${region}`, changePercent ?? value]))

  it.each<[ProfileId, number, string, readonly number[]]>([
    ['healthy', 292, 'force', [22.2, 22.6, 14.2, 12.7]],
    ['fibromyalgia', 245, 'pain', [-9.1, -9.0, -7.6, -6.6]],
  ])('thigh hold, %s', (profile, held, stoppedBy, changed) => {
    const { steps, measures } = runOf('thigh-hold', profile)
    const hold = steps.find(({ id }) => id === 'hold')!
    expect(hold.stoppedBy).toBe(stoppedBy)
    // The prototype looked once a second whether the hold was over.
    expect(Math.abs(hold.end - hold.start - held)).toBeLessThan(1.5)
    const found = ['thigh-end', 'thigh-after-0', 'thigh-after-150', 'thigh-after-300'].map(id => measures.find(measure => measure.id === id)?.changePercent ?? NaN)
    for (const [i, value] of found.entries()) expect(Math.abs(value - changed[i]!)).toBeLessThan(0.5)
  })

  it.each<[ProfileId, number, number]>([['healthy', 10.5, 3.9], ['fibromyalgia', -1.1, -4.8]])('grip, %s', (profile, near, far) => {
    const found = changes('grip-hold', profile)
    expect(found['end forearm_flex_R']).toBeCloseTo(near, 0)
    expect(found['end forearm_flex_L']).toBeCloseTo(far, 0)
  })

  it.each<[ProfileId, number, number, number]>([['healthy', 6.8, 22.5, 2.4], ['fibromyalgia', 8.7, 4.6, -1.4]])('cold water, %s', (profile, pain, during, later) => {
    const found = changes('cold-water', profile)
    expect(found['hand hand_L']).toBeCloseTo(pain, 0)
    expect(found['thigh-cold quadriceps_R']).toBeCloseTo(during, 0)
    expect(found['thigh-after-2 quadriceps_R']).toBeCloseTo(later, 0)
  })

  it.each<[ProfileId, readonly number[]]>([['healthy', [3.9, 4.9, 0.3, 0.22]], ['fibromyalgia', [6.9, 8.4, 5.14, 4.05]]])('heat taps, %s', (profile, expected) => {
    const found = changes('wind-up', profile)
    for (const [i, id] of ['tap-1', 'tap-10', 'after-15', 'after-30'].entries()) expect(Math.abs(found[`${id} hand_R`]! - expected[i]!)).toBeLessThan(0.1)
  })
})
