/**
 * What a person chose under Comfort, kept on this device and nowhere else. Storage may be blocked, full or hold
 * something we did not write; then the choice holds until the page closes.
 */
import { BUILDS, type BuildName } from '../figure'
import { LANGUAGE_TAGS } from '../words'
import { COMFORT } from './storage-names'
import { TEXT_SIZES, useView, type Motion, type TextSize, type Theme, type ViewState } from './view'

/** The part of `Storage` we use, so that a test needs no browser. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem'>

/** The choices that are kept. */
const KEPT = ['build', 'theme', 'motion', 'language', 'textSize', 'letterKeys', 'oneThing', 'lowEnergy'] as const satisfies readonly (keyof ViewState)[]

type Preferences = Pick<ViewState, (typeof KEPT)[number]>

/** The device's own storage, or null where it cannot be had: reading `localStorage` itself may throw. */
export function deviceStorage(): Keeper | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

/** Puts the kept choices into the view and keeps every later one. Returns how to stop. */
export function keepPreferences(keeper: Keeper | null): () => void {
  useView.setState(read(keeper))
  return useView.subscribe((view, before) => {
    if (KEPT.every(name => view[name] === before[name])) return
    try {
      keeper?.setItem(COMFORT, JSON.stringify(Object.fromEntries(KEPT.map(name => [name, view[name]]))))
    } catch {
      // Full or blocked: the choice holds for now, and nothing else depends on it.
    }
  })
}

function read(keeper: Keeper | null): Partial<Preferences> {
  try {
    return understood(JSON.parse(keeper?.getItem(COMFORT) ?? '{}'))
  } catch {
    return {}
  }
}

/** Each choice by itself: one that cannot be read does not take the others with it. */
function understood(kept: unknown): Partial<Preferences> {
  if (typeof kept !== 'object' || kept === null) return {}
  const { build, theme, motion, language, textSize, letterKeys, oneThing, lowEnergy } = kept as Record<string, unknown>
  return {
    ...(isOneOf<BuildName>(build, BUILDS) && { build }),
    ...(isOneOf<Theme>(theme, ['system', 'light', 'dark']) && { theme }),
    ...(isOneOf<Motion>(motion, ['system', 'less']) && { motion }),
    ...(isOneOf<ViewState['language']>(language, ['system', ...LANGUAGE_TAGS]) && { language }),
    ...(isOneOf<TextSize>(textSize, TEXT_SIZES) && { textSize }),
    ...(typeof letterKeys === 'boolean' && { letterKeys }),
    ...(typeof oneThing === 'boolean' && { oneThing }),
    ...(typeof lowEnergy === 'boolean' && { lowEnergy }),
  }
}

const isOneOf = <T>(value: unknown, choices: readonly T[]): value is T => choices.includes(value as T)
