/**
 * Where a person hurts, as they say it themselves: a number from 1 to 10 for a region of the skin, felt deep or on the
 * skin. It is kept on this device and nowhere else, until they clear it; nothing is scored, and nothing is sent. What was
 * kept is looked at without a library: this is loaded with the page.
 */
import { create } from 'zustand'
import { SKIN_REGION_INDEX } from '../figure'
import { keep, recall, type OwnKeeper, type Understood } from './own-kept'

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

/** Where it is kept. */
export const DRAWING_KEY = 'nocilab.drawing.1'

/** Puts the kept drawing on the page and keeps every later one. Returns how to stop. */
export function keepOwnDrawing(keeper: OwnKeeper | null): () => void {
  useOwnDrawing.setState({ marks: recall(keeper, DRAWING_KEY, understand) ?? NOTHING })
  return useOwnDrawing.subscribe(({ marks }, before) => {
    if (marks !== before.marks) keep(keeper, DRAWING_KEY, Object.keys(marks).length === 0 ? null : { marks })
  })
}

/** Each mark by itself: one that cannot be read, or is of a region that is no more, does not take the others with it. Throws where there are no marks. */
function understand(kept: unknown): Understood<OwnMarks> {
  const found = Object.entries((kept as { marks: Record<string, unknown> }).marks)
  if (Array.isArray(kept) || typeof (kept as { marks: unknown }).marks !== 'object') throw new TypeError('no drawing')
  const read = found.filter((entry): entry is [string, OwnMark] => SKIN_REGION_INDEX.has(entry[0]) && isMark(entry[1]))
  return { value: Object.fromEntries(read.map(([region, { level, depth }]) => [region, { level, depth }])), whole: read.length === found.length }
}

function isMark(value: unknown): value is OwnMark {
  const { level, depth } = (value ?? {}) as Partial<Record<keyof OwnMark, unknown>>
  return Number.isInteger(level) && (level as number) >= 1 && (level as number) <= WORST && DEPTHS.includes(depth as Depth)
}
