/** The one door for protocols from outside: a file, a link, a drop. Anything at all may be handed in; nothing throws. */
import * as v from 'valibot'
import { isOpenEnded, longest, type Measurement, type Moment, type Protocol } from './protocol'
import { MOST, protocolSchema } from './schema'

/** What is wrong, and where: `path` names the field as in JSON, for example `steps[1].load.fraction`. */
export interface ProtocolProblem {
  readonly path: string
  readonly message: string
}

export type Parsed =
  | { readonly ok: true; readonly protocol: Protocol }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] }

/** Largest file that is read at all, bytes of text. */
export const MOST_TEXT = 1_000_000

/** Reads a protocol from JSON text. */
export function parseProtocolText(json: string): Parsed {
  if (json.length > MOST_TEXT) return refuse('', `the file has ${json.length} characters; at most ${MOST_TEXT} are read`)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return refuse('', `not valid JSON: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
  return parseProtocol(value)
}

/** Reads a protocol from a parsed value; checks its shape first, then that its parts fit together. */
export function parseProtocol(value: unknown): Parsed {
  const result = v.safeParse(protocolSchema, value)
  if (!result.success) return { ok: false, problems: result.issues.map(problemOf) }
  const protocol: Protocol = result.output
  const problems = [...misfits(protocol)]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, protocol }
}

const refuse = (path: string, message: string): Parsed => ({ ok: false, problems: [{ path, message }] })

function problemOf(issue: v.BaseIssue<unknown>): ProtocolProblem {
  const path = (issue.path ?? []).reduce((text, { key }) =>
    typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`, '')
  const received = issue.received.length > 60 ? `${issue.received.slice(0, 60)}...` : issue.received
  const message = issue.expected === 'never' ? 'unknown field' : `${issue.message}, got ${received}`
  return { path, message }
}

/** What the shape alone cannot say: names that lead nowhere, moments nobody can know, runs without end. */
function* misfits(protocol: Protocol): Generator<ProtocolProblem> {
  const { steps, stimuli = [], measurements } = protocol
  yield* repeated(steps, 'steps')
  yield* repeated(measurements, 'measurements')

  const total = steps.reduce((sum, step) => sum + longest(step), 0)
  if (total > MOST.seconds) yield { path: 'steps', message: `together they can last ${total} s; at most ${MOST.seconds} s are simulated` }

  for (const [i, step] of steps.entries()) {
    if (step.kind !== 'contract') continue
    const groups = new Set(step.muscles.map(muscle => muscle.group))
    if (groups.size < step.muscles.length) yield { path: `steps[${i}].muscles`, message: 'a muscle group is listed twice' }
    for (const [j, group] of (step.until.exhaustionOf ?? []).entries()) {
      if (!groups.has(group)) yield { path: `steps[${i}].until.exhaustionOf[${j}]`, message: `"${group}" does not take part in this step` }
    }
  }
  for (const [i, { when }] of stimuli.entries()) yield* lost(when, protocol, `stimuli[${i}].when`)
  for (const [i, measurement] of measurements.entries()) {
    const path = `measurements[${i}]`
    yield* lost(measurement.when, protocol, `${path}.when`)
    yield* unmatched(measurement, measurements.slice(0, i), path)
    if (measurement.regions === 'working' && steps.find(step => step.id === measurement.when.step)?.kind !== 'contract') {
      yield { path: `${path}.regions`, message: '"working" needs a moment of a step of kind "contract"' }
    }
  }
  for (const [i, stimulus] of stimuli.entries()) {
    if (stimulus.kind === 'volleys' && stimulus.width >= stimulus.interval) {
      yield { path: `stimuli[${i}].width`, message: 'a volley has to end before the next begins' }
    }
  }
}

function* repeated(items: readonly { id: string }[], list: string): Generator<ProtocolProblem> {
  for (const [i, { id }] of items.entries()) {
    if (items.findIndex(item => item.id === id) < i) yield { path: `${list}[${i}].id`, message: `"${id}" is used twice` }
  }
}

function* lost(when: Moment, { steps }: Protocol, path: string): Generator<ProtocolProblem> {
  const index = steps.findIndex(step => step.id === when.step)
  if (index < 0) {
    yield { path: `${path}.step`, message: `no step "${when.step}"; steps are ${steps.map(step => step.id).join(', ')}` }
    return
  }
  const step = steps[index]
  const before = steps.slice(0, index)
  if (when.offset < 0 && when.edge === 'end' && isOpenEnded(step)) {
    yield { path: `${path}.offset`, message: `nobody can know ${-when.offset} s ahead when "${step.id}" will end` }
  }
  const openBefore = before.some(isOpenEnded)
  const startsAt = before.reduce((sum, earlier) => sum + longest(earlier), 0)
  const at = startsAt + (when.edge === 'end' ? longest(step) : 0) + when.offset
  if (at < 0) yield { path: `${path}.offset`, message: 'this is before the run begins' }
  const lastsAtMost = steps.slice(index).reduce((sum, later) => sum + longest(later), 0) - (when.edge === 'end' ? longest(step) : 0)
  if (when.offset > lastsAtMost) yield { path: `${path}.offset`, message: 'this is after the run has ended' }
  if (when.offset < 0 && when.edge === 'start' && openBefore && -when.offset > 0 && isOpenEnded(before[before.length - 1])) {
    yield { path: `${path}.offset`, message: `nobody can know ${-when.offset} s ahead when "${step.id}" will start` }
  }
}

function* unmatched({ baseline, quantity, regions }: Measurement, earlier: readonly Measurement[], path: string): Generator<ProtocolProblem> {
  if (baseline === undefined) return
  const found = earlier.find(measurement => measurement.id === baseline)
  if (!found) {
    yield { path: `${path}.baseline`, message: `no earlier measurement "${baseline}"` }
    return
  }
  const same = found.quantity === quantity && JSON.stringify(found.regions) === JSON.stringify(regions)
  if (!same) yield { path: `${path}.baseline`, message: `"${baseline}" measures another quantity or other regions` }
}
