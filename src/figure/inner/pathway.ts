/**
 * The active pathway as lines whose width is a number of the model: from the muscles up, and from the brainstem down to
 * the dorsal horn of every segment. Schematic: which way a signal goes and where it ends, not the course of a tract.
 */
import { LEVELS, MUSCLES, REGIONS, SEGMENTS, type MuscleGroup } from '../../anatomy'
import { alongCurve } from '../curves'
import { REGION_SEEDS } from '../region-seeds'
import { add, cross, distance, mirror, mix, perpendicular, scale, smoothstep, subtract, unit, type Point, type Vec3 } from '../vectors'
import { CHANNELS } from './channels'
import { cordAt, LEVEL_HEIGHTS, LEVEL_ROOM } from './levels'
import { CORD, NERVES } from './paths'

/** How a line is drawn. 0 is for what is not the pathway: brain, cord, nerves at rest. */
export const STROKES = { anatomy: 0, climbing: 1, brake: 2, boost: 3 } as const

/** Triangles about centre lines: a vertex lies at `centre + around * reach * value of its channel`. */
export interface Lines {
  /** x, y, z per vertex on the reference figure, m. */
  readonly centre: number[]
  /** x, y, z per vertex: away from the centre line; of length 1 but for flattened signs. */
  readonly around: number[]
  /** Per vertex: m for a value of 1. */
  readonly reach: number[]
  readonly channel: number[]
  /** m along the line, for dashes. */
  readonly along: number[]
  readonly stroke: number[]
  readonly indices: number[]
}

/** Diameter of a line for a value of 1, m. */
export const FULL_WIDTH = 0.012
/** Where a branch leaves its line for one segment it is so much narrower than the line. */
export const BRANCH_SHARE = 0.35
/** A root, and the nerve that leads to it, are so much narrower. */
export const ROOT_SHARE = 0.7

const HALF = FULL_WIDTH / 2
const SIDES = 8
/** Sideways from the middle of the cord, m: the climbing line, the edge of the horn in which what comes from above ends, and the two lines it comes by. */
const CLIMBING = 0.005, HORN = 0.0105, BOOST = 0.023, BRAKE = 0.0375
/** The cord itself is drawn this much more slender, m, so that it does not hide what runs in it. */
export const SLENDER_CORD = { ...CORD, startRadius: 0.0042, endRadius: 0.003 }
/** Where the lines come together, in the brainstem, m. */
const TOP = 1.628

interface Ring { readonly at: Point; readonly channel: number; readonly reach: number }

function tubeThrough(lines: Lines, rings: readonly Ring[], stroke: number) {
  let across: Vec3 = [0, 0, 1], along = 0
  rings.forEach(({ at, channel, reach }, i) => {
    const before = rings[Math.max(0, i - 1)]!.at, after = rings[Math.min(rings.length - 1, i + 1)]!.at
    along += distance(at, before)
    const direction = unit(subtract(after, before))
    across = perpendicular(across, direction)
    const third = cross(direction, across), first = lines.reach.length
    for (let side = 0; side < SIDES; side++) {
      const angle = 2 * Math.PI * side / SIDES
      lines.centre.push(...at)
      lines.around.push(...add(scale(across, Math.cos(angle)), scale(third, Math.sin(angle))))
      lines.reach.push(reach)
      lines.channel.push(channel)
      lines.along.push(along)
      lines.stroke.push(stroke)
      if (i === 0) continue
      const next = (side + 1) % SIDES, last = first - SIDES
      lines.indices.push(last + side, first + next, first + side, last + side, last + next, first + next)
    }
  })
}

/** A blunt end across its line: flat towards the line, as high as the level has room. */
function barAt(lines: Lines, at: Point, height: number, channel: number) {
  const first = lines.reach.length, rings = 5
  for (let ring = 0; ring <= rings; ring++) {
    const down = Math.PI * ring / rings
    for (let side = 0; side < SIDES; side++) {
      const angle = 2 * Math.PI * side / SIDES
      lines.centre.push(...at)
      lines.around.push(0.34 * Math.sin(down) * Math.cos(angle), Math.sign(Math.cos(down)) * Math.sqrt(Math.abs(Math.cos(down))), 0.6 * Math.sin(down) * Math.sin(angle))
      lines.reach.push(height)
      lines.channel.push(channel)
      lines.along.push(0)
      lines.stroke.push(STROKES.brake)
      if (ring === 0) continue
      const next = (side + 1) % SIDES, here = first + ring * SIDES, before = here - SIDES
      lines.indices.push(before + side, here + next, here + side, before + side, before + next, here + next)
    }
  }
}

