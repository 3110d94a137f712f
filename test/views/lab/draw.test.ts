/** A line by hand: what a stroke and a key set, what it reads, and what holding it against the model and the study says. */
import { array, assert, double, integer, pre, property } from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { ge2012 } from '../../../src/experiments/ge2012'
import { run } from '../../../src/simulation/run'
import { curveKey, drawCurve, drawnIn, endStroke, forgetCurves, redoStroke, undoStroke, useCurves } from '../../../src/state/guessed-curves'
import { chartedRuns } from '../../../src/views/charts/use-charted'
import { againstModel, againstPublished, shapeOf } from '../../../src/views/lab/predict/held-against'
import { drawingDomain, emptyCurve, extentOf, isDrawn, nearestPoint, POINTS, readCurve, startingAt, stroked, withPoint } from '../../../src/views/lab/predict/sketch'
import { PARTICIPANTS } from '../../support/participants'

const runs = { healthy: run(PARTICIPANTS.healthy, ge2012.protocol), fibromyalgia: run(PARTICIPANTS.fibromyalgia, ge2012.protocol) }
const charted = chartedRuns({ runs }, ge2012, 'start')
const chartOf = (id: string) => charted.charts.find(({ quantity }) => quantity.id === id)!

describe('a line by hand', () => {
  const curve = emptyCurve(400)

  it('has evenly spaced points from the start to the end of the run, none set', () => {
    expect(curve.times).toHaveLength(POINTS)
    expect([curve.times[0], curve.times[1], curve.times.at(-1)]).toEqual([0, 10, 400])
    expect(isDrawn(curve)).toBe(false)
    expect(extentOf(curve)).toBe(null)
  })

  it('lies on the straight way of the pencil, at every point it passed and at no other', () => assert(property(
    double({ min: 0, max: 400, noNaN: true }), double({ min: 0, max: 400, noNaN: true }), double({ min: -50, max: 50, noNaN: true }), double({ min: -50, max: 50, noNaN: true }),
    (t0, t1, v0, v1) => {
      const drawn = stroked(curve, { time: t0, value: v0 }, { time: t1, value: v1 })
      const [low, high] = [nearestPoint(curve, Math.min(t0, t1)), nearestPoint(curve, Math.max(t0, t1))]
      drawn.values.forEach((value, i) => {
        expect(value !== null).toBe(i >= low && i <= high)
        if (value !== null) expect(value).toBeGreaterThanOrEqual(Math.min(v0, v1) - 1e-9)
        if (value !== null) expect(value).toBeLessThanOrEqual(Math.max(v0, v1) + 1e-9)
        // Inside of the stroke it is the straight line itself.
        if (value !== null && i !== nearestPoint(curve, t1) && t0 !== t1 && curve.times[i]! >= Math.min(t0, t1) && curve.times[i]! <= Math.max(t0, t1)) expect(value).toBeCloseTo(v0 + (v1 - v0) * (curve.times[i]! - t0) / (t1 - t0), 6)
      })
    })))

  it('is straight between points that are set, and nowhere beyond them', () => {
    const two = withPoint(withPoint(curve, 10, 5), 20, 15)
    expect([99, 100, 150, 175, 200, 201].map(time => readCurve(two, time))).toEqual([null, 5, 10, 12.5, 15, null])
    expect(extentOf(two)).toEqual([100, 200])
    expect(readCurve(withPoint(two, 20, null), 150)).toBe(null)
  })

  it('begins a key on the line, or at the nearest point, or at rest', () => {
    const two = withPoint(withPoint(curve, 10, 5), 20, 15)
    expect([startingAt(two, 15, 0), startingAt(two, 3, 0), startingAt(two, 39, 0), startingAt(curve, 3, 1)]).toEqual([10, 5, 15, 1])
  })
})

describe('the paper', () => {
  it('does not tell how far the lines go', () => {
    const { quantity } = chartOf('shoulder')
    for (const reach of [20, 35, 50]) expect(drawingDomain({ quantity, domain: [-reach, reach] })).toEqual([-50, 50])
    expect(drawingDomain({ quantity, domain: [-70, 70] })).toEqual([-100, 100])
    expect(drawingDomain(chartOf('pain'))).toEqual([0, 10])
    const lactate = chartOf('lactate').quantity
    expect([2, 4, 5].map(high => drawingDomain({ quantity: lactate, domain: [0, high] }))).toEqual([[0, 10], [0, 10], [0, 10]])
    expect(drawingDomain({ quantity: lactate, domain: [0, 8] })).toEqual([0, 20])
  })

  it('has room for every line of the model', () => {
    for (const chart of charted.charts) {
      const [low, high] = drawingDomain(chart)
      // An amplifier that stands still may lie a rounding below zero.
      for (const { value } of chart.all) expect([Math.min(...value) >= low - 1e-3 * (high - low), Math.max(...value) <= high, chart.quantity.id]).toEqual([true, true, chart.quantity.id])
    }
  })
})

describe('shapes', () => {
  it.each([
    [[0, 1, -1, 0], 'level'], [[0, 5, 10, 10], 'up'], [[0, 10, 9, 7], 'up'], [[0, 10, 2, 0], 'up-back'], [[0, 10, 2, -6], 'up-below'],
    [[20, 10, 5, 5], 'down'], [[20, 5, 15, 19], 'down-back'], [[0, -10, 0, 8], 'down-above'],
  ] as const)('%j goes %s', (values, shape) => expect(shapeOf(values, 2)).toBe(shape))

  it('are the other way round upside down', () => {
    const upside = { 'level': 'level', 'up': 'down', 'down': 'up', 'up-back': 'down-back', 'down-back': 'up-back', 'up-below': 'down-above', 'down-above': 'up-below' } as const
    assert(property(array(integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 12 }), values => {
      // A peak as high as the trough is deep has no way up of its own.
      const away = values.map(value => value - values[0]!)
      pre(Math.max(...away) !== -Math.min(...away))
      expect(shapeOf(values.map(value => -value), 3)).toBe(upside[shapeOf(values, 3)])
    }))
  })
})

