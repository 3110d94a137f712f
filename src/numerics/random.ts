/**
 * Chance that can be repeated: xoshiro128++ (Blackman & Vigna, Scrambled linear pseudorandom number generators, ACM TOMS
 * 2021), seeded through splitmix32. A generator is always an argument; nothing in this project draws without a seed.
 */

export interface Random {
  /** 32 bits, as an unsigned whole number. */
  bits(): number
  /** In [0, 1), 53 bits of it. */
  uniform(): number
  /** Standard normal (polar method of Marsaglia). */
  normal(): number
  /** A whole number from 0 to `below` - 1, each as likely. */
  index(below: number): number
}

export type Seed = number | string

/**
 * The stream of chance that belongs to these seeds, in their order. Different seeds give streams that have nothing to do
 * with each other, so that the hundredth participant is the same whether or not the ninety-nine before were drawn.
 */
export function createRandom(...seeds: readonly Seed[]): Random {
  const mixed = splitmix(hash(seeds))
  return fromState([mixed(), mixed(), mixed(), mixed()])
}

/** A generator at a state of four 32-bit numbers, not all zero. */
export function fromState(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state.map(word => word >>> 0)
  if ((a | b | c | d) === 0) throw new Error('xoshiro128++ cannot start from four zeros')
  let spare: number | null = null

  function bits(): number {
    const sum = (a + d) >>> 0
    const result = (rotate(sum, 7) + a) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d >>> 0, 11)
    return result
  }

  const uniform = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53

  function normal(): number {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) {
        const scale = Math.sqrt((-2 * Math.log(square)) / square)
        spare = y * scale
        return x * scale
      }
    }
  }

  function index(below: number): number {
    if (!(below >= 1 && below <= 2 ** 32)) throw new Error(`an index below ${below} cannot be drawn`)
    // Numbers from the incomplete last stretch would favour the small ones; they are drawn again.
    const fair = 2 ** 32 - (2 ** 32 % below)
    for (;;) {
      const drawn = bits()
      if (drawn < fair) return drawn % below
    }
  }

  return { bits, uniform, normal, index }
}

const rotate = (word: number, by: number): number => ((word << by) | (word >>> (32 - by))) >>> 0

function splitmix(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
}

/** Murmur3 over the characters of the seeds, told apart by a separator that is in none of them. */
function hash(seeds: readonly Seed[]): number {
  let h = 0
  for (const character of seeds.map(seed => `${typeof seed}:${seed}`).join('\u0000')) {
    let k = Math.imul(character.codePointAt(0)!, 0xcc9e2d51)
    k = rotate(k >>> 0, 15)
    h ^= Math.imul(k, 0x1b873593)
    h = (Math.imul(rotate(h >>> 0, 13), 5) + 0xe6546b64) >>> 0
  }
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
