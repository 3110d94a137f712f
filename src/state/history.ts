/** Steps back and forth over immutable values of any kind: set-ups, protocols. Pure; whoever keeps one decides where. */

/** The values before and after the one that is now. */
export interface Trail<T> {
  readonly past: readonly T[]
  readonly future: readonly T[]
  /** The control that is being moved or dragged: all it passes is one step. */
  readonly gesture: string | null
}

/** As many steps back as anyone will take. */
const MOST_STEPS = 200

/** Before anything was changed. */
export const NO_TRAIL: Trail<never> = { past: [], future: [], gesture: null }

/** The trail when `now` gives way to another value. Changes of one gesture in a row are one step; what was undone is gone. */
export function stepped<T>(trail: Trail<T>, now: T, gesture: string | null): Trail<T> {
  const goesOn = gesture !== null && gesture === trail.gesture
  return { past: goesOn ? trail.past : [...trail.past, now].slice(-MOST_STEPS), future: [], gesture }
}

/** The value one step back and the trail that then holds, or null at the beginning. */
export function back<T>({ past, future }: Trail<T>, now: T): { readonly value: T, readonly trail: Trail<T> } | null {
  if (past.length === 0) return null
  return { value: past.at(-1)!, trail: { past: past.slice(0, -1), future: [now, ...future], gesture: null } }
}

/** The value one step on again, or null where nothing was undone. */
export function forth<T>({ past, future }: Trail<T>, now: T): { readonly value: T, readonly trail: Trail<T> } | null {
  if (future.length === 0) return null
  return { value: future[0]!, trail: { past: [...past, now], future: future.slice(1), gesture: null } }
}
