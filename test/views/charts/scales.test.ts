import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linear } from '../../../src/views/charts/linear'
import type { Series } from '../../../src/views/charts/quantities'
import { changeDomain, levelDomain, spread, timeTicks, withoutStraights, worthDrawing } from '../../../src/views/charts/scales'

const series = (...value: number[]) => ({ value: Float32Array.from(value) }) as Series

describe('a straight scale', () => {
  it('goes there and back', () => {
    const y = linear([-30, 30], [100, 0])
    expect([y(-30), y(0), y(30)]).toEqual([100, 50, 0])
    fc.assert(fc.property(fc.double({ min: -1e3, max: 1e3, noNaN: true }), value => Math.abs(y.invert(y(value)) - value) < 1e-9))
  })

  it('has an answer where there is nothing to scale', () => {
    const x = linear([5, 5], [0, 100])
    expect([x(5), x.invert(70)]).toEqual([0, 5])
  })
})

describe('the time axis', () => {
  it('has a tick at whole fives of minutes, also before the line-up', () => {
    expect(timeTicks(-346, 1500, 8).map(tick => tick / 60)).toEqual([-5, 0, 5, 10, 15, 20, 25])
  })

  it('sets them wider apart where there is little room', () => {
    expect(timeTicks(-60, 1786, 4).map(tick => tick / 60)).toEqual([0, 10, 20])
  })
})

describe('the value axis', () => {
  it('reaches as far up as down, and at least twenty percent', () => {
    expect(changeDomain([series(0, 15, 7), series(0, -12)])).toEqual([-20, 20])
    expect(changeDomain([series(0, 25)])).toEqual([-30, 30])
    expect(changeDomain([])).toEqual([-20, 20])
  })

  it('starts at zero and ends above everything', () => {
    expect(levelDomain([series(1, 1.4)], 2)).toEqual([0, 2])
    const [low, high] = levelDomain([series(1, 3.52)], 2)
    expect(low).toBe(0)
    expect(high).toBeGreaterThanOrEqual(3.52)
  })
})

describe('the rows worth drawing', () => {
  it('are all of them where there are few', () => expect(worthDrawing([0, 1, 2], [5, 6, 7], 10)).toEqual([0, 1, 2]))

  it('are few where there are many, in order, with both ends, and with every peak of a pixel', () => {
    fc.assert(fc.property(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 400, maxLength: 2000 }), fc.integer({ min: 5, max: 60 }),
      (value, columns) => {
        const clock = value.map((_, i) => i)
        const rows = worthDrawing(clock, value, columns)
        expect(rows.length).toBeLessThanOrEqual(Math.max(value.length && columns * 4 + 4, 0))
        expect(rows[0]).toBe(0)
        expect(rows.at(-1)).toBe(value.length - 1)
        expect(rows.every((row, i) => i === 0 || row > rows[i - 1]!)).toBe(true)
        const drawn = rows.map(row => value[row]!)
        expect(Math.max(...drawn)).toBe(Math.max(...value))
        expect(Math.min(...drawn)).toBe(Math.min(...value))
      },
    ), { numRuns: 50 })
  })

  it('keep both rows of a jump', () => {
    const clock = [0, 100, 100, 200]
    expect(worthDrawing(clock, [0, 0, 5, 5], 2)).toEqual([0, 1, 2, 3])
  })
})

describe('what lies on a straight line', () => {
  const all = (points: readonly (readonly [number, number])[]) => withoutStraights(points.map((_, i) => i), i => points[i]![0], i => points[i]![1])

  it('goes without saying', () => {
    expect(all([])).toEqual([])
    expect(all([[0, 0]])).toEqual([0])
    expect(all([[0, 0], [1, 1], [2, 2], [3, 3], [4, 2], [5, 1]])).toEqual([0, 3, 5])
    // Two rows at a jump.
    expect(all([[0, 0], [1, 0], [2, 0], [2, 9], [3, 9], [4, 9]])).toEqual([0, 2, 3, 5])
    expect(all([[0, 0], [0, 9], [1, 9], [2, 9]])).toEqual([0, 1, 3])
  })

  it('and the line passes every point within a tenth of a pixel, with both ends', () => {
    fc.assert(fc.property(
      fc.array(fc.tuple(fc.double({ min: 0.01, max: 3, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })), { minLength: 2, maxLength: 300 }),
      steps => {
        let [x, y] = [0, 0]
        const points = steps.map(([right, up]) => [x += right, y += up] as const)
        const kept = all(points)
        expect([kept[0], kept.at(-1)]).toEqual([0, points.length - 1])
        points.forEach(([px, py], i) => {
          const after = kept.findIndex(row => row >= i)
          const [bx, by] = points[kept[after]!]!
          const [ax, ay] = points[kept[Math.max(0, after - 1)]!]!
          const there = bx === ax ? by : ay + ((px - ax) / (bx - ax)) * (by - ay)
          expect(Math.abs(there - py)).toBeLessThan(0.1 + 1e-9)
        })
      },
    ))
  })

  it('is most of a smooth curve', () => {
    const curve = Array.from({ length: 700 }, (_, i) => [i * 0.4, 80 * Math.exp(-i / 150)] as const)
    expect(all(curve).length).toBeLessThan(60)
  })
})

describe('labels', () => {
  it('move apart, keep their order and stay inside', () => {
    expect(spread([50, 52], 15, 0, 100)).toEqual([50, 65])
    expect(spread([98, 99], 15, 0, 100)).toEqual([85, 100])
    expect(spread([52, 50], 15, 0, 100)).toEqual([65, 50])
    expect(spread([10, 80], 15, 0, 100)).toEqual([10, 80])
  })
})
