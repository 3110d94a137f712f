import { beforeEach, describe, expect, it } from 'vitest'
import { startFrameLoop } from '../../src/state/frame-loop'
import { advance, pause, play, playback, seek, setSpan, setSpeed } from '../../src/state/playback'
import { lineUp, originOf, runTime, showRuns, useSession } from '../../src/state/session'
import { fixtureRuns } from '../support/fixture-run'

const cursor = () => playback.getState().cursor

beforeEach(() => playback.setState(playback.getInitialState(), true))

describe('the clock', () => {
  it('stays within the runs', () => {
    setSpan(-60, 1786)
    seek(-1000)
    expect(cursor()).toBe(-60)
    seek(1e6)
    expect(cursor()).toBe(1786)
  })

  it('moves by wall time and speed, and stops at the end', () => {
    setSpan(0, 100)
    setSpeed(20)
    play()
    advance(2)
    expect(cursor()).toBe(40)
    advance(10)
    expect(playback.getState()).toMatchObject({ cursor: 100, playing: false })
  })

  it('starts over when played at its end, and not at all when there is nothing to play', () => {
    play()
    expect(playback.getState().playing).toBe(false)
    setSpan(-60, 100)
    seek(100)
    play()
    expect(playback.getState()).toMatchObject({ cursor: -60, playing: true })
  })
})

describe('lining up', () => {
  const runs = fixtureRuns()
  beforeEach(() => {
    useSession.setState(useSession.getInitialState(), true)
    showRuns(runs)
  })

  it('at the start, both groups begin at 0 and let go at different times', () => {
    expect(originOf(runs.healthy, 'start')).toBe(60)
    expect(playback.getState()).toMatchObject({ from: -60, to: 1786, cursor: -60 })
    expect(runTime(runs.fibromyalgia, 130, 'start')).toBe(runs.fibromyalgia.steps[1]!.end)
  })

  it('keeps the clock where it is when a run is replaced', () => {
    seek(300)
    showRuns(fixtureRuns())
    expect(cursor()).toBe(300)
  })

  it('at the stop, both let go at 0, and the clock keeps its time', () => {
    seek(300)
    lineUp('stop')
    expect(playback.getState()).toMatchObject({ alignment: 'stop', from: -346, to: 1500, cursor: 300 })
    expect(runTime(runs.healthy, 0, 'stop')).toBe(346)
    expect(runTime(runs.fibromyalgia, 0, 'stop')).toBe(190)
  })
})

describe('the frame loop', () => {
  function handFrames() {
    const asked = new Map<number, (now: number) => void>()
    let id = 0
    return {
      asked,
      tick(now: number) {
        const [[first, callback]] = asked as unknown as [[number, (now: number) => void]]
        asked.delete(first)
        callback(now)
      },
      requestAnimationFrame: (callback: (now: number) => void) => (asked.set(++id, callback), id),
      cancelAnimationFrame: (one: number) => void asked.delete(one),
    }
  }

  it('asks for frames only while playing, and takes no leap after a stall', () => {
    const frames = handFrames()
    const stop = startFrameLoop(frames)
    setSpan(0, 1000)
    setSpeed(20)
    expect(frames.asked.size).toBe(0)
    play()
    frames.tick(1000)
    expect(cursor()).toBe(0)
    frames.tick(1100)
    expect(cursor()).toBeCloseTo(2)
    frames.tick(61_100)
    expect(cursor()).toBeCloseTo(7)
    pause()
    expect(frames.asked.size).toBe(0)
    play()
    // The pause is no playing time.
    frames.tick(90_000)
    expect(cursor()).toBeCloseTo(7)
    stop()
    expect(frames.asked.size).toBe(0)
  })
})
