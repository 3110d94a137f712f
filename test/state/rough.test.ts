/** While a control moves there are fewer rows: how far what is read between them lies from the run with all rows. */
import { describe, expect, it } from 'vitest'
import { ge2012 } from '../../src/experiments/ge2012'
import { kosek1996 } from '../../src/experiments/kosek1996'
import { staud2014 } from '../../src/experiments/staud2014'
import { armsOf } from '../../src/experiments/experiment'
import { changesOf } from '../../src/parameters/what-ifs'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import { sampleAt } from '../../src/simulation/trajectory'
import { ROUGH_EVERY } from '../../src/state/simulation-client'
import { PROFILE_IDS } from '../support/participants'

/** At every row there is with all rows, in every region; of two rows at one time the later is what is read. */
function apart(profile: (typeof PROFILE_IDS)[number], study: Parameters<typeof armsOf>[0], quantity: 'ppt' | 'nrs'): number {
  const participant = participantOf(profile, changesOf(profile, { 'brake-off': { amount: 0.5, whom: 'both' } }))
  const { protocol } = armsOf(study)[0]
  const whole = run(participant, protocol, { record: [quantity] })
  const rough = run(participant, protocol, { record: [quantity], every: ROUGH_EVERY })
  expect(rough.measures).toEqual(whole.measures)
  const { values, width } = whole.columns[quantity]
  let most = 0
  whole.time.forEach((time, row) => {
    if (whole.time[row + 1] === time) return
    for (let i = 0; i < width; i++) most = Math.max(most, Math.abs(sampleAt(rough, quantity, i, time) - values[row * width + i]))
  })
  return most
}

describe.each(PROFILE_IDS)('%s, changed', profile => {
  it('the shoulder hold: within 0.5 kPa and 0.05 of a rating', () => {
    expect(apart(profile, ge2012, 'ppt')).toBeLessThan(0.5)
    expect(apart(profile, ge2012, 'nrs')).toBeLessThan(0.05)
  })

  it('where something sets in from one moment to the next: within 1.5 kPa and 0.15 of a rating', () => {
    for (const study of [kosek1996, staud2014]) {
      expect(apart(profile, study, 'ppt')).toBeLessThan(1.5)
      expect(apart(profile, study, 'nrs')).toBeLessThan(0.15)
    }
  })
})
