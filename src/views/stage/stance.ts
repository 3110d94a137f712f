/**
 * What each person does with the body, and how far they are on the way. It follows the run's own protocol: the muscles
 * of the step that is under way say which pose, and between two poses the body comes back to standing.
 */
import type { MuscleGroup } from '../../anatomy'
import type { Acting, PoseName } from '../../figure'
import type { Contraction } from '../../protocols'
import { moveLift, type Lift } from './arms'

export interface Wanted {
  readonly pose: PoseName
  readonly acting: Acting
}

/** Which muscles mean which pose, the most telling first: a squat works the thighs as well, a lifted arm the shoulder blade. */
const MEANING: readonly (readonly [muscles: readonly MuscleGroup[], pose: PoseName])[] = [
  [['glut_max'], 'squat'],
  [['deltoid'], 'armsOut'],
  [['supraspinatus', 'infraspinatus'], 'armsHalf'],
  [['biceps', 'triceps'], 'elbow'],
  [['forearm_flex', 'forearm_ext', 'hand'], 'grip'],
  [['quadriceps', 'vastus_medialis'], 'kneeOut'],
  [['tibialis_anterior'], 'ankle'],
  [['upper_trapezius', 'levator_scapulae', 'posterior_neck'], 'desk'],
  [['abdominals'], 'lying'],
]
/** Nobody lifts both feet while standing: where both legs work, the left one is shown. */
const ONE_LEG: ReadonlySet<PoseName> = new Set(['ankle'])
/** What the trunk and both sides do together. */
const WHOLE: ReadonlySet<PoseName> = new Set(['squat', 'seated', 'desk', 'lying'])
const STANDING: Wanted = { pose: 'rest', acting: 'both' }
/** A muscle with less of the load than this helps, and does not say what is done. */
const TELLING = 0.5

const known = new WeakMap<Contraction, Wanted>()

/** The pose of an effort; standing without one, and where no pose shows it. */
export function poseOf(effort: Contraction | null): Wanted {
  if (!effort) return STANDING
  let wanted = known.get(effort)
  if (!wanted) known.set(effort, wanted = find(effort))
  return wanted
}

function find({ muscles, side }: Contraction): Wanted {
  const pose = MEANING.find(([groups]) => muscles.some(({ group, share }) => share >= TELLING && groups.includes(group)))?.[1]
  if (!pose) return STANDING
  if (WHOLE.has(pose)) return { pose, acting: 'both' }
  return { pose, acting: side === 'both' && ONE_LEG.has(pose) ? 'left' : side }
}

export interface Stance extends Lift {
  pose: PoseName
  acting: Acting
}

export const createStance = (): Stance => ({ pose: 'rest', acting: 'both', amount: 0 })

/**
 * Moves a stance towards what is wanted by `seconds` of real time; `jump` takes it there at once.
 * @returns whether it is still under way
 */
export function moveStance(stance: Stance, wanted: Wanted, seconds: number, jump: boolean): boolean {
  const same = stance.pose === wanted.pose && stance.acting === wanted.acting
  if (!same && !jump && stance.amount > 0) {
    moveLift(stance, false, seconds, false)
    return true
  }
  stance.pose = wanted.pose
  stance.acting = wanted.acting
  if (!same) stance.amount = 0
  return moveLift(stance, wanted.pose !== 'rest', seconds, jump)
}

/** Whether what works lies below the cord, or the cord is not where it stands, so that a picture of the cord alone would cut something off. */
export const usesLegs = ({ pose }: Stance) => pose === 'ankle' || WHOLE.has(pose) || pose === 'kneeOut'

/** How much room a pose takes beside the standing body, seen from the side it reaches to: 1 as arms held out. */
const ROOM: Readonly<Partial<Record<PoseName, number>>> = { grip: 0.3, elbow: 0.3, kneeOut: 0.65, seated: 0.25, desk: 0.6, squat: 0.6 }
/** The same from the front, for poses that are wide there. */
const WIDE: Readonly<Partial<Record<PoseName, number>>> = { desk: 0.32, lying: 1.22 }

/** Room beside the standing body that a stance takes, 0..1. @param raised how far the arms are out: half raised, they reach out by more than half @param heading rad */
export const roomOf = ({ pose, amount }: Stance, raised: number, heading: number) => Math.max(
  (ROOM[pose] ?? 0) * amount * Math.abs(Math.sin(heading)),
  Math.max(Math.sin((raised * Math.PI) / 2), (WIDE[pose] ?? 0) * amount) * Math.abs(Math.cos(heading)))

/**
 * How far before (above 0) or behind the standing place the middle of a body is in a pose, and where it bears on the floor,
 * m: who sits down goes back, and the feet stay.
 */
const AHEAD: Readonly<Partial<Record<PoseName, readonly [middle: number, bears: number]>>> = {
  seated: [-0.2, -0.2], kneeOut: [-0.13, -0.35], desk: [-0.2, -0.2], squat: [0.12, 0],
}
export const aheadOf = ({ pose, amount }: Stance) => (AHEAD[pose]?.[0] ?? 0) * amount
export const bearsAhead = ({ pose, amount }: Stance) => (AHEAD[pose]?.[1] ?? 0) * amount
/** How far below that of the standing body its middle is, m. */
export const belowOf = ({ pose, amount }: Stance) => (pose === 'lying' ? 0.5 * amount : 0)
