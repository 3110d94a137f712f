import { beforeEach, describe, expect, it } from 'vitest'
import { SKIN_REGION_INDEX, SKIN_REGIONS } from '../../../src/figure'
import { sampleAt } from '../../../src/simulation/trajectory'
import { seek } from '../../../src/state/playback'
import { lineUp, runTime, showRuns, useSession } from '../../../src/state/session'
import { paint, PAINTED } from '../../../src/state/view'
import { SCALES } from '../../../src/views/stage/scales'
import { createDataTextures, writeMarks } from '../../../src/views/stage/skin-material'
import { bringToCursor, clampedEnds, isAnyDeep, isAnyReferred, SKIN } from '../../../src/views/stage/shown'
import { changeInWords, directionOf, nameOf, painInWords, regionInWords, remarkOn, shownInWords, titleOf, WALK } from '../../../src/views/stage/region-words'
import { isHatched, isSeenFrom, sideWith } from '../../../src/views/stage/flat-picture'
import { fixtureRuns } from '../../support/fixture-run'

const runs = fixtureRuns()
const SHIN = SKIN_REGION_INDEX.get('tibialis_anterior_L')!
const KNEE = SKIN_REGION_INDEX.get('knee_R')!

beforeEach(() => {
  showRuns(runs)
  lineUp('start')
  paint('change')
  seek(0)
})

