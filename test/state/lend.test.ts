import { beforeEach, describe, expect, it, vi } from 'vitest'
import { borrowStage } from '../../src/state/lend'
import { playback, play } from '../../src/state/playback'
import { lineUp, showRuns, useSession } from '../../src/state/session'
import { start } from '../../src/state/simulation-client'
import { useView } from '../../src/state/view'
import { fixtureRuns } from '../support/fixture-run'

vi.mock('../../src/state/simulation-client', () => ({ start: vi.fn<() => Promise<void>>(async () => undefined) }))

const runs = fixtureRuns()

beforeEach(() => {
  vi.mocked(start).mockClear()
  useSession.setState(useSession.getInitialState(), true)
  playback.setState(playback.getInitialState(), true)
  useView.setState(useView.getInitialState(), true)
})

describe('the stage, lent and given back', () => {
  it('has the clock, the line-up and the view it had before', () => {
    showRuns(runs)
    lineUp('stop')
    playback.setState({ cursor: 200 })
    useView.setState({ painted: 'LI', heading: 1, selected: 7 })
    const giveBack = borrowStage()
    expect(useView.getState()).toMatchObject({ heading: 0, selected: null })
    lineUp('start')
    playback.setState({ cursor: 30 })
    useView.setState({ painted: 'pain', heading: Math.PI })
    giveBack()
    expect(playback.getState()).toMatchObject({ alignment: 'stop', cursor: 200 })
    expect(useView.getState()).toMatchObject({ painted: 'LI', heading: 1, selected: 7 })
    // The same set-up all the while: nothing was computed again.
    expect(start).not.toHaveBeenCalled()
  })

  it('shows its own runs where something else was set up, and gives that back with its results', () => {
    showRuns(runs)
    const elsewhere = { ...useSession.getState(), experiment: 'kadetoff2007', runs: { healthy: runs.healthy! } }
    useSession.setState(elsewhere, true)
    const giveBack = borrowStage()
    expect(useSession.getState().experiment).toBe('ge2012')
    showRuns(runs)
    giveBack()
    expect(useSession.getState()).toEqual(elsewhere)
    // What was computed for it once is there the next time.
    vi.mocked(start).mockClear()
    const again = borrowStage()
    expect(useSession.getState().runs).toBe(runs)
    expect(start).not.toHaveBeenCalled()
    again()
  })

  it('asks again for what was under way when it was lent', () => {
    useSession.setState({ experiment: 'kadetoff2007', status: { kind: 'running', progress: 0.4 } })
    const giveBack = borrowStage()
    vi.mocked(start).mockClear()
    giveBack()
    expect(start).toHaveBeenCalledTimes(1)
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
