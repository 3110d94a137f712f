import { describe, expect, it } from 'vitest'
import {
  ENDURANCE_CLASSES, LEVELS, PROVENANCE, REGIONS, REGION_IDS, SEGMENTS, SIDES, TENDER_POINTS, WPI_AREAS,
  isRegionId, regionIndex, segmentIndex, type Level, type Region
} from '../../src/anatomy'

// The order is that of the reference program the model is compared with, and of every stored per-region array.
const GROUPS = [
  'masseter', 'scm_scalenes', 'posterior_neck', 'upper_trapezius', 'levator_scapulae', 'rhomboids', 'supraspinatus', 'infraspinatus', 'deltoid', 'pectoralis',
  'latissimus', 'biceps', 'triceps', 'forearm_ext', 'forearm_flex', 'hand', 'thoracic_es', 'lumbar_es', 'quad_lumborum', 'abdominals',
  'glut_max', 'glut_med', 'quadriceps', 'vastus_medialis', 'adductors', 'hamstrings', 'tibialis_anterior', 'peroneals', 'gastrocnemius', 'soleus'
]

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const otherSide = (text: string) => text.replace(/_([LR])$/, (_, side) => (side === 'L' ? '_R' : '_L'))

describe('spinal levels and segments', () => {
  it('are 29 levels on two sides, the left ones first', () => {
    expect(LEVELS).toHaveLength(29)
    expect(SEGMENTS).toHaveLength(58)
    expect(new Set(SEGMENTS.map(({ id }) => id)).size).toBe(58)
    SEGMENTS.forEach(({ level, side }, index) => {
      expect(segmentIndex(level, side)).toBe(index)
      expect(index).toBe(SIDES.indexOf(side) * 29 + LEVELS.indexOf(level))
    })
  })

  it('run from the trigeminal nucleus down', () => {
    const parts = ['V', 'C', 'T', 'L', 'S']
    const places = LEVELS.map((level) => parts.indexOf(level[0]!) * 100 + Number(level.slice(1)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

describe('regions', () => {
  it('are thirty muscle groups, all left ones before all right ones', () => {
    expect(REGION_IDS).toEqual(SIDES.flatMap((side) => GROUPS.map((group) => `${group}_${side}`)))
    REGIONS.forEach(({ id, group, side }) => expect(id).toBe(`${group}_${side}`))
  })

  it('are found by name, and a name that is none is named in the error', () => {
    REGION_IDS.forEach((id, index) => expect(regionIndex(id)).toBe(index))
    expect(isRegionId('soleus_R')).toBe(true)
    for (const wrong of ['soleus', 'soleus_X', '', 'constructor']) {
      expect(isRegionId(wrong)).toBe(false)
      expect(() => regionIndex(wrong)).toThrow(`"${wrong}"`)
    }
  })

  it('on the right are those on the left, mirrored', () => {
    REGIONS.slice(0, 30).forEach((left, index) => {
      const right = REGIONS[index + 30]!
      const mirrored: Region = {
        ...left,
        id: otherSide(left.id) as Region['id'],
        side: 'R',
        refersTo: Object.fromEntries(Object.entries(left.refersTo).map(([id, weight]) => [otherSide(id), weight])),
        wpiArea: otherSide(left.wpiArea) as Region['wpiArea'],
        tenderPoints: left.tenderPoints.map(otherSide) as unknown as Region['tenderPoints']
      }
      expect(right).toEqual(mirrored)
    })
  })

  it.each(REGIONS)('$id has its afferents in neighbouring levels, with weights that add to 1', ({ segments }) => {
    const levels = Object.keys(segments) as Level[]
    const places = levels.map((level) => LEVELS.indexOf(level))
    expect(places).not.toContain(-1)
    // V and C1 are neighbours: the trigeminal nucleus reaches down into the upper neck.
    expect(Math.max(...places) - Math.min(...places)).toBe(places.length - 1)
    expect(Math.min(...Object.values(segments))).toBeGreaterThan(0)
    // Written to four decimals: twelve equal shares may miss 1 by 12 × 0.00005.
    expect(Math.abs(sum(Object.values(segments)) - 1)).toBeLessThanOrEqual(0.00005 * places.length)
  })

  it('refer to other regions of their side, by no more than all of their pain', () => {
    const referrals = REGIONS.flatMap(({ id, side, refersTo }) => Object.entries(refersTo).map(([target, weight]) => ({ id, side, target, weight })))
    expect(referrals.length).toBeGreaterThan(100)
    expect(referrals.filter(({ target }) => !isRegionId(target))).toEqual([])
    expect(referrals.filter(({ id, side, target }) => target === id || !target.endsWith(`_${side}`))).toEqual([])
    expect(referrals.filter(({ weight }) => !(weight > 0 && weight <= 1))).toEqual([])
  })

  it('have sizes, fibres and thresholds that muscles have', () => {
    const between = (field: 'crossSection' | 'mass' | 'typeI' | 'occlusion50' | 'pressurePainThreshold', low: number, high: number) =>
      expect(REGIONS.filter((region) => !(region[field] >= low && region[field] <= high))).toEqual([])
    between('crossSection', 2, 100)
    between('mass', 20, 1000)
    between('typeI', 30, 90)
    between('occlusion50', 0.1, 0.5)
    between('pressurePainThreshold', 150, 500)
    expect(REGIONS.filter(({ endurance }) => !(endurance in ENDURANCE_CLASSES))).toEqual([])
    expect(REGIONS.filter(({ label, nerve }) => !/^[A-Z]/.test(label) || nerve.length < 5)).toEqual([])
  })
})

describe('how clinicians divide the body', () => {
  it('every area of the Widespread Pain Index has at least one region, on its own side', () => {
    expect(WPI_AREAS).toHaveLength(19)
    expect(new Set(REGIONS.map(({ wpiArea }) => wpiArea))).toEqual(new Set(WPI_AREAS))
    expect(REGIONS.filter(({ wpiArea, side }) => /_[LR]$/.test(wpiArea) && !wpiArea.endsWith(side))).toEqual([])
  })

  it('every tender point lies in one region', () => {
    expect(TENDER_POINTS).toHaveLength(18)
    expect(REGIONS.flatMap(({ tenderPoints }) => tenderPoints).toSorted()).toEqual([...TENDER_POINTS].toSorted())
  })
})

describe('rates of fatigue', () => {
  // ET = -(1/R) ln(1 - (1 - x) R / (F x)): when active and resting muscle together can no longer make the load x.
  const endurance = ({ F, R }: { F: number; R: number }, load: number) => -Math.log(1 - ((1 - load) * R) / (F * load)) / R

  it('order the joints as endurance times of 194 studies do: shoulder first, ankle last', () => {
    const order = ['shoulder', 'knee', 'elbow', 'hand', 'trunk', 'ankle'] as const
    const times = order.map((joint) => endurance(ENDURANCE_CLASSES[joint], 0.5))
    // Elbow and hand lie within a tenth of each other and are exchanged in the review.
    const [shoulder, knee, elbow, hand, trunk, ankle] = times as [number, number, number, number, number, number]
    expect(shoulder).toBeLessThan(knee)
    expect(knee).toBeLessThan(Math.min(elbow, hand))
    expect(Math.max(elbow, hand)).toBeLessThan(trunk)
    expect(trunk).toBeLessThan(ankle)
  })

  it('hold a shoulder at a fifth of its strength for 274 s, by the closed form', () => {
    expect(endurance(ENDURANCE_CLASSES.shoulder, 0.2)).toBeCloseTo(274, 0)
  })
})

describe('provenance', () => {
  it('covers every field of a region but its names', () => {
    const names = ['id', 'group', 'side', 'label']
    expect(Object.keys(PROVENANCE).toSorted()).toEqual(Object.keys(REGIONS[0]!).filter((field) => !names.includes(field)).toSorted())
  })
})
