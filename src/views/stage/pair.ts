/** The two people on the stage, left to right. What is on the stage is held per body, in this order. */
import type { ProfileId } from '../../parameters/profiles'

export const PAIR = ['healthy', 'fibromyalgia'] as const satisfies readonly ProfileId[]

/** Place in PAIR. */
export type Body = 0 | 1
export const BODIES = [0, 1] as const satisfies readonly Body[]
