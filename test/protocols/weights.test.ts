/** A weight in the hand against the strength of a joint: moments worked out anew in N·m, and what a run makes of them. */
import { describe, expect, it } from 'vitest'
import { ge2012 } from '../../src/experiments/ge2012'
import { REFERENCES } from '../../src/parameters/references'
import { isOpenEnded, type Contraction, type Protocol } from '../../src/protocols'
import { MOVEMENTS, type Movement } from '../../src/protocols/movements'
import { parseProtocol, problemText } from '../../src/protocols/parse'
import { heaviest, LEVERS, shareOf, WEIGHED } from '../../src/protocols/weights'
import { run } from '../../src/simulation/run'
import { PARTICIPANTS } from '../support/participants'

const G = 9.81
const held = (movement: Movement, kg: number) => shareOf({ muscles: MOVEMENTS[movement], load: { kg } }).fraction
const protocolOf = (movement: Movement, load: Contraction['load']): Protocol => ({
  nocilab: 'protocol', version: 1, id: 'lift', title: 'Lift', measurements: [],
  steps: [{ kind: 'contract', id: 'hold', muscles: MOVEMENTS[movement], side: 'right', load, until: { painLimit: true, exhaustionOf: [MOVEMENTS[movement][0].group], limit: 600 } }],
})

describe('a weight in the hand', () => {
  it('is the moment about the elbow against the moment of the hardest pull there', () => {
    // N·m: a forearm of 1.43 kg, 0.1705 m out; the load 0.32 m out; 17 kg at the wrist, 0.25 m out, beyond the forearm.
    const forearm = 0.022 * 65 * G * 0.682 * 0.25
    expect(held('elbow', 5)).toBeCloseTo((forearm + 5 * G * 0.32) / (17 * G * 0.25 + forearm), 12)
    expect(held('elbow', 0)).toBeCloseTo(0.054, 3)
  })

  it('is the moment about the shoulder, where the arms alone are what they are in the shoulder hold', () => {
    const arm = 0.05 * 65 * G * 0.53 * 0.53
    const own = ge2012.protocol.steps.find(step => step.kind === 'contract')!.load
    expect(shareOf({ muscles: MOVEMENTS.armsOut, load: { kg: 0 } })).toEqual(own)
    expect(held('armsOut', 2)).toBeCloseTo((0.193 * (arm + 2 * G * 0.6)) / arm, 12)
  })

  it.each(WEIGHED)('is at most what a healthy person can hold (%s)', movement => {
    const most = heaviest({ muscles: MOVEMENTS[movement] })!
    expect(held(movement, most)).toBeLessThanOrEqual(1)
    expect(held(movement, most + 0.1)).toBe(1)
    const [heavy] = [parseProtocol(protocolOf(movement, { kg: most + 0.1 }))]
    expect(heavy.ok ? [] : heavy.problems.map(problemText)).toEqual([expect.stringMatching(/^steps\[0\]\.load\.kg: expected at most [\d.]+ kg, which is all that a healthy person can hold so, got [\d.]+$/)])
    expect(parseProtocol(protocolOf(movement, { kg: most })).ok).toBe(true)
  })

  it('is refused where nothing is known to hold it against', () => {
    for (const movement of (Object.keys(MOVEMENTS) as Movement[]).filter(each => !(WEIGHED as readonly string[]).includes(each))) {
      expect(heaviest({ muscles: MOVEMENTS[movement] })).toBeNull()
      const { ok } = parseProtocol(protocolOf(movement, { kg: 1 }))
      expect(ok, movement).toBe(false)
    }
    expect(() => shareOf({ muscles: [{ group: 'hand', share: 1 }], load: { kg: 1 } })).toThrow('says nothing')
  })

  it('runs as the share it comes to, the same weight for both, and is let go sooner the heavier it is', () => {
    const { fraction } = shareOf({ muscles: MOVEMENTS.armsOut, load: { kg: 1 } })
    for (const participant of Object.values(PARTICIPANTS)) {
      const [byWeight, byShare, heavier] = [{ kg: 1 }, { fraction, of: 'healthy' } as const, { kg: 2 }].map(load => run(participant, protocolOf('armsOut', load)))
      expect(byWeight!.time).toEqual(byShare!.time)
      expect(byWeight!.columns['nrs']!.values).toEqual(byShare!.columns['nrs']!.values)
      expect(heavier!.steps[0]!.end).toBeLessThan(byWeight!.steps[0]!.end)
    }
    expect(isOpenEnded(protocolOf('armsOut', { kg: 1 }).steps[0]!)).toBe(true)
  })

  it('names its source, and says of what is assumed why', () => {
    for (const { origin } of Object.values(LEVERS)) {
      if (origin.kind === 'measured') expect(REFERENCES[origin.ref].verified).toBe(origin.read)
      else expect(origin).toMatchObject({ kind: 'assumed', because: expect.stringMatching(/.{20}/) })
    }
  })
})
