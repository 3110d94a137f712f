/** Every study opens with charts of its own: what it measured, and what was published of it, lie on them. */
import { describe, expect, it } from 'vitest'
import { armsOf, MAIN_ARM, STUDIES } from '../../../src/experiments'
import { participantOf } from '../../../src/simulation/participant'
import { run } from '../../../src/simulation/run'
import { PROFILE_IDS } from '../../../src/parameters/profiles'
import { quantitiesOf } from '../../../src/views/charts/quantities'
import { chartedRuns } from '../../../src/views/charts/use-charted'
import { claimsOnArm, nameOf } from '../../../src/views/lab/study-words'

describe.each(STUDIES.map(study => [study.id, study] as const))('%s', (_, study) => {
  it('has a name of its own', () => expect(nameOf(study.id, 'name')).toMatch(/ \d{4}$/))

  it.each(armsOf(study).map(arm => [arm.id, arm] as const))('has charts of what it measured (%s)', (id, { protocol }) => {
    const quantities = quantitiesOf(protocol)
    expect(new Set(quantities.map(each => each.id)).size).toBe(quantities.length)
    expect(quantities.length).toBeGreaterThan(1)
    for (const { name, unit, long } of quantities) for (const words of [name, unit, long]) expect(words).not.toBe('')
    const measured = new Set(protocol.measurements.map(({ quantity }) => quantity))
    for (const column of measured) expect(quantities.map(each => each.column)).toContain(column)
    expect(claimsOnArm(study, id).every(claim => claim.kind !== 'not modelled')).toBe(true)
  })
})

it('draws, of the thigh hold, one line per group and the directions that were printed', () => {
  const study = STUDIES.find(({ id }) => id === 'kosek1996')!
  const { protocol } = armsOf(study)[0]!
  const runs = Object.fromEntries(PROFILE_IDS.map(profile => [profile, run(participantOf(profile), protocol, { every: 10 })]))
  const { charts, moments } = chartedRuns({ runs }, { protocol, claims: claimsOnArm(study, MAIN_ARM) }, 'start')
  expect(charts.map(({ quantity }) => quantity.name)).toEqual(['Right front of the thigh', 'Right front of the thigh', 'Brake', 'Amplifier'])
  expect(charts[0]!.published.map(({ id }) => id)).toEqual(claimsOnArm(study, MAIN_ARM).map(({ id }) => id))
  expect(moments.map(({ kind, label }) => label ?? kind)).toContain('Middle of the hold')
  expect(charts.every(({ all }) => all.length === 2)).toBe(true)
})