describe('what the bodies show', () => {
  it('is the run at the cursor, each on its own clock', () => {
    lineUp('stop')
    seek(120)
    const shown = bringToCursor()
    for (const body of [0, 1] as const) {
      const run = body === 0 ? runs.healthy : runs.fibromyalgia
      const time = runTime(run, 120, 'stop')
      expect(shown.times[body]).toBe(time)
      const region = SKIN_REGIONS[SHIN]!.from[0]!.region
      expect(shown.thresholds[body][SHIN]).toBeCloseTo(sampleAt(run, 'ppt', region, time), 4)
      expect(shown.ratings[body][SHIN]).toBeCloseTo(sampleAt(run, 'nrs', region, time), 4)
      expect(shown.changes[body][SHIN]).toBeCloseTo(100 * (sampleAt(run, 'ppt', region, time) / sampleAt(run, 'ppt', region, 0) - 1), 3)
    }
  })

  it('is no change at the first moment, whatever the threshold', () => {
    seek(-1e6)
    for (const change of bringToCursor().changes) for (const value of change) expect(value).toBe(0)
  })

  it('gives a region that is not modelled the mixture of its neighbours', () => {
    seek(100)
    const { thresholds } = bringToCursor()
    const expected = SKIN_REGIONS[KNEE]!.from.reduce((sum, { region, share }) => sum + share * thresholds[1][region]!, 0)
    expect(thresholds[1][KNEE]).toBeCloseTo(expected, 3)
    expect(SKIN_REGIONS[KNEE]!.simulated).toBe(false)
  })

  it('changes what is painted without computing anything anew', () => {
    seek(100)
    const before = bringToCursor().version
    expect(bringToCursor().values).toBe(bringToCursor().changes)
    paint('pain')
    expect(bringToCursor().values).toBe(bringToCursor().ratings)
    expect(bringToCursor().version).toBe(before + 1)
  })

  it('is any quantity of the muscle on request, in the unit of its scale', () => {
    seek(286)
    paint('LI')
    const deltoid = SKIN_REGION_INDEX.get('deltoid_R')!
    expect(bringToCursor().values[0][deltoid]).toBeCloseTo(5.4, 1)
    expect(bringToCursor().scale).toBe(SCALES.LI)
    const half = { unit: '1', over: 'region', width: 60, values: new Float32Array(runs.healthy.columns['LI']!.values.length).fill(0.5) } as const
    useSession.setState({ runs: { healthy: { ...runs.healthy, columns: { ...runs.healthy.columns, PC: half } }, fibromyalgia: runs.fibromyalgia } })
    paint('PC')
    expect(bringToCursor().values[0][KNEE]).toBeCloseTo(50, 4)
    expect(regionInWords(bringToCursor(), SHIN)).toBe('left shin, with fibromyalgia, not computed yet; without, phosphocreatine 50%')
  })

  it('has words with a value for everything that can be painted', () => {
    const values = (value: number) => ({ unit: '1', over: 'region', width: 60, values: new Float32Array(runs.healthy.columns['LI']!.values.length).fill(value) }) as const
    const columns = Object.fromEntries(Object.entries({ LI: 5.37, GL: 47.6, MF: 0.341, KN: 0.034, SP: 0.229, PC: 0.62, K: 6.69 }).map(([id, value]) => [id, values(value)]))
    useSession.setState({ runs: { healthy: { ...runs.healthy, columns: { ...runs.healthy.columns, ...columns } }, fibromyalgia: runs.fibromyalgia } })
    const said = PAINTED.map(painted => {
      paint(painted)
      return shownInWords(bringToCursor(), 0, SHIN)
    })
    expect(said.slice(2)).toEqual(['lactate 5.4 mM', 'glutamate 48 µM', '34% tired', '3.4% in knots', 'sensitised 0.23', 'phosphocreatine 62%', 'potassium 6.7 mM'])
  })

  describe('of referred pain', () => {
    const shares = (value: number) => ({ unit: '1', over: 'region', width: 60, values: new Float32Array(runs.healthy.columns['LI']!.values.length).fill(value) }) as const
    const withShare = (kind: 'healthy' | 'fibromyalgia', value: number) => ({ ...runs[kind], columns: { ...runs[kind].columns, referred: { ...shares(value), values: new Float32Array(runs[kind].columns['nrs']!.values.length).fill(value) } } })

    it('is the share where there is pain to speak of, and said', () => {
      useSession.setState({ runs: { healthy: withShare('healthy', 0.8), fibromyalgia: withShare('fibromyalgia', 0.8) } })
      seek(-60)
      paint('pain')
      const shown = bringToCursor()
      // 0.2 of 10 rounds to no pain; 3.2 does not.
      expect([shown.referred[0][SHIN], shown.referred[1][SHIN]]).toEqual([0, Math.fround(0.8)])
      expect(isAnyReferred(shown)).toBe(true)
      expect(regionInWords(shown, SHIN)).toBe('left shin, with fibromyalgia, pain 3.2 of 10, referred; without, pain 0.2 of 10')
    })

    it('is none where most of it arises there, and where pain is not what is painted', () => {
      useSession.setState({ runs: { healthy: withShare('healthy', 0.4), fibromyalgia: withShare('fibromyalgia', 0.4) } })
      paint('pain')
      expect(bringToCursor().referred[1][SHIN]).toBeCloseTo(0.4)
      expect(isAnyReferred(bringToCursor())).toBe(false)
      useSession.setState({ runs: { healthy: withShare('healthy', 0.9), fibromyalgia: withShare('fibromyalgia', 0.9) } })
      expect(isAnyReferred(bringToCursor())).toBe(true)
      paint('change')
      expect(isAnyReferred(bringToCursor())).toBe(false)
    })

    it('reaches the skin as texels, which are uploaded only when one differs', () => {
      useSession.setState({ runs: { fibromyalgia: withShare('fibromyalgia', 0.6) } })
      paint('pain')
      seek(-60)
      const { marks } = createDataTextures()
      const version = marks.version
      writeMarks(bringToCursor(), marks)
      expect(marks.version).toBeGreaterThan(version)
      const uploaded = marks.version
      const texels = marks.image.data as Uint8Array
      const shares = Array.from({ length: 2 * SKIN }, (_, i) => texels[2 * i])
      expect(shares).toEqual([...Array<number>(SKIN).fill(0), ...Array<number>(SKIN).fill(153)])
      const under = SKIN_REGIONS.map((_, i) => texels[2 * (SKIN + i) + 1])
      expect(under).toEqual(SKIN_REGIONS.map((_, i) => (bringToCursor().deep[1][i] === 1 ? 255 : 0)))
      expect(under).toContain(255)
      seek(0)
      writeMarks(bringToCursor(), marks)
      expect(marks.version).toBe(uploaded)
    })
  })

  it('marks as deep what hurts under other muscle, in numbers and in words, and only where pain is painted', () => {
    paint('pain')
    const shown = bringToCursor()
    const under = SKIN_REGIONS.flatMap(({ group }, i) => (['supraspinatus', 'levator_scapulae', 'quad_lumborum', 'glut_med', 'soleus'].includes(group) ? [i] : []))
    expect(under).toHaveLength(10)
    SKIN_REGIONS.forEach((_, i) => expect(shown.deep[1][i]).toBe(under.includes(i) && shown.ratings[1][i]! >= 0.5 ? 1 : 0))
    expect(isAnyDeep(shown)).toBe(true)
    const soleus = SKIN_REGIONS.findIndex(({ id }) => id === 'soleus_L')
    expect(regionInWords(shown, soleus)).toMatch(/^left lower calf, with fibromyalgia, pain [\d.]+ of 10, deep; without, pain [\d.]+ of 10$/)
    paint('change')
    expect(isAnyDeep(bringToCursor())).toBe(false)
  })

  it('stands still while nothing moves', () => {
    seek(33)
    const { version } = bringToCursor()
    expect(bringToCursor().version).toBe(version)
    seek(34)
    expect(bringToCursor().version).toBeGreaterThan(version)
  })

  it('is unknown while there is no run', () => {
    useSession.setState({ runs: { healthy: runs.healthy } })
    const { changes, thresholds } = bringToCursor()
    expect(changes[1].every(Number.isNaN)).toBe(true)
    expect(thresholds[0].some(Number.isNaN)).toBe(false)
    expect(clampedEnds(bringToCursor())).toBe(0)
  })

  it('tells when a value lies past an end of the scale', () => {
    const huge = { ...runs.healthy, columns: { ...runs.healthy.columns, ppt: { ...runs.healthy.columns['ppt']!, values: runs.healthy.columns['ppt']!.values.map((value, i) => (i < 60 ? value : 1.5 * value)) } } }
    useSession.setState({ runs: { healthy: huge, fibromyalgia: runs.fibromyalgia } })
    seek(50)
    expect(clampedEnds(bringToCursor())).toBe(1)
  })
})

