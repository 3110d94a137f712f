/**
 * Keeping what is a person's own on this device, and nowhere else. Storage may be blocked or full, and may hold what we
 * cannot read. Then that is said, and nothing is lost: what cannot be read is put aside as it stands before anything is
 * written over it.
 */
import { create } from 'zustand'
import type { Keeper } from './preferences'

/** A keeper that can also forget; one that cannot is given empty text. */
export type OwnKeeper = Keeper & Partial<Pick<Storage, 'removeItem'>>

interface Keeping {
  /** Whether the device does not let us keep anything: it holds until the page closes. */
  readonly blocked: boolean
  /** Whether something that was kept could not be read, whole or in part, and lies aside. */
  readonly unread: boolean
}

export const useKeeping = create<Keeping>()(() => ({ blocked: false, unread: false }))

/** What could be made of a kept value, and whether that is all of it. */
export interface Understood<T> {
  readonly value: T
  readonly whole: boolean
}

const asideOf = (key: string) => `${key}.unread`

/** What was kept under a key; null where there is nothing, or nothing that can be read. */
export function recall<T>(keeper: OwnKeeper | null, key: string, understand: (kept: unknown) => Understood<T>): T | null {
  let text: string | null
  try {
    if (!keeper) throw new Error('no storage')
    text = keeper.getItem(key)
    if (keeper.getItem(asideOf(key))) useKeeping.setState({ unread: true })
  } catch {
    useKeeping.setState({ blocked: true })
    return null
  }
  if (text === null || text === '') return null
  try {
    const { value, whole } = understand(JSON.parse(text))
    if (!whole) putAside(keeper, key, text)
    return value
  } catch {
    putAside(keeper, key, text)
    return null
  }
}

function putAside(keeper: OwnKeeper, key: string, text: string) {
  useKeeping.setState({ unread: true })
  const before = keeper.getItem(asideOf(key)) ?? ''
  // The same page opened twice puts the same text aside once.
  if (!before.split('\n').includes(text)) attempt(() => keeper.setItem(asideOf(key), before === '' ? text : `${before}\n${text}`))
}

/** Keeps a value, or with null forgets it. */
export const keep = (keeper: OwnKeeper | null, key: string, value: unknown) =>
  attempt(() => write(keeper, key, value === null ? null : JSON.stringify(value)))

/** Forgets what could not be read. Returns how to bring it back. */
export function forgetUnread(keeper: OwnKeeper | null, keys: readonly string[]): () => void {
  const texts = keys.map(key => attempt(() => keeper?.getItem(asideOf(key)) ?? null) ?? null)
  const { unread } = useKeeping.getState()
  keys.forEach(key => attempt(() => write(keeper, asideOf(key), null)))
  useKeeping.setState({ unread: false })
  return () => {
    keys.forEach((key, i) => { if (texts[i]) attempt(() => write(keeper, asideOf(key), texts[i]!)) })
    useKeeping.setState({ unread })
  }
}

function write(keeper: OwnKeeper | null, key: string, text: string | null) {
  if (!keeper) throw new Error('no storage')
  if (text !== null) keeper.setItem(key, text)
  else if (keeper.removeItem) keeper.removeItem(key)
  else keeper.setItem(key, '')
}

/** Storage that refuses is told of, and nothing else depends on it. */
function attempt<T>(what: () => T): T | undefined {
  try {
    const done = what()
    if (useKeeping.getState().blocked) useKeeping.setState({ blocked: false })
    return done
  } catch {
    useKeeping.setState({ blocked: true })
    return undefined
  }
}
