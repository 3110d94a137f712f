/** Forward kinematics of the figure's bones, into one buffer that the skin shader and the picking both read. */
import { BONES, type PoseBuffer } from '../../figure'

/** Floats per bone: a 3x4 affine map, row by row, from the standing figure to the posed one. */
export const PER_BONE = 12

export const createBoneMatrices = () => new Float32Array(PER_BONE * BONES.length)

/**
 * Writes the map of every bone; allocates nothing.
 * @param heads x, y, z of each bone's head on the standing figure, m
 * @param out of `createBoneMatrices`, or a part of a larger buffer of that length
 */
export function writeBoneMatrices({ rotations, keeps, keepsDepth, move }: PoseBuffer, heads: Float32Array, out: Float32Array): void {
  for (let bone = 0; bone < BONES.length; bone++) {
    const q = 4 * bone
    const x = rotations[q]!, y = rotations[q + 1]!, z = rotations[q + 2]!, w = rotations[q + 3]!
    const hx = heads[3 * bone]!, hy = heads[3 * bone + 1]!, hz = heads[3 * bone + 2]!
    const o = PER_BONE * bone
    // Rotation about the bone's head: R p + (h - R h).
    writeRow(out, o, 1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w), hx, hx, hy, hz)
    writeRow(out, o + 4, 2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w), hy, hx, hy, hz)
    writeRow(out, o + 8, 2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y), hz, hx, hy, hz)
    const { parent } = BONES[bone]!
    if (parent >= 0) composeInPlace(out, PER_BONE * parent, o)
  }
  if (keeps >= 0) standOn(keeps, keepsDepth, move, heads, out)
}

/** Moves everything so that the head of a bone keeps its height, and its depth if asked, and then by `move`. */
function standOn(kept: number, depth: boolean, move: Float32Array, heads: Float32Array, m: Float32Array) {
  const o = PER_BONE * kept
  const x = heads[3 * kept]!, y = heads[3 * kept + 1]!, z = heads[3 * kept + 2]!
  const dy = move[1]! + y - (m[o + 4]! * x + m[o + 5]! * y + m[o + 6]! * z + m[o + 7]!)
  const dz = move[2]! + (depth ? z - (m[o + 8]! * x + m[o + 9]! * y + m[o + 10]! * z + m[o + 11]!) : 0)
  for (let bone = 0; bone < BONES.length; bone++) {
    m[PER_BONE * bone + 3]! += move[0]!
    m[PER_BONE * bone + 7]! += dy
    m[PER_BONE * bone + 11]! += dz
  }
}

function writeRow(out: Float32Array, at: number, a: number, b: number, c: number, head: number, hx: number, hy: number, hz: number) {
  out[at] = a
  out[at + 1] = b
  out[at + 2] = c
  out[at + 3] = head - (a * hx + b * hy + c * hz)
}

/** out[own] becomes out[parent] * out[own]. */
function composeInPlace(m: Float32Array, parent: number, own: number) {
  for (let c = 0; c < 4; c++) {
    const a = m[own + c]!, b = m[own + 4 + c]!, d = m[own + 8 + c]!
    for (let r = 0; r < 3; r++) {
      const p = parent + 4 * r
      m[own + 4 * r + c] = m[p]! * a + m[p + 1]! * b + m[p + 2]! * d + (c === 3 ? m[p + 3]! : 0)
    }
  }
}
