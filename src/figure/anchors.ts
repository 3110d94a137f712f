import { SKIN_REGIONS } from './skin-regions'

/**
 * A vertex for each skin region on which a call-out, a label or a camera can rest: deep in the region, near its middle,
 * so that it follows every build and pose. Computed once per loaded body.
 * @param positions x, y, z per vertex
 * @param regionIndex four indices into SKIN_REGIONS per vertex
 * @param regionWeight four shares per vertex, any scale
 * @returns vertex per skin region; -1 for one that the body does not show
 */
export function regionAnchors(positions: ArrayLike<number>, regionIndex: ArrayLike<number>, regionWeight: ArrayLike<number>): Int32Array {
  const count = SKIN_REGIONS.length, sums = new Float64Array(4 * count)
  eachShare(regionIndex, regionWeight, (vertex, region, weight) => {
    const w = weight * weight // the middle of the sure part, not of the soft border
    for (let k = 0; k < 3; k++) sums[4 * region + k]! += w * positions[3 * vertex + k]!
    sums[4 * region + 3]! += w
  })
  const anchors = new Int32Array(count).fill(-1), best = new Float64Array(count).fill(Infinity)
  eachShare(regionIndex, regionWeight, (vertex, region, weight, largest) => {
    if (weight < largest) return
    const total = sums[4 * region + 3]!
    const away = Math.hypot(...[0, 1, 2].map(k => positions[3 * vertex + k]! - sums[4 * region + k]! / total))
    if (away >= best[region]!) return
    best[region] = away
    anchors[region] = vertex
  })
  return anchors
}

function eachShare(
  regionIndex: ArrayLike<number>, regionWeight: ArrayLike<number>,
  visit: (vertex: number, region: number, weight: number, largest: number) => void,
) {
  for (let at = 0; at < regionWeight.length; at += 4) {
    const largest = Math.max(regionWeight[at]!, regionWeight[at + 1]!, regionWeight[at + 2]!, regionWeight[at + 3]!)
    for (let slot = at; slot < at + 4; slot++) {
      if (regionWeight[slot]! > 0) visit(at / 4, regionIndex[slot]!, regionWeight[slot]!, largest)
    }
  }
}
