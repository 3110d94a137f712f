import { beforeAll, describe, expect, it } from 'vitest'
import { BONE_INDEX, POSES, SKIN_REGIONS, type Acting, type PoseName } from '../../../src/figure'
import { armsOf, STUDIES } from '../../../src/experiments'
import type { Contraction } from '../../../src/protocols'
import { LIFT_SECONDS } from '../../../src/views/stage/arms'
import type { BodyGeometry } from '../../../src/views/stage/body-geometry'
import { PER_BONE } from '../../../src/views/stage/bone-matrices'
import { doingInWords } from '../../../src/views/stage/doing'
import { SEAT_TOP, TABLE_TOP } from '../../../src/views/stage/furniture'
import { createPosedBody, ownersOf, placesOf, takePose } from '../../../src/views/stage/posed-body'
import { createStance, moveStance, poseOf, roomOf } from '../../../src/views/stage/stance'
import { loadBody } from './support'

const effort = (groups: readonly Contraction['muscles'][number]['group'][], side: Contraction['side'] = 'left'): Contraction => ({
  kind: 'contract', id: 'effort', muscles: groups.map(group => ({ group, share: 1 })), side, load: { fraction: 0.2, of: 'own' }, until: { limit: 60 },
})

describe('the pose of an effort', () => {
  it.each([
    [effort(['deltoid', 'supraspinatus'], 'both'), 'armsOut', 'both'],
    [effort(['supraspinatus'], 'right'), 'armsHalf', 'right'],
    [effort(['forearm_flex', 'forearm_ext', 'hand'], 'right'), 'grip', 'right'],
    [effort(['biceps']), 'elbow', 'left'],
    [effort(['quadriceps', 'vastus_medialis'], 'right'), 'kneeOut', 'right'],
    [effort(['quadriceps'], 'both'), 'kneeOut', 'both'],
    [effort(['tibialis_anterior'], 'both'), 'ankle', 'left'],
    [effort(['upper_trapezius'], 'right'), 'desk', 'both'],
    [effort(['abdominals']), 'lying', 'both'],
    [effort(['glut_max', 'quadriceps']), 'squat', 'both'],
    [effort(['masseter']), 'rest', 'both'],
    [null, 'rest', 'both'],
  ] as const)('%# is what its muscles do', (contraction, pose, acting) => {
    expect(poseOf(contraction)).toEqual({ pose, acting })
  })

  it('is not that of a muscle that only helps', () => {
    expect(poseOf({ ...effort(['forearm_flex']), muscles: [{ group: 'forearm_flex', share: 1 }, { group: 'deltoid', share: 0.2 }] }).pose).toBe('grip')
  })

  it('is had, with its words, for every effort of every study', () => {
    const efforts = STUDIES.flatMap(study => armsOf(study)).flatMap(({ protocol }) => protocol.steps).filter(step => step.kind === 'contract')
    expect(efforts.length).toBeGreaterThan(10)
    const poses = new Set(efforts.map(step => {
      expect(doingInWords(step)).not.toBe('')
      return poseOf(step).pose
    }))
    for (const pose of ['armsOut', 'grip', 'elbow', 'kneeOut'] as const) expect(poses).toContain(pose)
  })
})

describe('a stance', () => {
  const knee = { pose: 'kneeOut', acting: 'left' } as const
  const arms = { pose: 'armsOut', acting: 'both' } as const
  const standing = { pose: 'rest', acting: 'both' } as const

  it('is taken in a second, kept, and left, and then is still', () => {
    const stance = createStance()
    expect(moveStance(stance, knee, LIFT_SECONDS / 2, false)).toBe(true)
    expect(stance).toEqual({ pose: 'kneeOut', acting: 'left', amount: 0.5 })
    expect(moveStance(stance, knee, LIFT_SECONDS, false)).toBe(false)
    expect(moveStance(stance, knee, 10, false)).toBe(false)
    moveStance(stance, standing, LIFT_SECONDS / 4, false)
    expect(stance).toEqual({ pose: 'kneeOut', acting: 'left', amount: 0.75 })
    for (let i = 0; i < 10 && moveStance(stance, standing, LIFT_SECONDS / 4, false); i++);
    expect(stance).toEqual(createStance())
    expect(moveStance(stance, standing, 1, false)).toBe(false)
  })

  it('passes through standing on its way to another', () => {
    const stance = createStance()
    moveStance(stance, arms, LIFT_SECONDS, false)
    const seen: (PoseName | 'standing')[] = []
    for (let i = 0; i < 100 && moveStance(stance, knee, LIFT_SECONDS / 10, false); i++) seen.push(stance.amount === 0 ? 'standing' : stance.pose)
    expect(seen.filter((pose, i) => pose !== seen[i - 1])).toEqual(['armsOut', 'standing', 'kneeOut'])
    expect(stance).toEqual({ ...knee, amount: 1 })
  })

  it('is there at once when time is jumped over', () => {
    const stance = createStance()
    moveStance(stance, arms, LIFT_SECONDS / 3, false)
    expect(moveStance(stance, knee, 0, true)).toBe(false)
    expect(stance).toEqual({ ...knee, amount: 1 })
    expect(moveStance(stance, standing, 0, true)).toBe(false)
    expect(stance.amount).toBe(0)
  })

  it('asks for room on the side it reaches to', () => {
    const stance = { ...knee, amount: 1 }
    expect(roomOf(stance, 0, 0)).toBe(0)
    expect(roomOf(stance, 0, Math.PI / 2)).toBeGreaterThan(0.5)
    expect(roomOf(stance, 1, 0)).toBe(1)
    expect(roomOf(createStance(), 0.5, Math.PI)).toBeGreaterThan(0.7)
    expect(roomOf(createStance(), 1, Math.PI / 2)).toBeLessThan(1e-9)
  })
})

