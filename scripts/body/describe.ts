/** What every vertex of the skin belongs to: bones and regions. */
import { BONES, BONE_INDEX, type BoneName } from '../../src/figure/bones'
import type { Placement } from '../../src/figure/placement'
import { regionWeights } from '../../src/figure/region-weights'
import { SKIN_REGIONS } from '../../src/figure/skin-regions'
import { boneWeights, largestFour } from '../../src/figure/skin-weights'
import { neighbours, onMidline, read, vertexCount, type HalfMesh } from './mesh'
import type { WholeMesh } from './unfold'

/** Index and share of up to four owners, largest first. */
export type Shares = readonly (readonly [index: number, share: number])[]

/**
 * Rounds of averaging over neighbours on the dense mesh, whose edges are even: about 17 mm of blur. It takes the noise of
 * the relief out of borders, so that contour lines run smoothly, and both levels of detail are painted alike.
 */
const DIFFUSION_ROUNDS = 44
/** Regions kept per vertex while averaging. */
const DIFFUSION_SLOTS = 6
/** Vertices; a smaller detached patch of a region takes the shares of its neighbours. */
const SMALLEST_PATCH = 24

const otherSide = (id: string) => id.endsWith('_L') ? `${id.slice(0, -1)}R` : id.endsWith('_R') ? `${id.slice(0, -1)}L` : id
const MIRRORED_BONE = BONES.map(({ name }) => BONE_INDEX[otherSide(name) as BoneName])
const MIRRORED_REGION = SKIN_REGIONS.map(({ id }) => SKIN_REGIONS.findIndex(region => region.id === otherSide(id)))
const mirrorShares = (shares: Shares, mirrored: readonly number[]): Shares => shares.map(([k, share]) => [mirrored[k]!, share])

/** Bones of each vertex of the left half. */
export function halfBones(half: HalfMesh, placement: Placement): Shares[] {
  return Array.from({ length: vertexCount(half) }, (_, i) => largestFour(boneWeights(placement.unplace(read(half.positions, i)))))
}

/** Shares of the half given to both sides of the whole; mirrored ones name the other side's bones. */
export const wholeBones = (whole: WholeMesh, half: readonly Shares[]): Shares[] => spread(whole, half, MIRRORED_BONE)
/** The same for regions. */
export const wholeRegions = (whole: WholeMesh, half: readonly Shares[]): Shares[] => spread(whole, half, MIRRORED_REGION)

function spread(whole: WholeMesh, half: readonly Shares[], mirrored: readonly number[]): Shares[] {
  return Array.from(whole.source, (i, w) => whole.side[w]! < 0 ? mirrorShares(half[i]!, mirrored) : half[i]!)
}

/** Regions of each vertex of the (dense) left half, soft across borders; those of the midline are symmetric. */
export function halfRegions(half: HalfMesh, placement: Placement): Shares[] {
  const near = neighbours(vertexCount(half), half.indices), midline = near.map((_, i) => onMidline(half, i))
  const first = near.map((_, i) => regionWeights(placement.unplace(read(half.positions, i)), read(half.normals, i)))
  return mergePatches(diffuse(first, near, midline), near).map((shares, i) => midline[i] ? evened(shares) : shares)
}

/** Half its own shares, half the mean of its neighbours, some dozen times over. */
function diffuse(start: readonly Shares[], near: readonly number[][], midline: readonly boolean[]): Shares[] {
  const count = start.length, sum = new Float64Array(SKIN_REGIONS.length)
  let owners = new Int16Array(count * DIFFUSION_SLOTS).fill(-1), shares = new Float32Array(owners.length)
  start.forEach((own, i) => own.forEach(([region, share], j) => {
    owners[i * DIFFUSION_SLOTS + j] = region
    shares[i * DIFFUSION_SLOTS + j] = share
  }))
  for (let round = 0; round < DIFFUSION_ROUNDS; round++) {
    const nextOwners = new Int16Array(owners.length).fill(-1), nextShares = new Float32Array(shares.length)
    for (let i = 0; i < count; i++) {
      const touched: number[] = []
      const collect = (vertex: number, part: number) => {
        for (let slot = vertex * DIFFUSION_SLOTS; slot < (vertex + 1) * DIFFUSION_SLOTS && owners[slot]! >= 0; slot++) {
          const region = owners[slot]!
          if (sum[region] === 0) touched.push(region)
          sum[region]! += part * shares[slot]!
        }
      }
      collect(i, 0.5)
      for (const j of near[i]!) collect(j, 0.5 / near[i]!.length)
      let mixed: Shares = touched.map(region => [region, sum[region]!] as const)
      if (midline[i]) mixed = withMirror(mixed)
      const kept = [...mixed].sort((a, b) => b[1] - a[1]).slice(0, DIFFUSION_SLOTS)
      kept.forEach(([region, share], j) => {
        nextOwners[i * DIFFUSION_SLOTS + j] = region
        nextShares[i * DIFFUSION_SLOTS + j] = share
      })
      for (const region of touched) sum[region] = 0
    }
    owners = nextOwners
    shares = nextShares
  }
  const slotsOf = (vertex: number) => Array.from({ length: DIFFUSION_SLOTS }, (_, j): [number, number] => (
    [owners[vertex * DIFFUSION_SLOTS + j]!, shares[vertex * DIFFUSION_SLOTS + j]!]
  ))
  return start.map((_, vertex) => largestFour(slotsOf(vertex).filter(([region]) => region >= 0)))
}