/** A point beside the cord. In the slender upper neck all lies closer, and a little forward. */
const sideways = (y: number, x: number): Vec3 => {
  const [, , z] = cordAt(y), high = smoothstep(1.47, 1.54, y)
  return [x * (1 - 0.3 * high), y, z + 0.006 * high]
}
/** Where the roots of a side come together with their nerve, m from the middle and towards the back. */
const rootAt = (y: number) => 0.044 - 0.012 * smoothstep(1.45, 1.5, y), BEHIND: Vec3 = [0, -0.006, -0.002]
const onSide = (side: 'L' | 'R', p: Point): Point => (side === 'L' ? p : mirror(p))

/** A line beside the cord, one ring per level, which draws together towards the brainstem. @param channelOf of each level, by its place in LEVELS */
function lineBeside(lines: Lines, side: 'L' | 'R', x: number, stroke: number, channelOf: (level: number) => number) {
  const rings: Ring[] = LEVELS.map((_, level) => ({
    at: onSide(side, sideways(LEVEL_HEIGHTS[level]!, x)), channel: channelOf(level), reach: HALF,
  }))
  rings.unshift({ at: onSide(side, sideways(TOP, 0.35 * x)), channel: channelOf(0), reach: HALF })
  tubeThrough(lines, rings, stroke)
}

/** All lines of the pathway, both sides. */
export function pathway(): Lines {
  const lines: Lines = { centre: [], around: [], reach: [], channel: [], along: [], stroke: [], indices: [] }
  for (const side of ['L', 'R'] as const) {
    const first = side === 'L' ? 0 : LEVELS.length
    lineBeside(lines, side, CLIMBING, STROKES.climbing, level => CHANNELS.climbing + first + level)
    lineBeside(lines, side, BOOST, STROKES.boost, () => CHANNELS.boost)
    lineBeside(lines, side, BRAKE, STROKES.brake, level => CHANNELS.brakeLine + first + level)
    arrowhead(lines, onSide(side, sideways(TOP - 0.008, 0.4 * CLIMBING)), [0, 0.016, 0], 2.1 * HALF, CHANNELS.climbing + first, STROKES.climbing)
  }
  SEGMENTS.forEach(({ side }, segment) => endsIn(lines, side, segment))
  REGIONS.forEach(({ group, side }, region) => {
    const path = nervePath(group).map(p => onSide(side, p))
    const rings = Array.from({ length: 41 }, (_, i): Ring => ({ at: alongCurve(path, i / 40), channel: CHANNELS.nerve + region, reach: HALF * ROOT_SHARE }))
    tubeThrough(lines, rings, STROKES.climbing)
  })
  return lines
}

/** A cone: widest at `from`, its point at `from + to`. */
function arrowhead(lines: Lines, from: Point, to: Vec3, reach: number, channel: number, stroke: number) {
  tubeThrough(lines, [
    { at: from, channel, reach: 0 }, { at: add(from, scale(to, 0.01)), channel, reach }, { at: add(from, to), channel, reach: 0 },
  ], stroke)
}