describe('a posed body', () => {
  let geometry: BodyGeometry
  beforeAll(async () => { geometry = await loadBody('low') })
  const heightsOf = (pose: PoseName, acting: Acting) => {
    const body = createPosedBody(geometry)
    takePose(body, pose, 1, acting)
    return { body, heights: placesOf(body).filter((_, i) => i % 3 === 1) }
  }

  it.each((Object.keys(POSES) as PoseName[]).flatMap(pose => [0.3, 0.6, 1].map(amount => [pose, amount] as const)))('never sinks into the floor, and keeps a foot on it: %s at %f', (pose, amount) => {
    for (const acting of ['left', 'right'] as const) {
      const body = createPosedBody(geometry)
      takePose(body, pose, amount, acting)
      const lowest = placesOf(body).reduce((least, value, i) => i % 3 === 1 ? Math.min(least, value) : least, Infinity)
      expect(lowest, acting).toBeGreaterThan(-0.03)
      if (pose !== 'lying') expect(lowest, acting).toBeLessThan(0.02)
    }
  })

  it.each(['seated', 'kneeOut', 'desk'] as const)('%s: sits on the stool, neither over it nor in it', pose => {
    const body = createPosedBody(geometry)
    takePose(body, pose, 1, 'left')
    const at = placesOf(body)
    let lowest = Infinity
    // Over the middle of the stool; the hands hang beside it.
    for (let i = 0; i < at.length; i += 3) if (Math.hypot(at[i]!, at[i + 2]! + 0.39) < 0.17) lowest = Math.min(lowest, at[i + 1]!)
    // Flesh gives way where it bears.
    expect(lowest).toBeGreaterThan(SEAT_TOP - 0.03)
    expect(lowest).toBeLessThan(SEAT_TOP + 0.005)
  })

  it('works at a table with the forearms on it', () => {
    const { body } = heightsOf('desk', 'both')
    const at = placesOf(body), owners = ownersOf(geometry)
    const hands = [...owners.keys()].filter(vertex => SKIN_REGIONS[owners[vertex]!]!.group === 'hand').map(vertex => at[3 * vertex + 1]!)
    expect(Math.abs(Math.min(...hands) - TABLE_TOP)).toBeLessThan(0.03)
  })

  it('lies on its back with head and feet level, face up', () => {
    const { body } = heightsOf('lying', 'both')
    const height = (bone: keyof typeof BONE_INDEX) => {
      const i = BONE_INDEX[bone], [x, y, z] = [0, 1, 2].map(axis => geometry.heads[3 * i + axis]!) as [number, number, number], m = body.matrices.subarray(PER_BONE * i)
      return m[4]! * x + m[5]! * y + m[6]! * z + m[7]!
    }
    expect(Math.abs(height('head') - height('foot_L'))).toBeLessThan(0.12)
    expect(body.matrices[PER_BONE * BONE_INDEX.chest + 6]).toBeGreaterThan(0.85) // what faced forward faces up
  })

  it('squats: the hips come down, the feet stay', () => {
    const { body } = heightsOf('squat', 'both')
    const at = (bone: keyof typeof BONE_INDEX) => {
      const i = BONE_INDEX[bone], [x, y, z] = [0, 1, 2].map(axis => geometry.heads[3 * i + axis]!) as [number, number, number], m = body.matrices.subarray(PER_BONE * i)
      return [m[4]! * x + m[5]! * y + m[6]! * z + m[7]!, m[8]! * x + m[9]! * y + m[10]! * z + m[11]!] as const
    }
    for (const foot of ['foot_L', 'foot_R'] as const) at(foot).forEach((value, axis) => expect(value).toBeCloseTo(geometry.heads[3 * BONE_INDEX[foot] + 1 + axis]!, 3))
    expect(at('thigh_L')[0]).toBeLessThan(geometry.heads[3 * BONE_INDEX.thigh_L + 1]! - 0.15)
  })
})
