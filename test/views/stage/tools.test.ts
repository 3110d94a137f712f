import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SKIN_REGION_INDEX } from '../../../src/figure'
import { durationOf } from '../../../src/simulation/trajectory'
import { seek } from '../../../src/state/playback'
import { lineUp, showRuns, useSession } from '../../../src/state/session'
import { turnTo, useView } from '../../../src/state/view'
import { RISE, startPress, type Clock, type Reading } from '../../../src/views/stage/algometer'
import { isHolding, LIFT_SECONDS, moveLift } from '../../../src/views/stage/arms'
import type { Place } from '../../../src/views/stage/picture'
import { listenToHands, turnBy, type Hands } from '../../../src/views/stage/pointing'
import { bringToCursor } from '../../../src/views/stage/shown'
import { createSpeaker, PAUSE } from '../../../src/views/stage/speaker'
import { fixtureRuns } from '../../support/fixture-run'

const runs = fixtureRuns()
const SHIN = SKIN_REGION_INDEX.get('tibialis_anterior_L')!
const place: Place = { body: 1, region: SHIN, at: null }

/** A window whose time a test moves. */
function manualClock() {
  let now = 5000
  let next: ((milliseconds: number) => void) | null = null
  const clock: Clock = {
    requestAnimationFrame: callback => {
      next = callback
      return 1
    },
    cancelAnimationFrame: () => { next = null },
    performance: { now: () => now },
  }
  return {
    clock,
    isAsked: () => next !== null,
    run(seconds: number) {
      for (let i = 0; i < Math.round(seconds * 60); i++) {
        now += 1000 / 60
        const frame = next
        next = null
        frame?.(now)
      }
    },
  }
}

beforeEach(() => {
  showRuns(runs)
  lineUp('start')
  seek(130)
})

describe('the algometer', () => {
  const press = (time: ReturnType<typeof manualClock>) => {
    const readings: Reading[] = []
    const forces: number[] = []
    const pressed = startPress(place, { rising: force => forces.push(force), done: reading => readings.push(reading) }, time.clock)
    return { pressed, readings, forces }
  }

  it('rises by 30 kPa each second until the model says pain', () => {
    const time = manualClock()
    const { readings, forces } = press(time)
    const threshold = bringToCursor().thresholds[1][SHIN]!
    time.run(2)
    expect(forces.at(-1)).toBeCloseTo(2 * RISE, 6)
    time.run(threshold / RISE - 2.1)
    expect(readings).toEqual([])
    time.run(0.2)
    expect(readings).toHaveLength(1)
    const [reading] = readings
    expect(reading).toMatchObject({ outcome: 'pain', clock: 130, pressure: threshold })
    expect(reading!.thresholds[0]).toBe(bringToCursor().thresholds[0][SHIN])
    expect(reading!.changes[1]).toBeCloseTo(-12, 1)
    expect(time.isAsked()).toBe(false)
  })

  it('reads at once when it is tapped', () => {
    const time = manualClock()
    const { pressed, readings } = press(time)
    time.run(0.1)
    pressed!.release()
    expect(readings[0]).toMatchObject({ outcome: 'pain', pressure: bringToCursor().thresholds[1][SHIN] })
  })

  it('says how far it came when the hand lets go before pain', () => {
    const time = manualClock()
    const { pressed, readings } = press(time)
    time.run(3)
    pressed!.release()
    expect(readings[0]!.outcome).toBe('released')
    expect(readings[0]!.pressure).toBeCloseTo(3 * RISE, 3)
    time.run(20)
    expect(readings).toHaveLength(1)
  })

  it('follows the cursor while it presses', () => {
    const time = manualClock()
    const { readings } = press(time)
    time.run(1)
    seek(-60)
    time.run(20)
    expect(readings[0]!.pressure).toBe(bringToCursor().thresholds[1][SHIN])
    expect(readings[0]!.changes[1]).toBe(0)
  })

  it('gives nothing when it is taken away, and does not start where nothing is known', () => {
    const time = manualClock()
    const { pressed, readings } = press(time)
    pressed!.cancel()
    time.run(20)
    expect(readings).toEqual([])
    useSession.setState({ runs: {} })
    expect(startPress(place, { rising: () => undefined, done: () => undefined }, time.clock)).toBeNull()
  })
})

