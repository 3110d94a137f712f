import { beforeEach, describe, expect, it } from 'vitest'
import { STUDIES } from '../../src/experiments'
import { changeSetup, endGesture, isModified, openProtocol, openStudy, PRESET, redo, setParameter, setWhatIf, undo, undoChanges, useSetup } from '../../src/state/setup'
import { planOf } from '../../src/state/plan'
import { fixtureExperiment } from '../support/fixture-experiment'

const setup = () => useSetup.getState().setup
beforeEach(() => useSetup.setState(useSetup.getInitialState(), true))

describe('a set-up', () => {
  it('is changed as a whole, and never in place', () => {
    setWhatIf('brake-back', { amount: 1, whom: 'fibromyalgia' })
    setParameter('fibromyalgia', 'etaX', 0.7)
    expect(setup()).toEqual({ ...PRESET, whatIfs: { 'brake-back': { amount: 1, whom: 'fibromyalgia' } }, changes: { healthy: {}, fibromyalgia: { etaX: 0.7 } } })
    expect(isModified(PRESET)).toBe(false)
    expect(isModified(setup())).toBe(true)
    undoChanges()
    expect(isModified(setup())).toBe(false)
  })

  it('keeps what was changed when another study or a protocol of one’s own is opened', () => {
    setParameter('healthy', 'str', 1.2)
    openStudy('kosek1996')
    openProtocol(fixtureExperiment.protocol)
    expect(setup().subject).toEqual({ kind: 'protocol', protocol: fixtureExperiment.protocol })
    expect(setup().changes.healthy).toEqual({ str: 1.2 })
  })

  it('has no two what-ifs at once that cannot both be', () => {
    setWhatIf('brake-back', { amount: 1, whom: 'fibromyalgia' }, 'brake-off')
    setWhatIf('brake-off', { amount: 0.5, whom: 'both' }, 'brake-back')
    expect(Object.keys(setup().whatIfs)).toEqual(['brake-off'])
  })
})

describe('undo', () => {
  it('goes back over one drag at once, and forward again', () => {
    for (const value of [0.5, 0.6, 0.7]) setParameter('fibromyalgia', 'etaX', value, 'etaX')
    endGesture()
    for (const value of [0.8, 0.9]) setParameter('fibromyalgia', 'etaX', value, 'etaX')
    undo()
    expect(setup().changes.fibromyalgia).toEqual({ etaX: 0.7 })
    undo()
    expect(setup()).toBe(PRESET)
    undo()
    expect(setup()).toBe(PRESET)
    redo()
    redo()
    expect(setup().changes.fibromyalgia).toEqual({ etaX: 0.9 })
    redo()
    expect(setup().changes.fibromyalgia).toEqual({ etaX: 0.9 })
  })

  it('forgets what was undone once something else is done', () => {
    openStudy('kosek1996')
    undo()
    changeSetup({ ...setup(), seed: 7 })
    redo()
    expect(setup().seed).toBe(7)
    expect(setup().subject).toEqual(PRESET.subject)
  })
})

describe('what a set-up comes to', () => {
  it('is, for every study, one arm and the others of the study', async () => {
    for (const study of STUDIES) {
      const plan = await planOf({ ...PRESET, subject: { kind: 'study', study: study.id, arm: null } })
      expect([plan.arm, ...plan.others].map(({ protocol }) => protocol.id).length).toBe(study.arms?.length ?? 1)
    }
  })

  it('is refused where there is no such study or arm', async () => {
    await expect(planOf({ ...PRESET, subject: { kind: 'study', study: 'none', arm: null } })).rejects.toThrow("no study 'none'")
    await expect(planOf({ ...PRESET, subject: { kind: 'study', study: 'staud2001', arm: 'none' } })).rejects.toThrow("no arm 'none'")
  })

  it('changes nobody unless something is changed', async () => {
    expect((await planOf(PRESET)).changes).toEqual({ healthy: {}, fibromyalgia: {} })
    const { changes } = await planOf({ ...PRESET, whatIfs: { 'brake-back': { amount: 1, whom: 'fibromyalgia' } } })
    expect(changes).toEqual({ healthy: {}, fibromyalgia: { etaX: 1, etaF: 1, etaY: 1 } })
  })
})
