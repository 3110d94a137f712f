/** The bodies held against another moment, or against each other. */
import { beforeEach, describe, expect, it } from 'vitest'
import { SKIN_REGION_INDEX, SKIN_REGIONS } from '../../../src/figure'
import { sampleAt } from '../../../src/simulation/trajectory'
import { seek } from '../../../src/state/playback'
import { lineUp, runTime, showRuns } from '../../../src/state/session'
import { compareWith, paint, PAINTED } from '../../../src/state/view'
import { comparisonInWords } from '../../../src/views/stage/compare'
import { labOf, contourClass, DIFFERENCES, SCALES, scaleOf, solidContours } from '../../../src/views/stage/scales'
import { oklabOf } from '../../../src/views/stage/oklab'
import { bringToCursor, isAnyReferred } from '../../../src/views/stage/shown'
import { regionInWords, shownInWords } from '../../../src/views/stage/region-words'
import { fixtureRuns } from '../../support/fixture-run'
import { EYES, seenBy } from './colour-blind'

const runs = fixtureRuns()
const SHIN = SKIN_REGION_INDEX.get('tibialis_anterior_L')!
const DELTOID = SKIN_REGION_INDEX.get('deltoid_R')!
const region = SKIN_REGIONS[DELTOID]!.from[0]!.region

beforeEach(() => {
  showRuns(runs)
  lineUp('start')
  paint('pain')
  compareWith(null)
  seek(0)
})

describe('two moments', () => {
  it('differ by what each run says of them on its own clock', () => {
    lineUp('stop')
    compareWith({ with: 'moment', clock: 0 })
    seek(300)
    const shown = bringToCursor()
    for (const body of [0, 1] as const) {
      const run = body === 0 ? runs.healthy : runs.fibromyalgia
      const at = (clock: number) => sampleAt(run, 'nrs', region, runTime(run, clock, 'stop'))
      expect(shown.values[body][DELTOID]).toBeCloseTo(at(300) - at(0), 4)
    }
    expect(shown.values[1][DELTOID]).toBeLessThan(-1)
  })

  it('differ in nothing when they are the same, whatever is painted', () => {
    seek(100)
    compareWith({ with: 'moment', clock: 100 })
    for (const painted of ['pain', 'change', 'LI'] as const) {
      paint(painted)
      for (const skin of bringToCursor().values) for (const value of skin) expect(value).toBe(0)
    }
  })

  it('take a threshold as a share of the one at that moment', () => {
    paint('change')
    compareWith({ with: 'moment', clock: 130 })
    seek(286)
    const at = (clock: number) => sampleAt(runs.healthy, 'ppt', region, runTime(runs.healthy, clock, 'start'))
    expect(bringToCursor().values[0][DELTOID]).toBeCloseTo(100 * (at(286) / at(130) - 1), 3)
  })

  it('are followed as the runs are lined up anew', () => {
    compareWith({ with: 'moment', clock: 0 })
    seek(60)
    const before = bringToCursor().values[0][DELTOID]
    lineUp('stop')
    seek(60)
    expect(bringToCursor().values[0][DELTOID]).not.toBe(before)
  })

  it('are said with the time', () => {
    compareWith({ with: 'moment', clock: 0 })
    seek(130)
    expect(regionInWords(bringToCursor(), DELTOID)).toMatch(/^right outer shoulder, with fibromyalgia, more painful than at 0:00 by 5\.1 of 10; without, more painful than at 0:00 by \d\.\d of 10$/)
    paint('LI')
    expect(shownInWords(bringToCursor(), 1, DELTOID)).toBe('lactate: 3.4 mM more than at 0:00')
    paint('change')
    expect(shownInWords(bringToCursor(), 1, SHIN)).toBe('more sensitive than at 0:00 by 12%')
    seek(0)
    expect(shownInWords(bringToCursor(), 1, SHIN)).toBe('as sensitive as at 0:00')
  })
})

describe('the two bodies', () => {
  it('both show with less without, and each says it from its own side', () => {
    seek(-60)
    compareWith({ with: 'other' })
    const shown = bringToCursor()
    expect(shown.values[0][SHIN]).toBeCloseTo(3, 4)
    expect(shown.values[1]).toEqual(shown.values[0])
    expect(shownInWords(shown, 1, SHIN)).toBe('more painful than the other body by 3.0 of 10')
    expect(shownInWords(shown, 0, SHIN)).toBe('less painful than the other body by 3.0 of 10')
    expect(regionInWords(shown, SHIN)).toBe('left shin, with fibromyalgia, more painful than the other body by 3.0 of 10')
  })

  it('differ by points where they differ in percent', () => {
    seek(130)
    paint('change')
    compareWith({ with: 'other' })
    expect(shownInWords(bringToCursor(), 1, SHIN)).toBe('more sensitive than the other body by 12 points')
  })

  it('are unknown while one of them is', () => {
    compareWith({ with: 'other' })
    showRuns({ healthy: runs.healthy })
    expect(bringToCursor().values.every(skin => skin.every(Number.isNaN))).toBe(true)
    expect(shownInWords(bringToCursor(), 1, SHIN)).toBe('not computed yet')
  })
})

it('ends, and the bodies show themselves again', () => {
  seek(130)
  const { version } = bringToCursor()
  compareWith({ with: 'other' })
  expect(bringToCursor().version).toBe(version + 1)
  expect(bringToCursor().values).not.toBe(bringToCursor().ratings)
  expect(isAnyReferred(bringToCursor())).toBe(false)
  compareWith(null)
  expect(bringToCursor().values).toBe(bringToCursor().ratings)
})

it('is announced on the way in and out', () => {
  expect(comparisonInWords({ with: 'moment', clock: 132 })).toContain('from 2:12')
  expect(comparisonInWords({ with: 'other' })).toContain('with fibromyalgia minus without')
  expect(comparisonInWords(null)).toContain('no difference')
})

describe.each(PAINTED)('the scale of a difference in %s', painted => {
  const scale = DIFFERENCES[painted]

  it('has no difference in its middle, as clay', () => {
    expect(scale.domain[0] + scale.domain[1]).toBe(0)
    for (const theme of ['light', 'dark'] as const) expect(labOf(scale, theme, 0)).toEqual(labOf(SCALES.pain, theme, 0))
    expect(scaleOf(painted, { with: 'other' })).toBe(scale)
  })

  it('grows darker to both sides alike, for every eye', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const eye of EYES) {
        const L = scale.stops[theme].map(stop => oklabOf(seenBy(eye, stop))[0])
        for (let i = 1; i < 5; i++) {
          expect(L[4 + i]!).toBeLessThan(L[3 + i]!)
          expect(L[4 - i]!).toBeLessThan(L[5 - i]!)
        }
      }
      expect(Math.abs(labOf(scale, theme, scale.domain[0])[0] - labOf(scale, theme, scale.domain[1])[0])).toBeLessThan(0.03)
    }
  })

  it('has ends that no eye takes for each other', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const eye of EYES) {
        const [a, b] = [scale.stops[theme][0]!, scale.stops[theme].at(-1)!].map(stop => oklabOf(seenBy(eye, stop)))
        expect(Math.hypot(a![0] - b![0], a![1] - b![1], a![2] - b![2])).toBeGreaterThan(0.08)
      }
    }
  })

  it('draws more solid and less dashed; a threshold, more sensitive solid', () => {
    const [level] = solidContours(scale)
    expect(contourClass(scale, level * 1.01)).toBe(1)
    expect(contourClass(scale, -level * 1.01)).toBe(-1)
    expect(level > 0).toBe(painted !== 'change')
  })
})