describe('held against the model', () => {
  const chart = chartOf('shoulder')
  const domain = drawingDomain(chart)
  const [healthy] = chart.all
  const duration = healthy!.to - healthy!.from
  /** The model's own line, moved up. */
  const copied = (by: number) => {
    const empty = emptyCurve(duration)
    return { ...empty, values: empty.times.map(time => healthy!.nearest(time + healthy!.from) + by) }
  }

  it('a line eight above the model\'s is eight from it, above, and of the same shape', () => {
    const held = againstModel(copied(8), healthy!, domain)!
    // Between its points a line by hand is straight, where the model's bends.
    expect(held.distance).toBeCloseTo(8, 0)
    expect(held).toMatchObject({ side: 'above', from: 0 })
    expect(held.to).toBeCloseTo(duration, 6)
    expect(held.mine).toBe(held.model)
    expect(againstModel(copied(-8), healthy!, domain)).toMatchObject({ side: 'below' })
  })

  it('a line that is level is as far from the model\'s as that is from it, on average', () => {
    const empty = emptyCurve(duration)
    const level = { ...empty, values: empty.times.map(() => 0) }
    let sum = 0
    for (let i = 0; i < 10_000; i++) sum += Math.abs(healthy!.nearest(healthy!.from + (duration * i) / 9999))
    expect(againstModel(level, healthy!, domain)!.distance).toBeCloseTo(sum / 10_000, 1)
    expect(againstModel(level, healthy!, domain)!.mine).toBe('level')
  })

  it('is held only where it was drawn, and one point is no line', () => {
    const part = withPoint(withPoint(emptyCurve(duration), 10, 3), 20, 3)
    const reach = (by: number) => {
      const held = againstModel(part, { ...healthy!, to: healthy!.from + by }, domain)
      return held && [held.from / duration, held.to / duration].map(share => Number(share.toFixed(6)))
    }
    expect(reach(duration)).toEqual([0.25, 0.5])
    expect(againstModel(withPoint(emptyCurve(duration), 10, 3), healthy!, domain)).toBe(null)
    // A run that has become shorter than the paper it was drawn on.
    expect(reach(duration * 0.4)).toEqual([0.25, 0.4])
    expect(reach(duration / 8)).toBe(null)
  })
})

describe('held against the study', () => {
  it('has every number of its group, within its spread or not', () => {
    const chart = chartOf('pain')
    for (const series of chart.all) {
      const marks = chart.published.filter(({ profile }) => profile === series.profile)
      expect(marks.length).toBeGreaterThan(0)
      const level = (value: number) => ({ ...emptyCurve(series.to - series.from), values: emptyCurve(1).values.map(() => value) })
      for (const mark of marks) {
        if (mark.kind !== 'number' || mark.spread === null) throw new Error('the pain of the hold was printed with its spread')
        const held = (value: number) => againstPublished(level(value), chart.published, series, charted.moments, [0, 10], 0).find(({ id }) => id === mark.id)
        expect(held(mark.value + mark.spread - 0.01)).toMatchObject({ kind: 'number', published: mark.value, within: true })
        expect(held(mark.value + mark.spread + 0.01)).toMatchObject({ within: false, mine: mark.value + mark.spread + 0.01 })
      }
    }
  })

  it('has every direction, and what the line says there; a thumb\'s breadth is no change', () => {
    const chart = chartOf('shoulder')
    const series = chart.all[0]!
    const level = (value: number) => ({ ...emptyCurve(series.to - series.from), values: emptyCurve(1).values.map(() => value) })
    const said = (value: number) => againstPublished(level(value), chart.published, series, charted.moments, [-50, 50], 0).map(({ mine }) => mine)
    const many = chart.published.filter(({ profile }) => profile === 'healthy').length
    expect(many).toBeGreaterThan(0)
    expect(said(10)).toEqual(Array(many).fill('up'))
    expect(said(-10)).toEqual(Array(many).fill('down'))
    expect(said(3)).toEqual(Array(many).fill('unchanged'))
    expect(againstPublished(emptyCurve(series.to - series.from), chart.published, series, charted.moments, [-50, 50], 0).map(({ mine }) => mine)).toEqual(Array(many).fill(null))
  })
})

describe('what is kept of it', () => {
  beforeEach(() => useCurves.setState({ experiments: {} }))
  const mine = (experiment = 'a') => drawnIn(useCurves.getState().experiments, experiment).curves
  const key = curveKey('pain', 'healthy')
  const one = withPoint(emptyCurve(10), 0, 1)

  it('belongs to its experiment, is erased, and a stroke is taken back as a whole', () => {
    drawCurve('a', key, one, 'stroke 1')
    drawCurve('a', key, withPoint(one, 1, 2), 'stroke 1')
    endStroke('a')
    drawCurve('a', key, withPoint(one, 1, 3), 'stroke 2')
    expect(mine('b')).toEqual({})
    expect(undoStroke('a')).toBe(true)
    expect(mine()[key]!.values.slice(0, 2)).toEqual([1, 2])
    expect(undoStroke('a')).toBe(true)
    expect(mine()).toEqual({})
    expect(undoStroke('a')).toBe(false)
    expect(redoStroke('a')).toBe(true)
    drawCurve('a', key, null)
    expect(mine()).toEqual({})
    undoStroke('a')
    expect(mine()[key]!.values[1]).toBe(2)
    forgetCurves('a')
    expect(mine()).toEqual({})
  })
})