describe('what is said of a region', () => {
  it('says it for both bodies, with the side in words', () => {
    seek(130)
    expect(regionInWords(bringToCursor(), SHIN)).toBe('left shin, with fibromyalgia, 12% less pressure than before; without, no change')
    paint('pain')
    expect(regionInWords(bringToCursor(), SHIN)).toBe('left shin, with fibromyalgia, pain 3.2 of 10; without, pain 0.2 of 10')
  })

  it('says which skin is not modelled, and which muscle is deep', () => {
    expect(regionInWords(bringToCursor(), KNEE)).toMatch(/not modelled, shown from its neighbours$/)
    expect(WALK.filter(region => remarkOn(region) === 'unmodelled')).toHaveLength(12)
    expect(remarkOn(SKIN_REGION_INDEX.get('soleus_L')!)).toBe('deep')
    expect(remarkOn(SHIN)).toBeNull()
  })

  it('rounds before it says which way', () => {
    expect([directionOf(-0.4), directionOf(0.49), directionOf(-0.6), directionOf(0.6)]).toEqual(['none', 'none', 'less', 'more'])
    expect(changeInWords(-0.3)).toBe('no change')
    expect(changeInWords(14.6)).toBe('hurts at 15% more')
    expect(changeInWords(NaN)).toBe('not computed yet')
    expect(painInWords(8.25)).toBe('pain 8.3 of 10')
  })

  it('walks over all 72 regions once, from head to foot, left before right', () => {
    expect(new Set(WALK).size).toBe(SKIN)
    expect(nameOf(WALK[0]!)).toMatch(/^left .*scalp$/)
    expect(titleOf(WALK.at(-1)!)).toMatch(/^Right foot/)
    for (let i = 0; i < WALK.length; i += 2) {
      expect(SKIN_REGIONS[WALK[i]!]!.side).toBe('L')
      expect(SKIN_REGIONS[WALK[i + 1]!]!.group).toBe(SKIN_REGIONS[WALK[i]!]!.group)
    }
  })

  it('has a name for every region that no other region has', () => {
    expect(new Set(WALK.map(nameOf)).size).toBe(SKIN)
  })

  it('draws every region on the flat map, in front or behind', () => {
    expect(WALK.filter(region => !isSeenFrom(region, 'front') && !isSeenFrom(region, 'back'))).toEqual([])
    expect(sideWith(SKIN_REGION_INDEX.get('glut_max_L')!, 'front')).toBe('back')
    expect(sideWith(SHIN, 'back')).toBe('front')
    expect(sideWith(SKIN_REGION_INDEX.get('hand_L')!, 'back')).toBe('back')
  })
})

describe('what is hatched', () => {
  const one = (region: number, value: number) => Float32Array.from(SKIN_REGIONS, (_, at) => (at === region ? value : 0))
  const BACK = SKIN_REGIONS.findIndex((_, at) => !isSeenFrom(at, 'front'))

  it('begins at the first contour, in both directions, and is nothing where nothing is known', () => {
    expect(isHatched('front', SCALES.change, one(SHIN, -9.9))).toBe(false)
    expect(isHatched('front', SCALES.change, one(SHIN, 9.9))).toBe(false)
    expect(isHatched('front', SCALES.change, one(SHIN, -10))).toBe(true)
    expect(isHatched('front', SCALES.change, one(SHIN, 10))).toBe(true)
    expect(isHatched('front', SCALES.change, one(SHIN, NaN))).toBe(false)
  })

  it('does not count on the side that is not seen', () => {
    expect(isHatched('front', SCALES.change, one(BACK, -30))).toBe(false)
    expect(isHatched('back', SCALES.change, one(BACK, -30))).toBe(true)
  })
})
