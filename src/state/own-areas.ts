/** The areas of the Widespread Pain Index (Wolfe 2016) that a person's own drawing touches. */
import { REGIONS, WPI_AREAS, type WpiArea } from '../anatomy'
import { SKIN_REGIONS, UNMODELLED } from '../figure'
import { painfulAreas } from '../simulation/wpi'
import type { OwnMarks } from './own-drawing'

/**
 * The areas of the Widespread Pain Index that skin without a modelled muscle counts with, assumed: the index asks for the
 * lower leg and not for the foot, and has no head and no knee; collarbone and flank lie over chest and belly.
 */
const AREAS_OF_REST: Readonly<Record<keyof typeof UNMODELLED, 'chest' | 'abdomen' | 'lower_leg' | null>> = {
  scalp: null, face: null, clavicle: 'chest', flank: 'abdomen', knee: null, foot_ankle: 'lower_leg',
}

/** The areas of the Widespread Pain Index that a drawing touches, in the order of the index. Any mark counts, as in its question. */
export function ownAreas(marks: OwnMarks): readonly WpiArea[] {
  const touched = new Set<string>(painfulAreas(REGIONS.map(({ id }) => marks[id]?.level ?? 0), 1))
  for (const { id, group, side, simulated } of SKIN_REGIONS) {
    if (simulated || !marks[id]) continue
    const area = AREAS_OF_REST[group as keyof typeof UNMODELLED]
    if (area) touched.add(area).add(`${area}_${side}`)
  }
  return WPI_AREAS.filter(area => touched.has(area))
}
