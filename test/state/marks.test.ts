import { beforeEach, describe, expect, it } from 'vitest'
import { marksOf, nextOf, phaseAt, stillsOf } from '../../src/state/marks'
import { playback, seek } from '../../src/state/playback'
import { showRuns, useSession } from '../../src/state/session'
import { nextMark, nextStill, nudge, playOrStep, upcomingStill } from '../../src/state/transport'
import { setMotion, useView } from '../../src/state/view'
import { fixtureRuns } from '../support/fixture-run'

const runs = fixtureRuns()

describe('marks', () => {
  it('lie where something was measured, each group at its own time', () => {
    expect(marksOf(runs, 'start').map(({ clock, kind, profiles }) => [clock, kind, profiles.length])).toEqual([
      [-30, 'before', 2], [130, 'release', 1], [190, 'after', 1], [286, 'release', 1], [346, 'after', 1],
      [370, 'after', 1], [526, 'after', 1], [1330, 'later', 1], [1486, 'later', 1],
    ])
  })

  it('meet where the groups are lined up at letting go', () => {
    const marks = marksOf(runs, 'stop')
    expect(marks.filter(mark => mark.kind !== 'before').map(({ clock, minutes, profiles }) => [clock, minutes, profiles])).toEqual([
      [0, 0, ['healthy', 'fibromyalgia']], [60, 1, ['healthy', 'fibromyalgia']],
      [240, 4, ['healthy', 'fibromyalgia']], [1200, 20, ['healthy', 'fibromyalgia']],
    ])
  })

  it('are found in both directions, and never where the cursor stands', () => {
    expect(nextOf([0, 10, 20], 10, 1)).toBe(20)
    expect(nextOf([0, 10, 20], 10, -1)).toBe(0)
    expect(nextOf([0, 10, 20], 20, 1)).toBeNull()
  })
})

describe('stills', () => {
  it('tell the session in a few moments: before, the hold, each letting go, and whatever was measured after', () => {
    expect(stillsOf(runs, 'start', -60, 1786).map(({ clock, kind }) => [clock, kind])).toEqual([
      [-60, 'before'], [65, 'holding'], [130, 'release'], [190, 'measured'], [286, 'release'],
      // 346 and 370 are looked at together, at the later one.
      [370, 'measured'], [526, 'measured'], [1330, 'measured'], [1486, 'measured'],
    ])
    expect(stillsOf(runs, 'stop', -346, 1500).map(({ clock, kind, profiles }) => [clock, kind, profiles.length])).toEqual([
      [-346, 'before', 2], [-65, 'holding', 2], [0, 'release', 2], [60, 'measured', 2], [240, 'measured', 2], [1200, 'measured', 2],
    ])
  })

  it('are none without a run', () => expect(stillsOf({}, 'start', 0, 0)).toEqual([]))
})

it('knows who is holding', () => {
  const at = (clock: number) => [phaseAt(runs.healthy, 'start', clock), phaseAt(runs.fibromyalgia, 'start', clock)]
  expect(at(0)).toEqual(['begins', 'begins'])
  expect([at(-1), at(60), at(130), at(286)]).toEqual([
    ['before', 'before'], ['holding', 'holding'], ['holding', 'after'], ['after', 'after'],
  ])
})

describe('the transport', () => {
  beforeEach(() => {
    playback.setState(playback.getInitialState(), true)
    useSession.setState(useSession.getInitialState(), true)
    useView.setState(useView.getInitialState(), true)
    showRuns(runs)
    seek(0)
  })

  it('scrubbing stops the clock', () => {
    playOrStep()
    expect(playback.getState().playing).toBe(true)
    nudge(10)
    expect(playback.getState()).toMatchObject({ playing: false, cursor: 10 })
    nextMark(1)
    expect(playback.getState().cursor).toBe(130)
    nextMark(-1)
    expect(playback.getState().cursor).toBe(0)
  })

  it('steps through stills where nothing may move, and stays at the last until it is sent back to the start', () => {
    setMotion('less')
    seek(-60)
    const seen = Array.from({ length: 8 }, () => (playOrStep(), playback.getState().cursor))
    expect(seen).toEqual([65, 130, 190, 286, 370, 526, 1330, 1486])
    expect(upcomingStill()).toBeNull()
    expect(playback.getState().playing).toBe(false)
    nextStill()
    expect(playback.getState().cursor).toBe(-60)
    expect(upcomingStill()).toBe(65)
  })
})
