/**
 * A person's own drawing beside what the model has at a moment: where both have pain, where one has it and the other not,
 * and where the model cannot have any. Places, and nothing else: how much is not compared, and nothing is counted.
 */
import { REGIONS } from '../../anatomy'
import { SKIN_REGIONS } from '../../figure'
import { sampleRow, type Trajectory } from '../../simulation/trajectory'
import type { OwnMarks } from '../../state/own-drawing'

/** Less than this is no pain once it is rounded: NRS. */
const FELT = 0.5

/** Names of skin regions, in the order of the body's list. */
export interface Beside {
  readonly both: readonly string[]
  readonly onlyOwn: readonly string[]
  readonly onlyModel: readonly string[]
  /** Drawn where the model has no muscle. */
  readonly noMuscle: readonly string[]
  /** Whether anything was drawn as felt on the skin, which the model does not know. */
  readonly skin: boolean
}

/** @param time s in the run */
export function besideOf(marks: OwnMarks, run: Trajectory, time: number): Beside {
  const ratings = new Float32Array(REGIONS.length)
  sampleRow(run, 'nrs', time, ratings)
  const hurts = new Set<string>(REGIONS.filter((_, i) => ratings[i]! >= FELT).map(({ id }) => id))
  const of = (wanted: (region: { readonly id: string; readonly simulated: boolean }) => boolean) => SKIN_REGIONS.filter(wanted).map(({ id }) => id)
  return {
    both: of(({ id, simulated }) => simulated && id in marks && hurts.has(id)),
    onlyOwn: of(({ id, simulated }) => simulated && id in marks && !hurts.has(id)),
    onlyModel: of(({ id, simulated }) => simulated && !(id in marks) && hurts.has(id)),
    noMuscle: of(({ id, simulated }) => !simulated && id in marks),
    skin: Object.values(marks).some(({ depth }) => depth === 'skin'),
  }
}

/** Regions with the sides put together: 'shin' on both sides is one place. */
export interface OwnPlace {
  readonly group: string
  readonly side: 'L' | 'R' | 'both'
}

export function placesOf(regions: readonly string[]): readonly OwnPlace[] {
  const sides = new Map<string, 'L' | 'R' | 'both'>()
  for (const id of regions) {
    const at = id.lastIndexOf('_')
    const [group, side] = [id.slice(0, at), id.slice(at + 1) as 'L' | 'R']
    sides.set(group, sides.has(group) ? 'both' : side)
  }
  return [...sides].map(([group, side]) => ({ group, side }))
}
