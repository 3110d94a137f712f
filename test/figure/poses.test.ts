import { describe, expect, it } from 'vitest'
import { BONES, BONE_INDEX, createPoseBuffer, eased, MORPHS, POSES, poseRotations, turnsOf, type Acting, type BoneName, type PoseName } from '../../src/figure'
import { createPlacement } from '../../src/figure/placement'
import { poseMatrices, scaledTurns } from '../../src/figure/pose-matrices'
import { add, distance, mirror, mix, scale, subtract, transform, type Point, type Vec3 } from '../../src/figure/vectors'

const { heads } = createPlacement()
const names = Object.keys(POSES) as PoseName[]

/** Where the heads of the bones are, by following the quaternions from the root. */
function follow(rotations: Float32Array): Vec3[] {
  const places: Vec3[] = [], turns: [number, number, number, number][] = []
  BONES.forEach(({ parent }, i) => {
    const own = [...rotations.subarray(4 * i, 4 * i + 4)] as [number, number, number, number]
    if (parent < 0) {
      places.push([...heads[i]!] as Vec3)
      turns.push(own)
      return
    }
    const [x, y, z, w] = turns[parent]!
    const offset = heads[i]!.map((value, axis) => value - heads[parent]![axis]!) as Vec3
    const t = [2 * (y * offset[2] - z * offset[1]), 2 * (z * offset[0] - x * offset[2]), 2 * (x * offset[1] - y * offset[0])] as const
    places.push([
      places[parent]![0] + offset[0] + w * t[0] + y * t[2] - z * t[1],
      places[parent]![1] + offset[1] + w * t[1] + z * t[0] - x * t[2],
      places[parent]![2] + offset[2] + w * t[2] + x * t[1] - y * t[0],
    ])
    turns.push([
      x * own[3] + w * own[0] + y * own[2] - z * own[1],
      y * own[3] + w * own[1] + z * own[0] - x * own[2],
      z * own[3] + w * own[2] + x * own[1] - y * own[0],
      w * own[3] - x * own[0] - y * own[1] - z * own[2],
    ])
  })
  return places
}
const posed = (pose: PoseName, amount: number) => {
  const buffer = createPoseBuffer()
  poseRotations(pose, amount, buffer)
  return { buffer, places: follow(buffer.rotations) }
}
const at = (places: readonly Vec3[], bone: keyof typeof BONE_INDEX) => places[BONE_INDEX[bone]]!

describe.each(names)('pose %s', pose => {
  it('turns bones and keeps their lengths, at any amount', () => {
    for (const amount of [0, 0.2, 0.5, 1]) {
      const { places } = posed(pose, amount)
      const stretch = BONES.map(({ parent }, i) => parent < 0 ? 0 : distance(places[i]!, places[parent]!) - distance(heads[i]!, heads[parent]!))
      expect(Math.max(...stretch.map(Math.abs))).toBeLessThan(1e-6)
    }
  })
  it('is the same as quaternions and as matrices', () => {
    const { places } = posed(pose, 0.7), matrices = poseMatrices(scaledTurns(pose, 0.7), heads)
    places.forEach((place, i) => expect(distance(place, transform(matrices[i]!, heads[i] as Point))).toBeLessThan(1e-6))
  })
  it('is rest at amount 0 and forgets the pose before', () => {
    const { buffer } = posed('armsOut', 1)
    poseRotations(pose, 0, buffer)
    expect(buffer).toEqual(createPoseBuffer())
  })
})

describe('arms out', () => {
  it('raises the wrists to the height of the shoulders, on both sides', () => {
    const { places } = posed('armsOut', 1)
    for (const side of ['L', 'R'] as const) {
      const shoulder = at(places, `upperArm_${side}`), wrist = at(places, `hand_${side}`)
      expect(Math.abs(wrist[1] - shoulder[1])).toBeLessThan(0.05)
      expect(Math.abs(wrist[0])).toBeGreaterThan(Math.abs(shoulder[0]) + 0.45)
    }
    expect(at(places, 'hand_L')[0]).toBeCloseTo(-at(places, 'hand_R')[0], 6)
  })
  it('lifts the wrist all the way, without turning back', () => {
    const heights = Array.from({ length: 21 }, (_, i) => at(posed('armsOut', i / 20).places, 'hand_L')[1])
    heights.slice(1).forEach((height, i) => expect(height).toBeGreaterThan(heights[i]!))
  })
  it('drives the correctives and the shading', () => {
    expect([...posed('armsOut', 1).buffer.morphs]).toEqual([1, 1, 0, 0, 0, 0, 0, 0])
    expect([...posed('armsOut', 0.5).buffer.bends]).toEqual([0.5, 0.5, 0, 0, 0, 0, 0, 0])
  })
})

describe('the limbs that act', () => {
  it('are mirrored: the right one does what the left one does', () => {
    for (const pose of names.filter(name => name !== 'lying')) {
      const [left, right] = (['left', 'right'] as const).map(acting => poseMatrices(turnsOf(pose, acting), heads))
      BONES.forEach(({ name }, i) => {
        const other = BONE_INDEX[(name.endsWith('_L') ? `${name.slice(0, -1)}R` : name.endsWith('_R') ? `${name.slice(0, -1)}L` : name) as BoneName]
        const point = add(heads[i] as Point, [0.02, -0.1, 0.03])
        expect(distance(mirror(transform(left![i]!, point)), transform(right![other]!, mirror(point)))).toBeLessThan(1e-9)
      })
    }
  })
  it('leave the other side alone', () => {
    for (const pose of ['grip', 'elbow', 'ankle', 'armsOut'] as const) {
      expect(Object.keys(turnsOf(pose, 'right')).every(bone => bone.endsWith('_R'))).toBe(true)
    }
    const buffer = createPoseBuffer()
    poseRotations('armsOut', 1, buffer, 'left')
    for (const values of [buffer.bends, buffer.morphs]) expect([...values]).toEqual([1, 0, 0, 0, 0, 0, 0, 0])
  })
})

