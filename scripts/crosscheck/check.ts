/** Runs subjects in the app's engine and by CVODE, and says how far the two are apart. */
import { PROFILE_IDS, type ProfileId } from '../../src/parameters/profiles'
import type { Form } from '../../src/model/derivatives'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import type { StepRecord } from '../../src/simulation/trajectory'
import { agrees, compareRuns, MOST, type Compared, type Difference } from './compare'
import { solve, sourceFor, TOLERANCE, type Solved } from './solve'
import type { Subject } from './subjects'
import type { Tools } from './tools'

export interface Checked {
  readonly protocol: string
  readonly profile: ProfileId
  readonly form: Form
  readonly compared: Compared
  readonly agrees: boolean
  /** Efforts: how long they lasted here and there, s. */
  readonly holds: readonly { readonly step: string, readonly app: number, readonly cvode: number, readonly stoppedBy: StepRecord['stoppedBy'] }[]
  readonly work: Solved['work']
}

/** The app runs as it ships: its own solver, tolerance and output rows. */
export function check(tools: Tools, { protocol, forms }: Subject, change?: (model: string) => string): readonly Checked[] {
  const participants = PROFILE_IDS.map((id) => participantOf(id))
  const solutions = solve(tools, sourceFor(participants, protocol, change), participants.length, forms)
  return participants.flatMap((participant, who) => forms.map((form, f) => {
    const solved = solutions[who * forms.length + f]!
    const trajectory = run(participant, protocol, { form, record: ['ppt', 'nrs'] })
    const compared = compareRuns(trajectory, solved)
    const holds = trajectory.steps.flatMap(({ id, kind, start, end, stoppedBy }, i) => {
      const other = solved.steps[i]
      return kind === 'contract' && other ? [{ step: id, app: end - start, cvode: other.end - other.start, stoppedBy }] : []
    })
    return { protocol: protocol.id, profile: participant.profile, form, compared, agrees: agrees(compared), holds, work: solved.work }
  }))
}

const HEADS = ['protocol', 'profile', 'form', 'rows', 'threshold, kPa', 'rating', 'effort lasts, s (app | CVODE)', 'CVODE: steps, evaluations', 'verdict']

/** The table that a person reads. */
export function table(results: readonly Checked[], { sundials }: Tools): string {
  const lines = [HEADS, ...results.map(line)]
  const widths = HEADS.map((_, i) => Math.max(...lines.map((cells) => cells[i]!.length)))
  const text = lines.map((cells) => cells.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd())
  return [
    `The app's engine against CVODE (SUNDIALS ${sundials}, BDF, relative tolerance ${TOLERANCE}), largest difference over all rows and regions.`,
    `Allowed: ${MOST.ppt} kPa, ${MOST.nrs} of a rating; ends of efforts ${MOST.ends} s.`, '', ...text, '',
  ].join('\n')
}

const line = ({ protocol, profile, form, compared: { rows, unmatched, ppt, nrs, sameReasons }, agrees: good, holds, work }: Checked): readonly string[] => [
  protocol, profile, form, unmatched > 0 ? `${rows} (${unmatched} without counterpart)` : String(rows), where(ppt, 4), where(nrs, 5),
  holds.map(({ app, cvode, stoppedBy }) => `${app.toFixed(3)} | ${cvode.toFixed(3)} (${stoppedBy}${sameReasons ? '' : ', not the same in both'})`).join('; ') || '-',
  `${work.steps}, ${work.evaluations} (${work.failedTests} steps refused)`, good ? 'agrees' : 'DIFFERS',
]

const where = ({ size, time, region }: Difference, digits: number): string => `${size.toFixed(digits)}${region === '' ? '' : ` (${region}, ${time.toFixed(1)} s)`}`
