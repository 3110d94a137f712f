/**
 * Where a person hurts, as they say it themselves: a number from 1 to 10 for a region of the skin, felt deep or on the
 * skin. It is kept on this device and nowhere else, until they clear it; nothing is scored, and nothing is sent. Storage
 * may be blocked, full or hold something we did not write; then the drawing holds until the page closes.
 */
import * as v from 'valibot'
import { create } from 'zustand'
import { REGIONS, WPI_AREAS, type WpiArea } from '../anatomy'
import { SKIN_REGION_INDEX, SKIN_REGIONS, UNMODELLED } from '../figure'
import { painfulAreas } from '../simulation/wpi'
import type { Keeper } from './preferences'

/** Felt deep (in muscle, joint or bone), or on the skin. */
export const DEPTHS = ['deep', 'skin'] as const
export type Depth = (typeof DEPTHS)[number]
/** The strongest that can be marked; the least is 1, for no pain is no mark. */
export const WORST = 10

export interface OwnMark {
  /** 1 to 10, a whole number. */
  readonly level: number
  readonly depth: Depth
}
/** By the name of a skin region. */
export type OwnMarks = Readonly<Record<string, OwnMark>>

interface OwnDrawing {
  readonly marks: OwnMarks
  /** What it looked like before each of the last steps, the newest last. */
  readonly past: readonly OwnMarks[]
  /** What the next touch marks; level 0 rubs out. */
  readonly brush: { readonly level: number; readonly depth: Depth }
}

const NOTHING: OwnMarks = {}
/** Steps that can be taken back. */
const REMEMBERED = 50

export const useOwnDrawing = create<OwnDrawing>()(() => ({ marks: NOTHING, past: [], brush: { level: 5, depth: 'deep' } }))

export const takeBrush = (brush: Partial<OwnDrawing['brush']>) => useOwnDrawing.setState(now => ({ brush: { ...now.brush, ...brush } }))

/**
 * Marks a region, or takes its mark away at level 0.
 * @param continued whether it goes on with the stroke before, which is then taken back with it
 */
export function markOwn(region: string, { level, depth }: OwnMark, continued = false) {
  const { marks, past } = useOwnDrawing.getState()
  const before = marks[region]
  if (level === 0 ? !before : before?.level === level && before.depth === depth) return
  const { [region]: _, ...others } = marks
  useOwnDrawing.setState({
    marks: level === 0 ? others : { ...others, [region]: { level, depth } },
    past: continued ? past : [...past.slice(1 - REMEMBERED), marks],
  })
}

/** Takes everything away at once; `undoOwn` brings it back. */
export function clearOwn() {
  const { marks, past } = useOwnDrawing.getState()
  if (Object.keys(marks).length > 0) useOwnDrawing.setState({ marks: NOTHING, past: [...past.slice(1 - REMEMBERED), marks] })
}

/** Takes the last step back. */
export function undoOwn() {
  const { past } = useOwnDrawing.getState()
  const marks = past.at(-1)
  if (marks) useOwnDrawing.setState({ marks, past: past.slice(0, -1) })
}

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

const KEY = 'nocilab.drawing.1'

const kept = v.object({ marks: v.record(v.string(), v.unknown()) })
const mark = v.object({ level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(WORST)), depth: v.picklist(DEPTHS) })

/** Puts the kept drawing on the page and keeps every later one. Returns how to stop. */
export function keepOwnDrawing(keeper: Keeper | null): () => void {
  useOwnDrawing.setState({ marks: read(keeper) })
  return useOwnDrawing.subscribe(({ marks }, before) => {
    if (marks === before.marks) return
    try {
      keeper?.setItem(KEY, JSON.stringify({ marks } satisfies v.InferInput<typeof kept>))
    } catch {
      // Full or blocked: the drawing holds for now, and nothing else depends on it.
    }
  })
}

/** Each mark by itself: one that cannot be read, or is of a region that is no more, does not take the others with it. */
function read(keeper: Keeper | null): OwnMarks {
  try {
    const found = v.safeParse(kept, JSON.parse(keeper?.getItem(KEY) ?? 'null'))
    if (!found.success) return NOTHING
    return Object.fromEntries(Object.entries(found.output.marks).flatMap(([region, value]) => {
      const understood = v.safeParse(mark, value)
      return understood.success && SKIN_REGION_INDEX.has(region) ? [[region, understood.output]] : []
    }))
  } catch {
    return NOTHING
  }
}