/** Mean of shares and their mirror image: what a vertex of the midline has, with neighbours on both sides. */
function withMirror(own: Shares): Shares {
  const mean = new Map<number, number>()
  for (const [region, share] of [...own, ...mirrorShares(own, MIRRORED_REGION)]) mean.set(region, (mean.get(region) ?? 0) + share / 2)
  return [...mean]
}

/** Symmetric shares in four slots: the two groups with the largest shares, half to each side. */
const evened = (own: Shares): Shares => {
  const kept = largestFour(withMirror(own)).filter(([region], _, all) => all.some(([other]) => other === MIRRORED_REGION[region]))
  return largestFour(kept)
}

/** Gives small detached patches of a region to what is around them. */
export function mergePatches(start: readonly Shares[], near: readonly number[][]): Shares[] {
  const shares = [...start]
  for (let pass = 0; pass < 6; pass++) {
    const owners = shares.map(own => own[0]![0]), largest = new Map<number, number>()
    const patches = patchesOf(owners, near)
    for (const patch of patches) {
      const region = owners[patch[0]!]!
      largest.set(region, Math.max(largest.get(region) ?? 0, patch.length))
    }
    const stray = patches.filter(patch => patch.length < SMALLEST_PATCH && patch.length < largest.get(owners[patch[0]!]!)!)
    if (stray.length === 0) break
    for (const vertex of stray.flat()) {
      const from = near[vertex]!.find(j => owners[j] !== owners[vertex]) ?? near[vertex]![0]!
      shares[vertex] = shares[from]!
    }
  }
  return shares
}

/** Sets of connected vertices with the same owner. */
export function patchesOf(owners: ArrayLike<number>, near: readonly number[][]): number[][] {
  const seen = new Uint8Array(owners.length), patches: number[][] = []
  for (let i = 0; i < owners.length; i++) {
    if (seen[i]) continue
    const patch = [i]
    seen[i] = 1
    for (let q = 0; q < patch.length; q++) {
      for (const j of near[patch[q]!]!) {
        if (seen[j] || owners[j] !== owners[i]) continue
        seen[j] = 1
        patch.push(j)
      }
    }
    patches.push(patch)
  }
  return patches
}

const SLOTS = 4

/**
 * Shares as bytes for a vertex attribute: four indices and four weights that sum to 255.
 * An owner keeps its slot from vertex to vertex, and an unused slot (weight 0) repeats the last index, so that most
 * bytes equal the ones before and pack to nothing. The right side copies the slots of its twin.
 */
function packShares({ side, twin }: WholeMesh, shares: readonly Shares[], mirrored: readonly number[]) {
  const indices = new Uint8Array(SLOTS * shares.length), weights = new Uint8Array(SLOTS * shares.length)
  const slots = new Array<number>(SLOTS).fill(0)
  shares.forEach((own, i) => {
    const at = SLOTS * i
    if (side[i]! < 0) {
      for (let slot = 0; slot < SLOTS; slot++) {
        indices[at + slot] = mirrored[indices[SLOTS * twin[i]! + slot]!]!
        weights[at + slot] = weights[SLOTS * twin[i]! + slot]!
      }
      return
    }
    const used = new Set<number>()
    const slotOf = own.map(([owner]) => {
      const slot = slots.indexOf(owner)
      if (slot >= 0) used.add(slot)
      return slot
    })
    let left = 255
    for (let j = own.length - 1; j >= 0; j--) {
      let slot = slotOf[j]!
      if (slot < 0) {
        slot = slots.findIndex((_, free) => !used.has(free))
        used.add(slot)
      }
      const weight = j === 0 ? left : Math.round(own[j]![1] * 255)
      slots[slot] = own[j]![0]
      weights[at + slot] = weight
      left -= weight
    }
    indices.set(slots, at)
  })
  return { indices, weights }
}

export const packBones = (whole: WholeMesh, shares: readonly Shares[]) => packShares(whole, shares, MIRRORED_BONE)
export const packRegions = (whole: WholeMesh, shares: readonly Shares[]) => packShares(whole, shares, MIRRORED_REGION)
