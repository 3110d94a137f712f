/** Poses as affine maps of the built figure: what the builder and the tests move points with. */
import { BONES } from './bones'
import { turnsOf, type Acting, type PoseName, type PoseTurns } from './poses'
import { compose, IDENTITY, rotationAbout, type Affine, type Point } from './vectors'

/** A pose at a fraction of its angles, as turns. */
export function scaledTurns(pose: PoseName, amount: number, acting: Acting = 'both'): PoseTurns {
  return Object.fromEntries(Object.entries(turnsOf(pose, acting)).map(([bone, turns]) => [
    bone, turns.map(({ axis, angle }) => ({ axis, angle: angle * amount })),
  ]))
}

/**
 * Maps from the standing figure to the posed one, one per bone.
 * @param heads where each bone turns on the built figure (`Placement.heads`)
 */
export function poseMatrices(turns: PoseTurns, heads: readonly Point[]): Affine[] {
  const matrices: Affine[] = []
  BONES.forEach(({ name, parent }, i) => {
    let own = IDENTITY
    for (const { axis, angle } of turns[name] ?? []) own = compose(own, rotationAbout(heads[i]!, axis, angle))
    matrices.push(parent < 0 ? own : compose(matrices[parent]!, own))
  })
  return matrices
}

/** The map of a point that several bones share. @param weights bone index and share, shares sum to 1 */
export function blendMatrices(weights: Iterable<readonly [bone: number, share: number]>, matrices: readonly Affine[]): Affine {
  const out = new Array<number>(12).fill(0)
  for (const [bone, share] of weights) {
    for (let k = 0; k < 12; k++) out[k]! += share * matrices[bone]![k]!
  }
  return out
}
