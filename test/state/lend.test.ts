import { beforeEach, describe, expect, it } from 'vitest'
import { borrowStage, isPreset } from '../../src/state/lend'
import { play, playback } from '../../src/state/playback'
import { lineUp, showRuns, useSession } from '../../src/state/session'
import { openStudy, PRESET, useSetup } from '../../src/state/setup'
import { useView } from '../../src/state/view'
import { fixtureRuns } from '../support/fixture-run'

const runs = fixtureRuns()

beforeEach(() => {
  useSession.setState(useSession.getInitialState(), true)
  useSetup.setState(useSetup.getInitialState(), true)
  playback.setState(playback.getInitialState(), true)
  useView.setState(useView.getInitialState(), true)
})

describe('the stage, lent and given back', () => {
  it('has the clock, the line-up and the view it had before', () => {
    showRuns(runs)
    lineUp('stop')
    playback.setState({ cursor: 200 })
    useView.setState({ painted: 'LI', heading: 1, selected: 7 })
    const { setup } = useSetup.getState()
    const giveBack = borrowStage()
    expect(useView.getState()).toMatchObject({ heading: 0, selected: null })
    lineUp('start')
    playback.setState({ cursor: 30 })
    useView.setState({ painted: 'pain', heading: Math.PI })
    giveBack()
    expect(playback.getState()).toMatchObject({ alignment: 'stop', cursor: 200 })
    expect(useView.getState()).toMatchObject({ painted: 'LI', heading: 1, selected: 7 })
    // The same set-up all the while: nothing was asked for.
    expect(useSetup.getState().setup).toBe(setup)
  })

  it('is of the preset where something else was set up, which is given back with its results and its steps back', () => {
    openStudy('kadetoff2007')
    showRuns({ healthy: runs.healthy! }, { setup: useSetup.getState().setup })
    const [setup, session] = [useSetup.getState(), useSession.getState()]
    const asked: boolean[] = []
    const unsubscribe = useSetup.subscribe(now => asked.push(isPreset(now.setup)))
    const giveBack = borrowStage()
    expect(asked).toEqual([true])
    expect(isPreset(useSession.getState().setup)).toBe(true)
    expect(useSession.getState().runs).toEqual({})
    showRuns(runs)
    giveBack()
    unsubscribe()
    expect(useSession.getState()).toEqual(session)
    expect(useSetup.getState()).toEqual(setup)
  })

  it('asks anew where the runs on screen are not those of the set-up yet', () => {
    showRuns(runs, { setup: { ...PRESET, changes: { healthy: {}, fibromyalgia: { kN: 1 } } } })
    const before = useSetup.getState().setup
    borrowStage()
    expect(useSetup.getState().setup).not.toBe(before)
    expect(isPreset(useSetup.getState().setup)).toBe(true)
  })

  it('shows a run that came meanwhile from its beginning, where there was none before', () => {
    const giveBack = borrowStage()
    showRuns(runs)
    playback.setState({ cursor: 900 })
    giveBack()
    const { cursor, from, to } = playback.getState()
    expect(cursor).toBe(from)
    expect(to).toBeGreaterThan(from)
  })

  it('stops what was playing', () => {
    showRuns(runs)
    play()
    borrowStage()()
    expect(playback.getState().playing).toBe(false)
  })
})
