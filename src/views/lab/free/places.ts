/** Places on the body for a person to choose from: a muscle group with a side, or both sides. */
import { MUSCLES, type MuscleGroup, type RegionId } from '../../../anatomy'
import { isMessageKey, say } from '../../../words'

export type Side = 'left' | 'right' | 'both'
export const SIDES: readonly Side[] = ['left', 'right', 'both']
export const GROUPS = Object.keys(MUSCLES) as readonly MuscleGroup[]

/** In everyday words, without a side: "Shin". */
export function groupName(group: MuscleGroup): string {
  const key = `region.${group}`
  const name = isMessageKey(key) ? say(key, { side: '' }) : group
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

export const regionsOf = (group: MuscleGroup, side: Side): readonly RegionId[] =>
  (side === 'both' ? ['L', 'R'] as const : [side === 'left' ? 'L' as const : 'R' as const]).map((letter): RegionId => `${group}_${letter}`)

/** The group and side that a list of regions comes to; null when it is no such pair. */
export function placeIn(regions: readonly RegionId[]): { readonly group: MuscleGroup; readonly side: Side } | null {
  const groups = new Set(regions.map((region) => region.slice(0, -2) as MuscleGroup))
  if (groups.size !== 1) return null
  const sides = regions.map((region) => (region.endsWith('_L') ? 'left' : 'right'))
  return { group: [...groups][0]!, side: sides.length === 2 ? 'both' : sides[0]! }
}