describe('the joints that have a corrective', () => {
  const bend = (pose: PoseName, morph: (typeof MORPHS)[number], acting: Acting = 'both') => {
    const buffer = createPoseBuffer()
    poseRotations(pose, 1, buffer, acting)
    return buffer.bends[MORPHS.indexOf(morph)]!
  }
  it('are read from the turns of a pose', () => {
    for (const side of ['L', 'R'] as const) {
      expect(bend('seated', `hip_${side}`)).toBeCloseTo(1, 6)
      expect(bend('seated', `knee_${side}`)).toBeCloseTo(1, 6)
      expect(bend('squat', `hip_${side}`)).toBeCloseTo(1.35 / 1.45, 6)
      expect(bend('armsHalf', `armOut_${side}`)).toBeCloseTo(0.5, 6)
      expect(bend('elbow', `elbow_${side}`)).toBe(1) // and no further than the corrective was made for
    }
    expect(bend('kneeOut', 'knee_L', 'left')).toBeLessThan(0.2)
    expect(bend('kneeOut', 'knee_R', 'left')).toBeCloseTo(1, 6)
    expect(bend('rest', 'hip_L')).toBe(0)
  })
  it('bend no further than people do', () => {
    /** rad, from the anatomical position: flexion as the clinic measures it (AAOS 1965), rounded down. */
    const most: Partial<Record<string, number>> = { forearm: 2.5, thigh: 2, shin: 2.3, head: 0.6, neck: 0.6, upperArm: 2.9, clav: 0.4, hand: 1.2, foot: 0.8, pelvis: Math.PI }
    for (const pose of names) {
      const { buffer: { rotations } } = posed(pose, 1)
      BONES.forEach(({ part }, i) => {
        const angle = 2 * Math.acos(Math.min(1, Math.abs(rotations[4 * i + 3]!)))
        expect(angle, `${pose}: ${part}`).toBeLessThanOrEqual(most[part] ?? 1.6)
      })
    }
  })
})

describe('a body does not go through itself', () => {
  /** Limbs as capsules about the lines between named joints, with a radius that lies within the flesh, m. */
  const LIMBS: readonly (readonly [from: BoneName, to: BoneName, radius: number])[] = [
    ...(['L', 'R'] as const).flatMap(side => [
      [`upperArm_${side}`, `forearm_${side}`, 0.03], [`forearm_${side}`, `hand_${side}`, 0.022], [`hand_${side}`, `fingersA_${side}`, 0.012],
      [`thigh_${side}`, `shin_${side}`, 0.045], [`shin_${side}`, `foot_${side}`, 0.03],
    ] as const),
    ['spine', 'neck', 0.07], ['pelvis', 'spine', 0.06], ['neck', 'head', 0.045],
  ]
  const apart = (a: readonly [Vec3, Vec3], b: readonly [Vec3, Vec3]) => {
    let least = Infinity
    for (let i = 0; i <= 20; i++) for (let j = 0; j <= 20; j++) least = Math.min(least, distance(mix(a[0], a[1], i / 20), mix(b[0], b[1], j / 20)))
    return least
  }
  const actings: readonly Acting[] = ['left', 'right', 'both']
  it.each(names.flatMap(pose => actings.map(acting => [pose, acting] as const)))('%s, %s', (pose, acting) => {
    for (const amount of [0.25, 0.5, 0.75, 1]) {
      const buffer = createPoseBuffer()
      poseRotations(pose, amount, buffer, acting)
      const places = follow(buffer.rotations)
      LIMBS.forEach(([from, to, radius], i) => LIMBS.slice(i + 1).forEach(([otherFrom, otherTo, otherRadius]) => {
        if (from === otherTo || to === otherFrom || from === otherFrom) return
        // Shoulders and hips grow out of the trunk.
        if ((/upperArm|thigh/.test(from) && /spine|pelvis|neck/.test(otherFrom))) return
        const gap = apart([at(places, from), at(places, to)], [at(places, otherFrom), at(places, otherTo)])
        expect(gap, `${from} and ${otherFrom} at ${amount}`).toBeGreaterThan(radius + otherRadius)
      }))
    }
  })
  it('and would be caught at it', () => {
    const { places } = posed('rest', 0)
    const across = scale(subtract(at(places, 'shin_R'), at(places, 'thigh_R')), 1)
    expect(apart([at(places, 'thigh_L'), add(at(places, 'thigh_R'), across)], [at(places, 'thigh_R'), at(places, 'shin_R')])).toBeLessThan(0.05)
  })
})

describe('easing', () => {
  it('starts and ends at rest', () => {
    expect([eased(-1), eased(0), eased(0.5), eased(1), eased(2)]).toEqual([0, 0, 0.5, 1, 1])
    expect(eased(0.01)).toBeLessThan(0.001)
  })
})
