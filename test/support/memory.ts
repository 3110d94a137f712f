import type { OwnKeeper } from '../../src/state/own-kept'

/** A storage that lasts as long as the test. */
export function memory(kept: Readonly<Record<string, string>> = {}): Required<OwnKeeper> & { readonly kept: Map<string, string> } {
  const held = new Map(Object.entries(kept))
  return {
    kept: held,
    getItem: key => held.get(key) ?? null,
    setItem: (key, text) => { held.set(key, text) },
    removeItem: key => { held.delete(key) },
  }
}
