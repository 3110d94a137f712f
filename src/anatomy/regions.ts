import { WPI_AREAS, type TenderPoint, type WpiArea } from './areas'
import { SIDES, type Side } from './levels'
import { MUSCLES, type Muscle, type MuscleGroup } from './muscle-groups'

export type RegionId = `${MuscleGroup}_${Side}`

/** A muscle group of one side: the unit in which the model works and the body is drawn. */
export interface Region extends Omit<Muscle, 'refersTo' | 'wpiArea' | 'tenderPoints'> {
  readonly id: RegionId
  readonly group: MuscleGroup
  readonly side: Side
  /** Regions where pain from this one is also felt, with the strength of the referral, 0 to 1. Always on the same side. */
  readonly refersTo: Readonly<Partial<Record<RegionId, number>>>
  readonly wpiArea: WpiArea
  readonly tenderPoints: readonly TenderPoint[]
}

const groups = Object.keys(MUSCLES) as MuscleGroup[]

function onSide(group: MuscleGroup, side: Side): Region {
  const { refersTo, wpiArea, tenderPoints, ...muscle }: Muscle = MUSCLES[group]
  return {
    ...muscle,
    id: `${group}_${side}`,
    group,
    side,
    refersTo: Object.fromEntries(Object.entries(refersTo).map(([target, weight]) => [`${target}_${side}`, weight])),
    wpiArea: WPI_AREAS.find(area => area === wpiArea || area === `${wpiArea}_${side}`)!,
    tenderPoints: tenderPoints.map(point => `${point}_${side}` as TenderPoint),
  }
}

/** The 60 regions: the left side from jaw to calf, then the right. The order is that of the model's state and of every per-region array. */
export const REGIONS: readonly Region[] = SIDES.flatMap(side => groups.map(group => onSide(group, side)))

export const REGION_IDS: readonly RegionId[] = REGIONS.map(region => region.id)

const indexOf = new Map<string, number>(REGION_IDS.map((id, index) => [id, index]))

export const isRegionId = (text: string): text is RegionId => indexOf.has(text)

/** Where a region lies in `REGIONS`. Throws when there is none of that name. */
export function regionIndex(id: string): number {
  const index = indexOf.get(id)
  if (index === undefined) throw new Error(`no region is named "${id}"`)
  return index
}
