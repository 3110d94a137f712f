import { beforeAll, describe, expect, it } from 'vitest'
import { LEVELS, REGION_IDS, REGIONS, SEGMENTS, segmentIndex } from '../../../src/anatomy'
import { CHANNELS } from '../../../src/figure/inner'
import { ge2012 } from '../../../src/experiments/ge2012'
import { participantOf } from '../../../src/simulation/participant'
import { run } from '../../../src/simulation/run'
import { sampleAt, type Trajectory } from '../../../src/simulation/trajectory'
import { boostLine, brakeBars, climbingBars, DIAGRAM_WIDTH } from '../../../src/views/stage/cord-diagram'
import { boostInWords, brakeInWords, climbingInWords } from '../../../src/views/stage/inside'
import { createPathwayValues, inhibitionAt, readPathway, segmentsOf } from '../../../src/views/stage/pathway-values'
import { formatNumber } from '../../../src/words'

// The real model: what is tested is that its own numbers reach the drawing.
const trajectories = {} as Record<'healthy' | 'fibromyalgia', Trajectory>
beforeAll(() => {
  for (const profile of ['healthy', 'fibromyalgia'] as const) trajectories[profile] = run(participantOf(profile), ge2012.protocol)
})

const MOMENTS = [0, 30, 60, 100.4, 188, 400, 1200]

describe.each(['healthy', 'fibromyalgia'] as const)('the pathway of the %s run', profile => {
  const values = createPathwayValues()

  it('is as wide as the run says at the cursor', () => {
    const trajectory = trajectories[profile]
    for (const time of MOMENTS) {
      expect(readPathway(trajectory, time, values)).toBe(true)
      const of = (quantity: string, segment = 0) => sampleAt(trajectory, quantity, segment, time)
      expect(values.channels[CHANNELS.boost]).toBeCloseTo(of('Z'), 6)
      SEGMENTS.forEach((_, k) => {
        expect(values.channels[CHANNELS.entering + k]).toBeCloseTo(of('P', k), 6)
        expect(values.channels[CHANNELS.brakeEnd + k]).toBeCloseTo(of('Y') + of('W') + of('X', k) + of('F', k), 5)
      })
    }
  })

  it('climbs as the model adds segments up, and carries no less further up', () => {
    const trajectory = trajectories[profile]
    readPathway(trajectory, 150, values)
    const fourth = SEGMENTS.reduce((sum, _, k) => sum + sampleAt(trajectory, 'P', k, 150) ** 4, 0)
    expect(values.T).toBeCloseTo(fourth ** 0.25, 6)
    for (const first of [0, LEVELS.length]) {
      for (let level = 1; level < LEVELS.length; level++) {
        for (const kind of [CHANNELS.climbing, CHANNELS.brakeLine]) expect(values.channels[kind + first + level]!).toBeLessThanOrEqual(values.channels[kind + first + level - 1]!)
      }
    }
  })

  it('arrives at rest as the drive the brainstem has got used to', () => {
    const trajectory = trajectories[profile]
    readPathway(trajectory, 0, values)
    expect(values.T).toBeCloseTo(sampleAt(trajectory, 'Tb', 0, 0), 3)
  })

  it('lights the nerves of the muscles that work, from the start of the effort on, with the mean of their segments', () => {
    const trajectory = trajectories[profile]
    const hold = trajectory.steps.find(({ kind }) => kind === 'contract')!
    const lit = () => REGION_IDS.filter((_, i) => values.channels[CHANNELS.nerve + i] !== 0)
    readPathway(trajectory, hold.start - 1, values)
    expect(lit()).toEqual([])
    readPathway(trajectory, hold.end - 1, values)
    const step = ge2012.protocol.steps.find(({ id }) => id === 'hold')!
    const working = step.kind === 'contract' ? step.muscles.map(({ group }) => group) : []
    expect(lit()).toEqual(REGIONS.filter(({ group }) => working.includes(group)).map(({ id }) => id))
    const mean = segmentsOf('deltoid_R').reduce((sum, [segment, share]) => sum + share * sampleAt(trajectory, 'P', segment, hold.end - 1), 0)
    expect(values.channels[CHANNELS.nerve + REGION_IDS.indexOf('deltoid_R')]).toBeCloseTo(mean, 6)
  })

  it('is said in the same numbers', () => {
    const trajectory = trajectories[profile]
    const { end } = trajectory.steps.find(({ kind }) => kind === 'contract')!
    const time = end - 1
    readPathway(trajectory, time, values)
    const c5 = segmentIndex('C5', 'L')
    expect(climbingInWords(values)).toContain(`${formatNumber(sampleAt(trajectory, 'P', c5, time), 2)} at C5`)
    expect(brakeInWords(values)).toContain(`${formatNumber(inhibitionAt(values, c5), 2)} at C5`)
    expect(boostInWords(values)).toContain(formatNumber(sampleAt(trajectory, 'Z', 0, time), 2))
  })
})

describe('the pathway', () => {
  it('tells the groups apart: facilitation reaches every segment with fibromyalgia and hardly any without', () => {
    const [healthy, fibromyalgia] = (['healthy', 'fibromyalgia'] as const).map(profile => {
      const values = createPathwayValues()
      readPathway(trajectories[profile], 180, values)
      return values
    })
    expect(fibromyalgia!.Z).toBeGreaterThan(10 * healthy!.Z)
    expect(fibromyalgia!.T).toBeGreaterThan(healthy!.T)
  })

  it('brakes where muscles work beyond what is braked everywhere, and elsewhere no more than that', () => {
    const values = createPathwayValues()
    readPathway(trajectories.healthy, 300, values)
    expect(SEGMENTS[values.braked]!.level).toBe('C5')
    expect(inhibitionAt(values, values.braked)).toBeGreaterThan(values.Y + values.W + 0.5)
    expect(inhibitionAt(values, segmentIndex('L4', 'L'))).toBeCloseTo(values.Y + values.W, 2)
  })

  it('is not there without a run, nor of a run that did not record it', () => {
    const values = createPathwayValues()
    readPathway(trajectories.fibromyalgia, 150, values)
    expect(readPathway(undefined, 0, values)).toBe(false)
    expect(Math.max(...values.channels)).toBe(0)
    expect([climbingInWords(values), brakeInWords(values), boostInWords(values)]).toEqual(Array(3).fill('not computed yet'))
    const { Z: _, ...columns } = trajectories.healthy.columns
    expect(readPathway({ ...trajectories.healthy, columns }, 100, values)).toBe(false)
    expect(Math.max(...values.channels)).toBe(0)
  })
})

describe('the diagram of the cord', () => {
  it('draws a bar for each segment that has something to show, within its frame', () => {
    const values = createPathwayValues()
    readPathway(trajectories.fibromyalgia, 150, values)
    const something = [...values.P].filter(value => value > 0.01).length
    expect(something).toBeGreaterThan(50)
    for (const [path, count] of [[climbingBars(values), something], [brakeBars(values), SEGMENTS.length]] as const) {
      const starts = [...path.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x))
      expect(starts).toHaveLength(count)
      expect(Math.max(...starts)).toBeLessThan(DIAGRAM_WIDTH)
    }
    expect(boostLine(values)).toMatch(/^M0 [\d.]+h/)
    expect(boostLine(createPathwayValues())).toBe('')
  })
})
