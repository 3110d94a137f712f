/** Readings put aside: from the algometer, from a region, and as text. */
import { beforeEach, describe, expect, it } from 'vitest'
import { SKIN_REGION_INDEX } from '../../../src/figure'
import { pin, unpin, unpinAll, usePins } from '../../../src/state/pins'
import { seek } from '../../../src/state/playback'
import { lineUp, showRuns } from '../../../src/state/session'
import { compareWith, paint } from '../../../src/state/view'
import { readAt } from '../../../src/views/stage/algometer'
import { pinsOfReading, pinsOfRegion } from '../../../src/views/stage/pinned'
import { csvOf, regionOf, rowOf, textOf } from '../../../src/views/stage/pins-words'
import { bringToCursor } from '../../../src/views/stage/shown'
import { fixtureRuns } from '../../support/fixture-run'

const runs = fixtureRuns()
const SHIN = SKIN_REGION_INDEX.get('tibialis_anterior_L')!
const DELTOID = SKIN_REGION_INDEX.get('deltoid_R')!
const pins = () => usePins.getState().pins
const reading = () => readAt({ body: 1, region: SHIN, at: null })!

beforeEach(() => {
  unpinAll()
  showRuns(runs)
  lineUp('start')
  paint('change')
  compareWith(null)
  seek(130)
})

describe('what is put aside', () => {
  it('of the algometer is the threshold of both bodies, with its change', () => {
    pin(pinsOfReading(reading()))
    expect(pins().map(({ profile }) => profile)).toEqual(['healthy', 'fibromyalgia'])
    const { thresholds, changes } = bringToCursor()
    expect(pins()[1]).toMatchObject({ region: 'tibialis_anterior_L', clock: 130, alignment: 'start', quantity: 'change', value: thresholds[1][SHIN], change: changes[1][SHIN] })
    expect(rowOf(pins()[1]!)).toEqual({ region: 'Left shin', group: 'With fibromyalgia', time: '2:10', reading: `${Math.round(thresholds[1][SHIN]!)}\u00a0kPa`, change: '−12%' })
  })

  it('of a press that ended before it hurt is that pressure, on that body, and no threshold', () => {
    pin(pinsOfReading({ ...reading(), outcome: 'released', pressure: 90 }))
    expect(pins()).toHaveLength(1)
    expect(rowOf(pins()[0]!)).toMatchObject({ group: 'With fibromyalgia', reading: '90\u00a0kPa', change: 'let go before pain' })
  })

  it('of a region is what is painted there, with its change since rest', () => {
    paint('LI')
    pin(pinsOfRegion(bringToCursor(), DELTOID))
    expect(rowOf(pins()[1]!)).toMatchObject({ reading: 'lactate 7.4 mM', change: '+3.4 mM' })
    paint('pain')
    pin(pinsOfRegion(bringToCursor(), DELTOID))
    expect(rowOf(pins()[3]!)).toMatchObject({ reading: 'pain 8.3 of 10', change: '+5.1' })
  })

  it('is the value itself while differences are shown, and nothing where nothing is known', () => {
    paint('pain')
    compareWith({ with: 'other' })
    expect(pinsOfRegion(bringToCursor(), DELTOID)[1]!.value).toBeCloseTo(8.3, 3)
    compareWith(null)
    paint('PC')
    expect(pinsOfRegion(bringToCursor(), DELTOID)).toEqual([])
  })

  it('keeps its numbers and its time, whatever is shown afterwards', () => {
    pin(pinsOfReading(reading()))
    const before = textOf(pins())
    lineUp('stop')
    seek(600)
    bringToCursor()
    showRuns({ healthy: runs.fibromyalgia, fibromyalgia: runs.healthy })
    expect(textOf(pins())).toBe(before)
  })

  it('says so where times count from the stop', () => {
    lineUp('stop')
    seek(60)
    pin(pinsOfReading(reading()))
    expect(rowOf(pins()[0]!).time).toBe('1:00 from the stop')
  })

  it('finds its region again', () => {
    pin(pinsOfReading(reading()))
    expect(regionOf(pins()[0]!)).toBe(SHIN)
  })
})

it('is removed one by one, and all at once', () => {
  pin(pinsOfReading(reading()))
  pin(pinsOfReading(reading()))
  const [first, second] = pins()
  expect(new Set(pins().map(({ id }) => id)).size).toBe(4)
  unpin(first!.id)
  expect(pins()).toHaveLength(3)
  expect(pins()[0]).toBe(second)
  unpinAll()
  expect(pins()).toEqual([])
})

describe('a copy', () => {
  it('as text has a head and a line for each reading, with tabs between', () => {
    pin(pinsOfReading(reading()))
    const lines = textOf(pins()).split('\n')
    expect(lines[0]).toBe('Region\tGroup\tTime\tReading\tSince rest')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line.split('\t')).toHaveLength(5)
  })

  it('as CSV has numbers a machine can read back, and a unit for each', () => {
    pin(pinsOfReading(reading()))
    pin(pinsOfReading({ ...reading(), outcome: 'released', pressure: 90 }))
    paint('LI')
    pin(pinsOfRegion(bringToCursor(), DELTOID))
    const [head, ...lines] = csvOf(pins()).split('\r\n').map(line => line.split(','))
    const table = lines.map(cells => Object.fromEntries(head!.map((name, i) => [name, cells[i]])))
    expect(lines.every(cells => cells.length === head!.length)).toBe(true)
    expect(table[1]).toMatchObject({ region: 'tibialis_anterior_L', group: 'fibromyalgia', clock_s: '130', clock_zero: 'start', quantity: 'threshold', unit: 'kPa', change_unit: '%' })
    expect(Number(table[1]!['value'])).toBeCloseTo(bringToCursor().thresholds[1][SHIN]!, 2)
    expect(Number(table[1]!['change_since_rest'])).toBeCloseTo(-12, 3)
    expect(table[2]).toMatchObject({ value: '90', change_since_rest: '' })
    expect(table[4]).toMatchObject({ quantity: 'LI', unit: 'mM' })
  })
})
