/** Numbers that look like chance and are the same in every run (mulberry32), from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The order that errors at halved step sizes show: log2 of how much each halving gains. */
export const ordersOf = (errors: readonly number[]): number[] => errors.slice(1).map((error, i) => Math.log2(errors[i] / error))
