/** The pathway: what each box reads of a run, which equations stand behind it, where its lines run. */
import temml from 'temml'
import { beforeAll, describe, expect, it } from 'vitest'
import { REGIONS, regionIndex, SEGMENTS } from '../../../src/anatomy'
import { ge2012 } from '../../../src/experiments/ge2012'
import { leffler2000 } from '../../../src/experiments/leffler2000'
import { staud2001 } from '../../../src/experiments/staud2001'
import { armsOf } from '../../../src/experiments'
import { PARAMETERS } from '../../../src/parameters/table'
import { PROFILES } from '../../../src/parameters/profiles'
import { run } from '../../../src/simulation/run'
import { sampleAt, type Trajectory } from '../../../src/simulation/trajectory'
import { BOXES, elementIn, fullScales, LINKS, readBox, roundAbove, type SourceId } from '../../../src/views/lab/pathway/boxes'
import { EQUATIONS, equationsOf, formOf, numbersIn, sourcesOf, symbolsIn, threeDigits } from '../../../src/views/lab/pathway/details'
import { linksBetween, type Rect } from '../../../src/views/lab/pathway/links'
import { placesOf } from '../../../src/views/lab/pathway/places'
import { createPathwayValues, readPathway } from '../../../src/views/stage/pathway-values'
import { PARTICIPANTS } from '../../support/participants'

let runs: Trajectory[]
beforeAll(() => {
  runs = [PARTICIPANTS.healthy, PARTICIPANTS.fibromyalgia].map(participant => run(participant, ge2012.protocol))
})

describe('the places the pathway is shown for', () => {
  it('are the working muscle that hurts most, and a measured one that rests', () => {
    const [working, resting, ...others] = placesOf(ge2012.protocol, runs)
    expect(others).toEqual([])
    expect(working).toMatchObject({ kind: 'working' })
    // No working muscle ever hurts more, in either group.
    const peak = (region: string) => Math.max(...runs.map(each => Math.max(...Array.from(each.time, time => sampleAt(each, 'nrs', regionIndex(region), time)))))
    for (const group of ['deltoid', 'supraspinatus', 'upper_trapezius', 'infraspinatus', 'rhomboids', 'levator_scapulae']) expect(peak(working!.region)).toBeGreaterThanOrEqual(peak(`${group}_R`) - 1e-3)
    expect(resting).toMatchObject({ kind: 'resting', region: 'tibialis_anterior_R' })
  })

  it('are read where the muscle reports to: in the segment that takes most of it, on its side', () => {
    for (const { element, segment, level } of placesOf(ge2012.protocol, runs)) {
      const { segments, side } = REGIONS[element]!
      expect(Math.max(...Object.values(segments))).toBe(segments[level])
      expect(SEGMENTS[segment]).toMatchObject({ level, side })
    }
  })

  it('are where something is done, in a study without an effort', () => {
    const { protocol } = armsOf(leffler2000)[0]!
    expect(placesOf(protocol, [])[0]).toMatchObject({ kind: 'stimulated', region: protocol.stimuli![0]!.regions.find(region => region.endsWith('_R')) ?? protocol.stimuli![0]!.regions[0] })
  })
})

describe('a box', () => {
  it('shows what the run recorded at that moment, and what arrives in the brainstem as the model adds it up', () => {
    const values = createPathwayValues()
    for (const place of placesOf(ge2012.protocol, runs)) {
      for (const trajectory of runs) {
        for (const time of [0, 61, 150.5, 900]) {
          readPathway(trajectory, time, values)
          for (const box of BOXES) {
            const value = readBox(box, trajectory, time, place, values)
            const fourth = SEGMENTS.reduce((sum, _, k) => sum + sampleAt(trajectory, 'P', k, time) ** 4, 0)
            expect(value, `${box.id} at ${time}`).toBeCloseTo(box.column === 'T' ? fourth ** 0.25 : box.times * sampleAt(trajectory, box.column, elementIn(box, place), time), 5)
          }
        }
      }
    }
  })

  it('has a scale that no value of either run goes beyond, and that is no larger than it takes', () => {
    const values = createPathwayValues()
    for (const place of placesOf(ge2012.protocol, runs)) {
      const scales = fullScales(runs, place)
      BOXES.forEach((box, b) => {
        let peak = 0
        for (const trajectory of runs) for (const time of trajectory.time) {
          readPathway(trajectory, time, values)
          peak = Math.max(peak, readBox(box, trajectory, time, place, values))
        }
        expect(peak, box.id).toBeLessThanOrEqual(scales[b]! * (1 + 1e-6))
        if (!('at' in box.full)) expect(scales[b]!).toBeLessThanOrEqual(Math.max(box.full.least, 1.4 * peak))
      })
    }
  })

  it('has no number where the run has not, rather than none', () => {
    const [place] = placesOf(ge2012.protocol, runs)
    const bare: Trajectory = { ...runs[0]!, columns: {} }
    const values = createPathwayValues()
    readPathway(bare, 10, values)
    for (const box of BOXES) {
      expect(readBox(box, bare, 10, place!, values)).toBeNaN()
      expect(readBox(box, undefined, 10, place!, values)).toBeNaN()
    }
  })

  it('rounds up to numbers one can read', () => expect([0.2, 0.21, 1, 7.3, 101, 0.92, 5].map(roundAbove)).toEqual([0.2, 0.25, 1, 8, 120, 1, 5]))
})

