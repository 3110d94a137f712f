import { describe, expect, it } from 'vitest'
import { PROFILE_IDS, valuesOf } from '../../src/parameters/profiles'
import { PARAMETERS } from '../../src/parameters/table'
import { changesOf, WHAT_IF_IDS, WHAT_IFS } from '../../src/parameters/what-ifs'
import { participantOf } from '../../src/simulation/participant'

describe.each(WHAT_IF_IDS)('what if: %s', id => {
  it('does nothing at 0, and goes to its goal at 1', () => {
    expect(changesOf('fibromyalgia', { [id]: { amount: 0, whom: 'both' } })).toEqual({})
    const own = valuesOf('fibromyalgia')
    const healthy = valuesOf('healthy')
    const changed = { ...own, ...changesOf('fibromyalgia', { [id]: { amount: 1, whom: 'both' } }) }
    for (const name of WHAT_IFS[id].parameters) expect(changed[name]).toBeCloseTo(WHAT_IFS[id].goal(own[name], healthy[name]), 12)
  })

  it('touches only whom it is for', () => {
    expect(changesOf('healthy', { [id]: { amount: 1, whom: 'fibromyalgia' } })).toEqual({})
    expect(changesOf('fibromyalgia', { [id]: { amount: 1, whom: 'healthy' } })).toEqual({})
  })

  it('leaves everybody with a calm resting state', () => {
    for (const profile of PROFILE_IDS) expect(participantOf(profile, changesOf(profile, { [id]: { amount: 1, whom: 'both' } })).settled).toBe(true)
  })

  it('moves parameters that are in the table', () => expect(WHAT_IFS[id].parameters.every(name => name in PARAMETERS)).toBe(true))
})

it('what was set by hand comes last', () => {
  expect(changesOf('fibromyalgia', { 'brake-back': { amount: 1, whom: 'both' } }, { etaX: 0.2 })).toEqual({ etaX: 0.2, etaF: 1, etaY: 1 })
  expect(changesOf('healthy', {}, { etaX: valuesOf('healthy').etaX })).toEqual({})
})
