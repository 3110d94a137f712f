/** Readings: what the protocol asks to be measured, taken from the state and percept that were just looked at. */
import { REGIONS, regionIndex } from '../anatomy'
import type { Measurement, Step } from '../protocols'
import { workingRegions } from './effort'
import type { Engine } from './engine'
import { quantityOf } from './quantities'
import type { Measure } from './trajectory'

/** One reading per region; changes are counted against the reading named as baseline, if that has been taken. */
export function take(engine: Engine, steps: readonly Step[], measurement: Measurement, taken: readonly Measure[]): Measure[] {
  const { id, label, quantity, baseline } = measurement
  const { unit } = quantityOf(quantity)
  return regionsFor(engine, steps, measurement).map(index => {
    const value = read(engine, quantity, index)
    const region = REGIONS[index].id
    const before = taken.find(measure => measure.id === baseline && (measure.region === region || measurement.regions === 'working'))
    const changePercent = before && before.value !== 0 ? (value / before.value - 1) * 100 : null
    return { id, quantity, region, label, time: engine.it.now, value, unit, changePercent }
  })
}

function read({ percept, seenState }: Engine, quantity: Measurement['quantity'], index: number): number {
  if (quantity === 'ppt') return percept.ppt[index]
  if (quantity === 'nrs') return percept.nrs[index]
  return seenState[quantity][index]
}

function regionsFor({ percept }: Engine, steps: readonly Step[], { regions, when }: Measurement): number[] {
  if (regions !== 'working') return regions.map(regionIndex)
  const step = steps.find(candidate => candidate.id === when.step)
  if (step?.kind !== 'contract') throw new Error(`'working' needs a contraction; '${when.step}' is none`)
  const [first, ...others] = workingRegions(step)
  return [others.reduce((most, region) => (percept.nrs[region] > percept.nrs[most] ? region : most), first)]
}