describe('the arms', () => {
  it('are up from the start of the hold to its stop, each run by its own', () => {
    for (const run of Object.values(runs)) {
      const { start, end } = run.steps.find(({ kind }) => kind === 'contract')!
      expect([start - 1, start, end - 1, end, durationOf(run)].map(time => isHolding(run, time))).toEqual([false, true, true, false, false])
    }
  })

  it('take a second, up and down, and stay', () => {
    const lift = { amount: 0 }
    expect(moveLift(lift, true, LIFT_SECONDS / 2, false)).toBe(true)
    expect(lift.amount).toBeCloseTo(0.5)
    expect(moveLift(lift, true, LIFT_SECONDS, false)).toBe(false)
    expect(lift.amount).toBe(1)
    expect(moveLift(lift, true, 10, false)).toBe(false)
    moveLift(lift, false, LIFT_SECONDS / 4, false)
    expect(lift.amount).toBeCloseTo(0.75)
    expect(moveLift(lift, false, 0, true)).toBe(false)
    expect(lift.amount).toBe(0)
  })
})

describe('the live region', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  it('speaks at most once in four seconds, says the newest, and never repeats itself', () => {
    const said: string[] = []
    const speaker = createSpeaker(text => said.push(text), () => Date.now())
    speaker.offer(() => 'one')
    vi.advanceTimersByTime(0)
    for (let i = 0; i < 30; i++) {
      speaker.offer(() => `two ${i}`)
      vi.advanceTimersByTime(100)
    }
    expect(said).toEqual(['one'])
    vi.advanceTimersByTime(PAUSE)
    expect(said).toEqual(['one', 'two 29'])
    speaker.offer(() => 'two 29')
    vi.advanceTimersByTime(2 * PAUSE)
    expect(said).toHaveLength(2)
    speaker.offer(() => 'three')
    speaker.stop()
    vi.advanceTimersByTime(2 * PAUSE)
    expect(said).toHaveLength(2)
  })
})