/** What enters the cord at a segment, and what ends in its dorsal horn: an arrow that excites, a bar that inhibits. */
function endsIn(lines: Lines, side: 'L' | 'R', segment: number) {
  const level = segment % LEVELS.length
  const height = LEVEL_HEIGHTS[level]!, room = Math.min(LEVEL_ROOM[level]!, 0.0085)
  const at = (x: number, up: number): Point => onSide(side, sideways(height + up * room, x))
  const inward = side === 'L' ? -1 : 1
  const root = CHANNELS.entering + segment, brake = CHANNELS.brakeEnd + segment
  // The root comes from behind and below, as its nerve does.
  tubeThrough(lines, [
    { at: add(at(rootAt(height), 0), BEHIND), channel: root, reach: HALF * ROOT_SHARE },
    { at: add(at(rootAt(height) / 2, 0), [0, -0.002, -0.003]), channel: root, reach: HALF * ROOT_SHARE },
    { at: at(CLIMBING, 0), channel: root, reach: HALF * ROOT_SHARE },
  ], STROKES.climbing)
  const boost = CHANNELS.boost
  tubeThrough(lines, [
    { at: at(BOOST, 0.5), channel: boost, reach: HALF * BRANCH_SHARE }, { at: at(HORN + 0.005, 0.5), channel: boost, reach: HALF * BRANCH_SHARE },
  ], STROKES.boost)
  arrowhead(lines, at(HORN + 0.006, 0.5), [inward * 0.006, 0, 0], Math.min(room * 0.5, 0.004), boost, STROKES.boost)
  const forward: Vec3 = [0, 0, 0.009] // past the line of facilitation, not through it
  tubeThrough(lines, [
    { at: at(BRAKE, -0.5), channel: brake, reach: HALF * BRANCH_SHARE },
    { at: add(at(BOOST, -0.5), forward), channel: brake, reach: HALF * BRANCH_SHARE },
    { at: at(HORN + 0.001, -0.5), channel: brake, reach: HALF * BRANCH_SHARE },
  ], STROKES.brake)
  barAt(lines, at(HORN, -0.5), Math.min(room * 0.5, 0.0045), brake)
}

const ARM: readonly MuscleGroup[] = ['deltoid', 'biceps', 'triceps', 'forearm_ext', 'forearm_flex', 'hand']
const LEG: readonly MuscleGroup[] = [
  'quadriceps', 'vastus_medialis', 'adductors', 'hamstrings', 'tibialis_anterior', 'peroneals', 'gastrocnemius', 'soleus',
]
/** In front of the thigh runs one nerve, behind it another, which goes on below the knee. */
const FRONT_OF_THIGH: readonly MuscleGroup[] = ['quadriceps', 'vastus_medialis', 'adductors']

/**
 * From a muscle to the roots of its segments, left side: along the nerve of its limb, or straight.
 * @returns points on the reference figure, the muscle first
 */
export function nervePath(group: MuscleGroup): readonly Point[] {
  const start = middleOf(group)
  const height = meanHeight(group)
  const root: Point = add(sideways(height, rootAt(height)), BEHIND)
  const nerve = ARM.includes(group) ? NERVES[1]!.points.slice(1)
    : FRONT_OF_THIGH.includes(group) ? NERVES[19]!.points
      : LEG.includes(group) ? [...NERVES[13]!.points, ...NERVES[17]!.points.slice(1)]
        : null
  if (!nerve) return [start, add(mix(start, root, 0.55), [0, 0.006, 0.008]), root]
  let nearest = 0
  nerve.forEach((point, i) => {
    if (distance(point, start) < distance(nerve[nearest]!, start)) nearest = i
  })
  if (group === 'hand') return [...nerve.slice(0, nearest + 1).toReversed(), root]
  return [start, ...nerve.slice(0, Math.max(1, nearest)).toReversed().filter(point => distance(point, start) > 0.03), root]
}

/** m under its lines near the skin: where a muscle's nerve begins. */
const DEEP = 0.03, DEEP_IN_NAPE = 0.045

/** The middle of a muscle's lines near the skin, some way inward. */
function middleOf(group: MuscleGroup): Point {
  const points = REGION_SEEDS[group]!.lines.flat()
  const sum = points.reduce<Vec3>((total, point) => add(total, point), [0, 0, 0])
  const middle = scale(sum, 1 / points.length)
  const facing = REGION_SEEDS[group]!.facing
  return facing ? add(middle, scale(unit(facing), -(group === 'posterior_neck' ? DEEP_IN_NAPE : DEEP))) : middle
}

/** Height in the cord at which a muscle's segments lie, weighted as the muscle is spread over them. */
function meanHeight(group: MuscleGroup): number {
  let height = 0, total = 0
  for (const [level, share] of Object.entries(MUSCLES[group].segments)) {
    height += share * LEVEL_HEIGHTS[LEVELS.indexOf(level as typeof LEVELS[number])]!
    total += share
  }
  return height / total
}
