import { SKIN_REGIONS } from '../../src/figure/skin-regions'
import { patchesOf, type Shares } from './describe'
import { neighbours } from './mesh'

export interface BodyChecks {
  /** Connected pieces; 1 for a body. */
  readonly pieces: number
  /** Edges with one triangle, and with more than two; 0 for a closed skin. */
  readonly openEdges: number
  readonly crowdedEdges: number
  readonly unownedVertices: number
  /** Regions that own no vertex. */
  readonly missingRegions: readonly string[]
  /** Patches of a region beside its largest one, on the figure's left; a vertex of the midline belongs to both sides. */
  readonly islands: number
  /** The region with the fewest vertices. */
  readonly smallest: readonly [id: string, vertices: number]
}

/**
 * @param regions index into SKIN_REGIONS and share of each vertex, the largest first
 * @param side of each vertex: 1 = left, 0 = midline, -1 = right
 */
export function checkBody(indices: Uint32Array, regions: readonly Shares[], side: ArrayLike<number>): BodyChecks {
  const vertices = regions.length, owners = regions.map(shares => shares[0]?.[0] ?? -1)
  const trianglesOf = new Map<number, number>()
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[i + k]!, b = indices[i + (k + 1) % 3]!
      const edge = Math.min(a, b) * vertices + Math.max(a, b)
      trianglesOf.set(edge, (trianglesOf.get(edge) ?? 0) + 1)
    }
  }
  const counts = [...trianglesOf.values()], near = neighbours(vertices, indices)
  const onLeft = owners.map((owner, i) => side[i]! < 0 ? -2 : owner)
  const leftPatches = patchesOf(onLeft, near).filter(patch => onLeft[patch[0]!] !== -2), sizes = new Map<number, number>()
  for (let i = 0; i < vertices; i++) sizes.set(owners[i]!, (sizes.get(owners[i]!) ?? 0) + 1)
  const owned = SKIN_REGIONS.map(({ id }, i) => [id, sizes.get(i) ?? 0] as const)
  return {
    pieces: patchesOf(new Uint8Array(vertices), near).length,
    openEdges: counts.filter(count => count === 1).length,
    crowdedEdges: counts.filter(count => count > 2).length,
    unownedVertices: sizes.get(-1) ?? 0,
    missingRegions: owned.filter(([, size]) => size === 0).map(([id]) => id),
    islands: leftPatches.length - new Set(leftPatches.map(patch => onLeft[patch[0]!])).size,
    smallest: owned.reduce((least, region) => region[1] < least[1] ? region : least),
  }
}

/** What is wrong with a body, in words; empty if nothing. */
export function faults(checks: BodyChecks): string[] {
  const { pieces, openEdges, crowdedEdges, unownedVertices, missingRegions, islands } = checks
  return [
    pieces !== 1 && `${pieces} pieces instead of 1`,
    openEdges && `${openEdges} open edges`,
    crowdedEdges && `${crowdedEdges} edges with more than two triangles`,
    unownedVertices && `${unownedVertices} vertices without a region`,
    missingRegions.length && `no vertex for ${missingRegions.join(', ')}`,
    islands && `${islands} detached patches of a region`,
  ].filter(fault => typeof fault === 'string')
}
