/** What a calibration found, in words and numbers. */
import { determination, inside, sumOfSquares, type Progress } from '../../src/numerics/least-squares'
import { PROFILE_IDS, valuesOf } from '../../src/parameters/profiles'
import type { Told } from './course'
import { changesOf, FREE, labelOf, todaysValues } from './free'
import { highestGain } from './loops'
import { agrees, ASSUMED, bent, LEFT_OUT, nameOf, residualOf, residualsOf, TARGETS, type Footing } from './objective'
import type { Simulated } from './threads'

export interface Found {
  readonly point: readonly number[]
  readonly footing: Footing
  /** Of the free parameters, as simulated. */
  readonly values: readonly number[]
  readonly simulated: Simulated
  /** Of the bent residuals of the claims, a row per target, a column per free parameter. */
  readonly jacobian: readonly (readonly number[])[]
}

export const progressLine = ({ reached, progress }: Told, seconds: number): string =>
  `${String(reached.iterations).padStart(4)}  cost ${progress.cost.toFixed(3)}  best ${reached.best.cost.toFixed(3)}  damping ${damping(progress)}  ${seconds.toFixed(0)} s${progress.stuck ? '  nothing helps: shoved' : ''}`

const damping = ({ damping: value }: Progress) => value.toExponential(1)

/** Below this a direction moves no residual by as much as a tenth over a quarter of a range. */
const UNDETERMINED = 0.1
/** Parameters named in a direction. */
const NAMED = 4

export function findings(found: Found): string {
  return [costs(found), targets(found), leftOut(), directions(found), ranges(found), loops(found)].join('\n\n') + '\n'
}

function costs({ point, footing, simulated }: Found): string {
  const residuals = residualsOf(simulated, point, footing)
  const part = (from: number, to?: number) => sumOfSquares(residuals.slice(from, to)).toFixed(3)
  const assumed = TARGETS.length + ASSUMED.length
  const agreeing = footing.aims.filter((aim, i) => agrees(aim, simulated[i] ?? null)).length
  return `Cost ${sumOfSquares(residuals).toFixed(3)}: claims ${part(0, TARGETS.length)}, assumed ${part(TARGETS.length, assumed)}, distance from the start ${part(assumed)}.\n`
    + `${agreeing} of ${TARGETS.length} typical readings lie where their claim asks for them.`
}

function targets({ simulated, footing }: Found): string {
  const rows = TARGETS.map((target, i) => {
    const value = simulated[i] ?? null
    const { claim } = target
    const aim = footing.aims[i]!
    const { low, high } = aim.agrees
    const goal = claim.published.kind === 'number' ? short(claim.published.value) : claim.published.kind === 'direction' ? claim.published.direction : claim.published.kind
    const residual = bent(residualOf(aim.published, aim.agrees, value)).toFixed(2)
    return [nameOf(target), goal, `${short(low)} to ${short(high)}`, value === null ? 'not reached' : short(value), claim.agrees.unit, residual, agrees(aim, value) ? 'inside' : 'OUTSIDE']
  })
  const assumed = ASSUMED.map(({ id, value, within, unit }, i) => {
    const reached = simulated[TARGETS.length + i] ?? null
    return [`assumed: ${id}`, short(value), `± ${short(within)}`, reached === null ? 'not reached' : short(reached), unit, reached === null ? '' : bent((reached - value) / within).toFixed(2), '']
  })
  return table([['Target', 'published', 'asked of the typical', 'simulated', 'unit', 'residual', ''], ...rows, ...assumed])
}

const leftOut = () => ['Calibration claims that are left out:', ...LEFT_OUT.map(each => `  ${nameOf(each)}: ${each.because}`)].join('\n')

function directions({ jacobian }: Found): string {
  const { values, directions: all } = determination(jacobian)
  const undetermined = values.filter(value => value < UNDETERMINED).length
  const named = all.map(direction => FREE.map((free, i) => ({ label: labelOf(free), share: direction[i]! }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share)).slice(0, NAMED).map(({ label, share }) => `${share < 0 ? '-' : '+'}${Math.abs(share).toFixed(2)} ${label}`).join('  '))
  return [
    `Singular values of the Jacobian (residuals per unit of a free parameter, about a quarter of its range); ${undetermined} of ${values.length} below ${UNDETERMINED}:`,
    ...values.map((value, i) => `  ${value.toFixed(3).padStart(8)}  ${named[i]}`),
  ].join('\n')
}

/** How far a parameter can go, all others following, until the cost of the claims has risen by 1; the ends of its range at most. */
export function profileRange(i: number, point: readonly number[], halfWidth: number): readonly [number, number] {
  const free = FREE[i]!
  const value = (moved: number) => inside(free, Math.max(-40, Math.min(40, moved)))
  return [value(point[i]! - halfWidth), value(point[i]! + halfWidth)]
}

function ranges({ point, values, jacobian }: Found): string {
  const { halfWidths } = determination(jacobian)
  const now = todaysValues()
  const rows = FREE.map((free, i) => {
    const [low, high] = profileRange(i, point, halfWidths[i]!)
    return [labelOf(free), short(now[i]!), short(values[i]!), `${short(low)} to ${short(high)}`, `${short(free.low)} to ${short(free.high)}`, high - low > 0.6 * (free.high - free.low) ? 'hardly determined' : '']
  })
  return table([['Parameter', 'table', 'found', 'cost rises by < 1', 'searched', ''], ...rows])
}

function loops({ values }: Found): string {
  const changes = changesOf(values)
  return PROFILE_IDS.map(profile => {
    const { gain, P } = highestGain(valuesOf(profile, changes[profile]))
    return `Loops in which pain feeds itself, ${profile}: highest gain ${gain.toFixed(2)} (at an activity of ${P.toFixed(2)}; from 1 on it would hold itself).`
  }).join('\n')
}

const short = (value: number): string => String(Number(value.toPrecision(4)))

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows.map(row => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n')
}
