/** Where things lie in the columns of a run, by name: the door through which charts ask without knowing the anatomy. */
import { isRegionId, regionIndex, REGIONS, segmentIndex, type Level, type Side } from '../anatomy'

/** Element of a column counted over regions; null where no simulated region has that name. */
export const elementOfRegion = (id: string): number | null => (isRegionId(id) ? regionIndex(id) : null)

/** Element of a column counted over the segments of the cord. */
export const elementOfSegment = (level: Level, side: Side): number => segmentIndex(level, side)

/** Element of the segment to which a region reports most; null where no simulated region has that name. */
export function mainSegmentOf(id: string): number | null {
  const region = REGIONS.find(each => each.id === id)
  const most = region && Object.entries(region.segments).toSorted(([, a], [, b]) => b - a)[0]
  return region && most ? elementOfSegment(most[0] as Level, region.side) : null
}
