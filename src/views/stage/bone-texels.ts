/**
 * Bones as they go to the GPU: six 16-bit numbers each, 12 bytes, a quarter of a 3x4 map. A turn as the first three parts of
 * its quaternion, whose fourth is never below 0, and a move. The move is what the rounded turn leaves over, so that every
 * joint stays where it is to 0.1 mm, and what is rounded off is only how the flesh about it is turned: 1 in 30,000.
 */
import { BONES, type PoseBuffer } from '../../figure'
import { PER_BONE } from './bone-matrices'

/** Numbers of one bone, two to a texel. */
export const BONE_NUMBERS = 6
/** What stands for a turn's part of 1, and steps to a metre. */
const TURN = 32767, METRE = 8192

const whole = new Float32Array(4 * BONES.length)

/**
 * Writes every bone; allocates nothing.
 * @param matrices of the same pose, by `writeBoneMatrices` @param heads x, y, z of each bone's head on the standing figure, m
 * @param out BONE_NUMBERS for each bone
 */
export function writeBoneTexels({ rotations }: PoseBuffer, matrices: Float32Array, heads: Float32Array, out: Int16Array): void {
  for (let bone = 0; bone < BONES.length; bone++) {
    const q = 4 * bone
    let x = rotations[q]!, y = rotations[q + 1]!, z = rotations[q + 2]!, w = rotations[q + 3]!
    const { parent } = BONES[bone]!
    if (parent >= 0) {
      const p = 4 * parent, px = whole[p]!, py = whole[p + 1]!, pz = whole[p + 2]!, pw = whole[p + 3]!
      const ox = x, oy = y, oz = z, ow = w
      x = px * ow + pw * ox + py * oz - pz * oy
      y = py * ow + pw * oy + pz * ox - px * oz
      z = pz * ow + pw * oz + px * oy - py * ox
      w = pw * ow - px * ox - py * oy - pz * oz
    }
    whole[q] = x
    whole[q + 1] = y
    whole[q + 2] = z
    whole[q + 3] = w
    writeBone(bone, w < 0 ? -TURN : TURN, matrices, heads, out)
  }
}

function writeBone(bone: number, scale: number, m: Float32Array, heads: Float32Array, out: Int16Array) {
  const o = BONE_NUMBERS * bone, q = 4 * bone, a = PER_BONE * bone
  for (let part = 0; part < 3; part++) out[o + part] = Math.max(-TURN, Math.min(TURN, Math.round(whole[q + part]! * scale)))
  const x = out[o]! / TURN, y = out[o + 1]! / TURN, z = out[o + 2]! / TURN
  const w = Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z))
  const hx = heads[3 * bone]!, hy = heads[3 * bone + 1]!, hz = heads[3 * bone + 2]!
  out[o + 3] = steps(m, a, hx, hy, hz, 1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w))
  out[o + 4] = steps(m, a + 4, hx, hy, hz, 2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w))
  out[o + 5] = steps(m, a + 8, hx, hy, hz, 2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y))
}

/** Where a row of the map puts the head, less where a row of the rounded turn does. */
const steps = (m: Float32Array, row: number, hx: number, hy: number, hz: number, a: number, b: number, c: number) => (
  Math.round(METRE * ((m[row]! - a) * hx + (m[row + 1]! - b) * hy + (m[row + 2]! - c) * hz + m[row + 3]!))
)

/** For a vertex shader that knows which `body` it draws: adds the share of a bone to the rows of a map. */
export const BONE_SHADER = /* glsl */ `
uniform highp isampler2D boneRows; // one row per body, three texels per bone
void addBone(int bone, float share, inout vec4 x, inout vec4 y, inout vec4 z) {
  ivec2 a = texelFetch(boneRows, ivec2(3 * bone, body), 0).rg;
  ivec2 b = texelFetch(boneRows, ivec2(3 * bone + 1, body), 0).rg;
  ivec2 c = texelFetch(boneRows, ivec2(3 * bone + 2, body), 0).rg;
  vec3 q = vec3(a, b.x) / ${TURN}., t = vec3(b.y, c) / ${METRE}.;
  float w = sqrt(max(0., 1. - dot(q, q)));
  x += share * vec4(1. - 2. * (q.y * q.y + q.z * q.z), 2. * (q.x * q.y - q.z * w), 2. * (q.x * q.z + q.y * w), t.x);
  y += share * vec4(2. * (q.x * q.y + q.z * w), 1. - 2. * (q.x * q.x + q.z * q.z), 2. * (q.y * q.z - q.x * w), t.y);
  z += share * vec4(2. * (q.x * q.z - q.y * w), 2. * (q.y * q.z + q.x * w), 1. - 2. * (q.x * q.x + q.y * q.y), t.z);
}`
