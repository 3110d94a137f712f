import { beforeEach, describe, expect, it } from 'vitest'
import { REGIONS, WPI_AREAS } from '../../src/anatomy'
import { SKIN_REGIONS } from '../../src/figure'
import { ownAreas } from '../../src/state/own-areas'
import { useKeeping, type OwnKeeper } from '../../src/state/own-kept'
import { clearOwn, keepOwnDrawing, markOwn, takeBrush, undoOwn, useOwnDrawing } from '../../src/state/own-drawing'
import { memory } from '../support/memory'

const marks = () => useOwnDrawing.getState().marks
const deep = (level: number) => ({ level, depth: 'deep' as const })

const KEY = 'nocilab.drawing.1'

beforeEach(() => {
  useOwnDrawing.setState(useOwnDrawing.getInitialState(), true)
  useKeeping.setState(useKeeping.getInitialState(), true)
})

describe('a drawing of one\'s own', () => {
  it('holds a number and a depth for each region, and 0 takes a mark away', () => {
    markOwn('deltoid_L', deep(7))
    markOwn('knee_R', { level: 2, depth: 'skin' })
    expect(marks()).toEqual({ deltoid_L: { level: 7, depth: 'deep' }, knee_R: { level: 2, depth: 'skin' } })
    markOwn('deltoid_L', { level: 0, depth: 'deep' })
    expect(marks()).toEqual({ knee_R: { level: 2, depth: 'skin' } })
  })

  it('takes back step by step, a stroke over several regions at once, and a clearing', () => {
    markOwn('deltoid_L', deep(7))
    markOwn('biceps_L', deep(4))
    markOwn('triceps_L', deep(4), true)
    const whole = marks()
    clearOwn()
    expect(marks()).toEqual({})
    undoOwn()
    expect(marks()).toBe(whole)
    undoOwn()
    expect(Object.keys(marks())).toEqual(['deltoid_L'])
    undoOwn()
    undoOwn()
    expect(marks()).toEqual({})
  })

  it('makes no step of what changes nothing', () => {
    clearOwn()
    markOwn('deltoid_L', deep(0))
    markOwn('deltoid_L', deep(3))
    markOwn('deltoid_L', deep(3))
    takeBrush({ level: 9 })
    expect(useOwnDrawing.getState().past).toHaveLength(1)
  })

  it('remembers the last fifty steps', () => {
    for (let step = 0; step < 60; step++) markOwn('deltoid_L', deep(1 + (step % 2)))
    expect(useOwnDrawing.getState().past).toHaveLength(50)
  })
})

describe('the areas of the index', () => {
  it('are those of the muscles under what is marked, each alone and all together, and any mark counts', () => {
    for (const { id, wpiArea } of REGIONS) expect(ownAreas({ [id]: deep(1) })).toEqual([wpiArea])
    expect(ownAreas(Object.fromEntries(REGIONS.map(({ id }) => [id, deep(1)])))).toEqual(WPI_AREAS)
    expect(ownAreas({})).toEqual([])
  })

  it('of skin without a muscle are as assumed: none for head and knee', () => {
    const of = (id: string) => ownAreas({ [id]: deep(5) })
    expect([of('scalp_L'), of('face_R'), of('knee_L')]).toEqual([[], [], []])
    expect([of('clavicle_L'), of('flank_R'), of('foot_ankle_R')]).toEqual([['chest'], ['abdomen'], ['lower_leg_R']])
    expect(SKIN_REGIONS.filter(({ simulated }) => !simulated).every(({ id }) => of(id).length <= 1)).toBe(true)
  })
})

describe('what is kept', () => {
  it('is found again, and a cleared drawing is gone', () => {
    const keeper = memory()
    const stop = keepOwnDrawing(keeper)
    markOwn('deltoid_L', deep(7))
    stop()
    useOwnDrawing.setState(useOwnDrawing.getInitialState(), true)
    const again = keepOwnDrawing(keeper)
    expect(marks()).toEqual({ deltoid_L: deep(7) })
    clearOwn()
    again()
    expect([...keeper.kept]).toEqual([])
    expect(useKeeping.getState()).toEqual({ blocked: false, unread: false })
  })

  it.each([
    ['no JSON', '{'], ['something else', '[1]'], ['no marks', '{}'], ['nothing', 'null'], ['marks that are none', '{"marks":7}'],
    ['marks out of range', '{"marks":{"deltoid_L":{"level":11,"depth":"deep"},"biceps_L":{"level":2.5,"depth":"deep"},"hand_L":{"level":3,"depth":"wide"},"tail_L":{"level":3,"depth":"deep"},"hand_R":null}}'],
  ])('and cannot be read (%s) leaves an empty drawing, says so, and is put aside before anything is written over it', (_, text) => {
    const keeper = memory({ [KEY]: text })
    const stop = keepOwnDrawing(keeper)
    expect(marks()).toEqual({})
    expect(useKeeping.getState().unread).toBe(true)
    markOwn('deltoid_L', deep(7))
    stop()
    expect(keeper.kept.get(`${KEY}.unread`)).toBe(text)
    // Opened again, it is still told of, and what was put aside before is kept beside what is now.
    useKeeping.setState(useKeeping.getInitialState(), true)
    keepOwnDrawing(keeper)()
    expect(marks()).toEqual({ deltoid_L: deep(7) })
    expect(useKeeping.getState().unread).toBe(true)
    keeper.kept.set(KEY, '[2]')
    keepOwnDrawing(keeper)()
    expect(keeper.kept.get(`${KEY}.unread`)).toBe(`${text}\n[2]`)
  })

  it('and is nothing, is nothing to speak of', () => {
    for (const kept of [{}, { [KEY]: '' }]) keepOwnDrawing(memory(kept))()
    expect(marks()).toEqual({})
    expect(useKeeping.getState()).toEqual({ blocked: false, unread: false })
  })

  it('and can be read in part keeps that part, and puts the whole aside', () => {
    const text = '{"marks":{"deltoid_L":{"level":11,"depth":"deep"},"hand_R":{"level":3,"depth":"skin"}}}'
    const keeper = memory({ [KEY]: text })
    keepOwnDrawing(keeper)()
    expect(marks()).toEqual({ hand_R: { level: 3, depth: 'skin' } })
    expect(keeper.kept.get(`${KEY}.unread`)).toBe(text)
  })

  it('is not needed: where storage is blocked or full, the drawing holds, and that is said', () => {
    const blocked: OwnKeeper = { getItem() { throw new DOMException('denied', 'SecurityError') }, setItem() { throw new DOMException('full', 'QuotaExceededError') } }
    for (const keeper of [blocked, null]) {
      useKeeping.setState(useKeeping.getInitialState(), true)
      const stop = keepOwnDrawing(keeper)
      markOwn('deltoid_L', deep(7))
      expect(marks()).toEqual({ deltoid_L: deep(7) })
      expect(useKeeping.getState().blocked).toBe(true)
      stop()
    }
  })

  it('is written again once there is room', () => {
    const keeper = memory()
    let full = true
    const stop = keepOwnDrawing({ ...keeper, setItem: (key, text) => { if (full) throw new DOMException('full', 'QuotaExceededError'); keeper.setItem(key, text) } })
    markOwn('deltoid_L', deep(7))
    expect(useKeeping.getState().blocked).toBe(true)
    full = false
    markOwn('deltoid_L', deep(8))
    expect(useKeeping.getState().blocked).toBe(false)
    expect(keeper.kept.get(KEY)).toContain('8')
    stop()
  })
})
