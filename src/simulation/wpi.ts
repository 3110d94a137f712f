/** The Widespread Pain Index: how many of the 19 areas of the body hurt (Wolfe 2016). */
import { REGIONS, WPI_AREAS, type WpiArea } from '../anatomy'

/** The areas in which the highest rating of any muscle reaches `threshold`. `nrs`: one rating per region, 0 to 10. */
export function painfulAreas(nrs: ArrayLike<number>, threshold: number): readonly WpiArea[] {
  const painful = new Set(REGIONS.filter((_, i) => nrs[i] >= threshold).map(({ wpiArea }) => wpiArea))
  return WPI_AREAS.filter(area => painful.has(area))
}

/** 0 to 19. The threshold is the parameter `wpith`. */
export const wpiOf = (nrs: ArrayLike<number>, threshold: number): number => painfulAreas(nrs, threshold).length