describe('hands on the picture', () => {
  /** As much of an element as is listened to. */
  class Area extends EventTarget {
    getBoundingClientRect = () => ({ left: 10, top: 20 })
    setPointerCapture = () => undefined
    send(type: string, x: number, y: number, more: Partial<PointerEvent> = {}) {
      const { timeStamp, ...rest } = more
      const event = Object.assign(new Event(type), { pointerId: 1, button: 0, pointerType: 'mouse', clientX: x + 10, clientY: y + 20, ...rest })
      if (timeStamp !== undefined) Object.defineProperty(event, 'timeStamp', { value: timeStamp })
      this.dispatchEvent(event)
    }
  }
  const setUp = (given: Partial<Hands> = {}) => {
    const area = new Area()
    const did: unknown[][] = []
    const note = (name: string) => (...rest: unknown[]) => { did.push([name, ...rest]) }
    const stop = listenToHands(area as unknown as HTMLElement, {
      picture: () => ({ pick: (x: number) => (x > 100 ? place : null), locate: note('locate'), point: note('point'), zoom: note('zoom') }),
      isFlat: () => false, presses: () => false, draws: () => false, stroke: note('stroke'), dab: note('dab'), apart: note('apart'),
      hover: () => undefined, tap: note('tap'), closer: note('closer'), press: note('press'), release: note('release'), cancel: note('cancel'),
      ...given,
    })
    return { area, did, stop }
  }
  beforeEach(() => {
    turnTo(0)
    vi.stubGlobal('cancelAnimationFrame', () => undefined)
  })
  afterEach(() => { vi.unstubAllGlobals() })

  it('tap a region, or nothing', () => {
    const { area, did } = setUp()
    area.send('pointerdown', 150, 50, { timeStamp: 0 })
    area.send('pointerup', 150, 50, { timeStamp: 80 })
    area.send('pointerdown', 50, 50, { timeStamp: 2000 })
    area.send('pointerup', 50, 50, { timeStamp: 2080 })
    expect(did).toEqual([['tap', place], ['tap', null]])
  })

  it('come closer with two taps in one place', () => {
    const { area, did } = setUp()
    for (const time of [0, 150]) {
      area.send('pointerdown', 150, 50, { timeStamp: time })
      area.send('pointerup', 150, 50, { timeStamp: time + 60 })
    }
    expect(did.map(([name]) => name)).toEqual(['tap', 'closer'])
  })

  it('draw on what they touch: a dab where they stay, a stroke over every region on the way, and turn beside the body', () => {
    const other = { ...place, region: place.region + 1 }
    const { area, did } = setUp({ draws: () => true, picture: () => ({ pick: (x: number) => (x > 200 ? other : x > 100 ? place : null), locate: () => undefined, point: () => undefined, zoom: () => undefined }) })
    area.send('pointerdown', 150, 50)
    area.send('pointermove', 170, 50)
    area.send('pointerup', 170, 50)
    expect(did).toEqual([['stroke', place, false], ['dab', place]])
    did.length = 0
    area.send('pointerdown', 150, 50)
    area.send('pointermove', 250, 50)
    area.send('pointermove', 150, 50)
    area.send('pointerup', 150, 50)
    expect(did).toEqual([['stroke', place, false], ['stroke', other, true], ['stroke', place, true]])
    did.length = 0
    area.send('pointerdown', 50, 50)
    area.send('pointermove', 90, 50)
    area.send('pointerup', 90, 50)
    expect(did).toEqual([])
    expect(useView.getState().heading).toBeGreaterThan(0)
  })

  it('come closer by pulling two fingers apart, step back by bringing them together, and do nothing else with them', () => {
    const { area, did } = setUp({ presses: () => true })
    const two = (from: number, to: number) => {
      area.send('pointerdown', 150 - from, 50, { pointerId: 1, pointerType: 'touch' })
      area.send('pointerdown', 150 + from, 50, { pointerId: 2, pointerType: 'touch' })
      area.send('pointermove', 150 + to, 50, { pointerId: 2, pointerType: 'touch' })
      area.send('pointermove', 150 - to, 50, { pointerId: 1, pointerType: 'touch' })
      area.send('pointerup', 150 + to, 50, { pointerId: 2, pointerType: 'touch' })
      area.send('pointerup', 150 - to, 50, { pointerId: 1, pointerType: 'touch' })
    }
    two(20, 60)
    expect(did.filter(([name]) => name !== 'press')).toEqual([['cancel'], ['apart', place]])
    did.length = 0
    two(60, 20)
    expect(did.filter(([name]) => name !== 'cancel' && name !== 'press')).toEqual([['apart', null]])
    did.length = 0
    two(40, 42)
    expect(did.filter(([name]) => name !== 'cancel' && name !== 'press')).toEqual([])
  })

  it('turn both bodies by dragging, and do not tap then', () => {
    const { area, did, stop } = setUp()
    area.send('pointerdown', 150, 50)
    area.send('pointermove', 152, 50)
    expect(useView.getState().heading).toBe(0)
    area.send('pointermove', 250, 50)
    expect(useView.getState().heading).toBeCloseTo(0.95, 5)
    area.send('pointerup', 250, 50)
    expect(did).toEqual([])
    stop()
    area.send('pointerdown', 150, 50)
    area.send('pointerup', 150, 50)
    expect(did).toEqual([])
  })

  it('turn the flat map round', () => {
    const { area } = setUp({ isFlat: () => true })
    area.send('pointerdown', 150, 50)
    area.send('pointermove', 180, 50)
    expect(useView.getState().heading).toBe(0)
    area.send('pointermove', 230, 50)
    expect(useView.getState().heading).toBe(Math.PI)
  })

  it('press with the algometer on a body, and turn beside it', () => {
    const { area, did } = setUp({ presses: () => true })
    area.send('pointerdown', 150, 50)
    area.send('pointermove', 190, 50)
    area.send('pointerup', 190, 50)
    area.send('pointerdown', 150, 50)
    area.send('pointercancel', 150, 50)
    area.send('pointerdown', 50, 50)
    area.send('pointermove', 90, 50)
    expect(did.map(([name]) => name)).toEqual(['press', 'release', 'press', 'cancel'])
    expect(useView.getState().heading).not.toBe(0)
  })

  it('turn by 15 degrees with a key, and the flat map round', () => {
    turnBy(1, false)
    expect(useView.getState().heading).toBeCloseTo(Math.PI / 12)
    turnBy(-1, true)
    expect(useView.getState().heading).toBe(Math.PI)
    turnBy(1, true)
    expect(useView.getState().heading).toBe(0)
  })
})
