/** Where things lie in the columns of a run, by name: the door through which charts ask without knowing the anatomy. */
import { isRegionId, regionIndex, segmentIndex, type Level, type Side } from '../anatomy'

/** Element of a column counted over regions; null where no simulated region has that name. */
export const elementOfRegion = (id: string): number | null => (isRegionId(id) ? regionIndex(id) : null)

/** Element of a column counted over the segments of the cord. */
export const elementOfSegment = (level: Level, side: Side): number => segmentIndex(level, side)