describe('the equations behind the boxes', () => {
  it('are all of the model, each in some box, and no beginning leads nowhere', () => {
    const shown = new Set(BOXES.flatMap(({ equations }) => (['full', 'reduced'] as const).flatMap(form => equationsOf(equations, form).map(({ id }) => id))))
    expect(EQUATIONS.length).toBeGreaterThan(30)
    expect(EQUATIONS.map(({ id }) => id).filter(id => !shown.has(id))).toEqual([])
    expect(BOXES.flatMap(({ equations }) => equations).filter(beginning => !EQUATIONS.some(({ id }) => id.startsWith(beginning)))).toEqual([])
  })

  it('can all be set, their where lines and symbols too', () => {
    const set = (latex: string) => expect(temml.renderToString(latex, { throwOnError: true }), latex).toMatch(/^<math.*<\/math>$/s)
    for (const { latex, where } of EQUATIONS) [latex, ...where].forEach(set)
    for (const { latex } of symbolsIn(EQUATIONS)) set(latex)
    for (const { latex } of numbersIn(EQUATIONS)) set(latex)
  })

  it('have a key that names every symbol once, and every parameter of the table that takes part, with its origin', () => {
    const symbols = symbolsIn(EQUATIONS)
    expect(new Set(symbols.map(({ latex }) => latex)).size).toBe(symbols.length)
    const used = new Set(EQUATIONS.flatMap(({ reads }) => reads.parameters ?? []))
    const numbers = numbersIn(EQUATIONS)
    expect(new Set(numbers.map(({ name }) => name))).toEqual(used)
    for (const { name, healthy, fibromyalgia, differs } of numbers) {
      expect(healthy).toBe(PARAMETERS[name].value)
      const override = (PROFILES.fibromyalgia.overrides as Record<string, { value: number }>)[name]
      expect(fibromyalgia).toBe(override?.value ?? healthy)
      expect(differs !== null).toBe(override !== undefined)
    }
    expect(sourcesOf(numbers).length).toBeGreaterThan(20)
  })

  it('are those of the form that runs', () => {
    expect(formOf(ge2012.protocol)).toBe('reduced')
    expect(armsOf(staud2001).map(({ protocol }) => formOf(protocol))).toContain('full')
    for (const { equations } of BOXES) for (const form of ['full', 'reduced'] as const) for (const { forms } of equationsOf(equations, form)) expect(forms).toContain(form)
  })

  it('write values with three digits', () => expect([0.00771789, 3317.09, 22, 0].map(threeDigits)).toEqual(['0.00772', '3320', '22', '0']))
})

describe('the lines between the boxes', () => {
  const grid = (wide: number, gap: number, high: number): Record<SourceId, Rect> => {
    const at = (column: number, row: number): Rect => {
      const left = column * (wide + gap)
      const top = 14 + row * (high + 26)
      return { left, top, right: left + wide, bottom: top + high }
    }
    return { effort: at(1, 0), brainstem: at(0, 1), inhibition: at(1, 1), horn: at(0, 2), felt: at(1, 2), nerve: at(0, 3), facilitation: at(1, 3), muscle: at(0, 4) }
  }

  it.each([[230, 60, 90], [120, 28, 110]])('start and end at their boxes and run through no other (boxes of %i px, %i apart, %i high)', (wide, gap, high) => {
    const boxes = grid(wide, gap, high)
    const links = linksBetween(boxes, 2 * wide + gap + 16)
    expect(links.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual(LINKS)
    for (const { from, to, path } of links) {
      const points = path.slice(1).split('L').map(point => point.split(' ').map(Number) as [number, number])
      expect(inside(points[0]!, boxes[from], 0.5), `${from} to ${to} starts at its box`).toBe(true)
      expect(inside(points.at(-1)!, boxes[to], 16), `${from} to ${to} ends near its box`).toBe(true)
      for (let i = 1; i < points.length; i++) for (let step = 1; step < 50; step++) {
        const point = [0, 1].map(axis => points[i - 1]![axis]! + (points[i]![axis]! - points[i - 1]![axis]!) * step / 50) as [number, number]
        for (const [id, box] of Object.entries(boxes)) expect(inside(point, box, -0.5), `${from} to ${to} runs through ${id} at ${point}`).toBe(false)
      }
    }
  })
})

const inside = ([x, y]: readonly [number, number], { left, top, right, bottom }: Rect, more: number) =>
  x >= left - more && x <= right + more && y >= top - more && y <= bottom + more
