/** For which muscle the pathway is shown: the one at the heart of the experiment, and one that was tested and rests. */
import { isRegionId, LEVELS, REGIONS, regionIndex, segmentIndex, type Level, type RegionId } from '../../../anatomy'
import type { Protocol } from '../../../protocols'
import { columnOf, type Trajectory } from '../../../simulation/trajectory'

export interface Place {
  /** 'working': it contracts. 'stimulated': something is done to it. 'resting': only measured. */
  readonly kind: 'working' | 'stimulated' | 'resting'
  readonly region: RegionId
  /** Element of columns counted over regions. */
  readonly element: number
  /** The segment-side that takes most of what the muscle sends; element of columns counted over segments. */
  readonly segment: number
  readonly level: Level
}

/** At most one place of each kind, in this order; none of what a protocol does not have. */
export function placesOf(protocol: Protocol, runs: readonly Trajectory[]): Place[] {
  const works = workingIn(protocol)
  const done = new Set((protocol.stimuli ?? []).flatMap(({ regions }) => regions))
  const measured = protocol.measurements.flatMap(({ regions }) => (regions === 'working' ? [] : regions))
  const idle = measured.filter(region => !works.has(region) && !done.has(region))
  return [
    ...placeOf('working', mostPainful([...works], runs)),
    ...placeOf('stimulated', mostPainful([...done].filter(region => !works.has(region)), runs)),
    // Right where there is a choice, as the charts have it.
    ...placeOf('resting', idle.find(region => region.endsWith('_R')) ?? idle[0]),
  ]
}

function workingIn({ steps }: Protocol): ReadonlySet<RegionId> {
  const works = new Set<RegionId>()
  for (const step of steps) {
    if (step.kind !== 'contract') continue
    for (const { group } of step.muscles) {
      for (const side of ['L', 'R'] as const) {
        const region = `${group}_${side}`
        if (step.side !== (side === 'L' ? 'right' : 'left') && isRegionId(region)) works.add(region)
      }
    }
  }
  return works
}

/** The region whose rating climbs highest in any run; of two alike the right one, as the charts have it. */
function mostPainful(regions: readonly RegionId[], runs: readonly Trajectory[]): RegionId | undefined {
  let most: RegionId | undefined
  let highest = -1
  for (const region of regions) {
    let own = 0
    for (const run of runs) own = Math.max(own, peakOf(run, 'nrs', regionIndex(region)))
    if (own > highest + 1e-3 || (own > highest - 1e-3 && region.endsWith('_R') && most?.endsWith('_L'))) {
      most = region
      highest = own
    }
  }
  return most
}

/** The largest value of one element over a run; 0 where the run did not record the quantity. */
export function peakOf(run: Trajectory, quantity: string, element: number): number {
  if (!run.columns[quantity]) return 0
  const { values, width } = columnOf(run, quantity)
  let peak = 0
  for (let at = element; at < values.length; at += width) peak = Math.max(peak, values[at]!)
  return peak
}

function placeOf(kind: Place['kind'], region: RegionId | undefined): Place[] {
  if (region === undefined) return []
  const element = regionIndex(region)
  const { segments, side } = REGIONS[element]!
  const [level] = (Object.entries(segments) as [Level, number][])
    .toSorted(([a, first], [b, second]) => second - first || LEVELS.indexOf(a) - LEVELS.indexOf(b))[0]!
  return [{ kind, region, element, segment: segmentIndex(level, side), level }]
}
