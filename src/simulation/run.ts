/**
 * One participant under one protocol. Pure: the same arguments give the same trajectory, in a worker, on the command
 * line or in a test. The solver stops at every edge of the protocol, and where the participant lets go.
 */
import type { Form } from '../model/derivatives'
import { notFinite } from '../model/state'
import { advance, restart } from '../numerics/integrator'
import { longest, type Protocol, type Step } from '../protocols'
import { adjusted } from './adjusted'
import { applyChange, concerned, createAgenda, learnEnd, learnStart, nextTime, takeDue, type Agenda } from './agenda'
import { createEngine, keep, lookAt, showWhole, type Accuracy, type Engine } from './engine'
import { aim, letGo, stopReason } from './effort'
import type { Participant } from './participant'
import { RECORDED, type QuantityId } from './quantities'
import { take } from './readings'
import { columnsOf, createRecorder, record, type Recorder } from './recorder'
import type { Measure, Outcome, StepRecord, Trajectory } from './trajectory'

export interface RunOptions {
  /** Seconds between two rows while things change fast: in an effort, and for a minute after every edge. */
  readonly every?: number
  readonly record?: readonly QuantityId[]
  /** What is recorded beside what is recorded anyway. */
  readonly also?: readonly QuantityId[]
  /** Overrides the form the protocol asks for. */
  readonly form?: Form
  readonly accuracy?: Accuracy
}

/** Solver steps between two reports of progress: a few milliseconds of work, so that a newer request waits no longer. */
const STEPS_PER_REPORT = 40
/** After this long without an edge, s, a resting participant changes slowly: rows stand this many times further apart. */
const CALM_AFTER = 60
const CALM_SPACING = 5

/** What is recorded when nothing else is asked for: a chart of whatever the protocol measures can always be drawn. */
const recordedFor = ({ measurements }: Protocol, also: readonly QuantityId[] = []): readonly QuantityId[] => [...new Set([...RECORDED, ...measurements.map(({ quantity }) => quantity), ...also])]

/** As many rows as steps give, and some for what happens within them; stimuli that come often make the buffers grow. */
const mostRows = ({ steps, stimuli = [] }: Protocol, every: number): number => steps.reduce((sum, step) => {
  const seconds = longest(step)
  const slow = step.kind === 'rest' && stimuli.length === 0 ? Math.max(0, seconds - CALM_AFTER) : 0
  return sum + (seconds - slow + slow / CALM_SPACING) / every + 4
}, 16) | 0

/** Everything a run carries from step to step. */
interface Course {
  readonly engine: Engine
  readonly agenda: Agenda
  readonly recorder: Recorder
  readonly every: number
  readonly steps: StepRecord[]
  readonly measures: Measure[]
  readonly mostSeconds: number
  /** Time of the next row, and of the last edge, s. */
  nextRow: number
  lastEdge: number
  sinceReport: number
}

/** Runs to the end. */
export function run(participant: Participant, protocol: Protocol, options: RunOptions = {}): Trajectory {
  const course = runInParts(participant, protocol, options)
  for (;;) {
    const part = course.next(false)
    if (part.done) return part.value
  }
}

/**
 * Runs part by part: yields progress (0 to 1, never falling); send `true` to cancel. What was computed up to there is
 * returned all the same.
 */
export function* runInParts(participant: Participant, asked: Protocol, options: RunOptions = {}): Generator<number, Trajectory, boolean | undefined> {
  const protocol = adjusted(participant, asked)
  const form = options.form ?? protocol.form ?? (protocol.stimuli?.some(({ kind }) => kind === 'volleys') ? 'full' : 'reduced')
  const every = options.every ?? 1
  const mostSeconds = protocol.steps.reduce((sum, step) => sum + longest(step), 0)
  const course: Course = {
    engine: createEngine(participant, form, options.accuracy, concerned(protocol)),
    agenda: createAgenda(protocol),
    recorder: createRecorder(options.record ?? recordedFor(protocol, options.also), mostRows(protocol, every)),
    every,
    steps: [],
    measures: [],
    mostSeconds,
    nextRow: 0,
    lastEdge: 0,
    sinceReport: 0,
  }
  let outcome: Outcome = { status: 'completed' }
  learnStart(course.agenda, 0, 0)
  for (let index = 0; index < protocol.steps.length && outcome.status === 'completed'; index++) {
    outcome = yield* runStep(course, protocol.steps[index], index)
  }
  const { time, columns } = columnsOf(course.recorder)
  return { profile: participant.profile, time, columns, steps: course.steps, measures: course.measures, outcome }
}

function* runStep(course: Course, step: Step, index: number): Generator<number, Outcome, boolean | undefined> {
  const { engine, agenda, steps } = course
  const { it } = engine
  const start = it.now
  const plannedEnd = start + longest(step)
  const finish = (stoppedBy: StepRecord['stoppedBy'], outcome: Outcome): Outcome => {
    steps.push({ id: step.id, kind: step.kind, start, end: it.now, stoppedBy })
    // A step that was broken off has no end of its own: nothing that is tied to it may be read.
    if (outcome.status === 'completed') learnEnd(agenda, index, it.now)
    closeEdge(course)
    return outcome
  }
  const completed: Outcome = { status: 'completed' }

  aim(engine, step)
  openEdge(course)
  const already = stopReason(engine, step)
  if (already) return finish(already, completed)
  while (it.now < plannedEnd) {
    const result = advance(it, Math.min(plannedEnd, nextTime(agenda)))
    if (result === 'not-finite') {
      showWhole(engine, it.trial)
      return finish('broken off', { status: result, at: it.now, quantity: notFinite(engine.seen) ?? 'unknown' })
    }
    if (result === 'step-too-small') return finish('broken off', { status: result, at: it.now })
    keep(engine)
    const reason = letGo(engine, step)
    recordGrid(course, step)
    if (reason) return finish(reason, completed)
    if (it.now < plannedEnd && nextTime(agenda) <= it.now) {
      closeEdge(course)
      if (nextTime(agenda) <= it.now) openEdge(course)
    }
    if (++course.sinceReport >= STEPS_PER_REPORT) {
      course.sinceReport = 0
      const cancel = yield it.now / course.mostSeconds
      if (cancel) return finish('broken off', { status: 'cancelled', at: it.now })
    }
  }
  return finish('limit', completed)
}

/** The end of a stretch in which nothing jumps: readings are taken, and a row shows the moment before any change. */
function closeEdge({ engine, agenda, recorder, measures }: Course): void {
  const { it } = engine
  lookAt(engine, it.now)
  for (let entry = takeDue(agenda, it.now, 'measure'); entry; entry = takeDue(agenda, it.now, 'measure')) {
    measures.push(...take(engine, agenda.protocol.steps, entry.measurement, measures))
  }
  if (recorder.rows === 0 || recorder.time[recorder.rows - 1] < it.now) record(recorder, it.now, engine)
}

/** The start of the next stretch: stimuli that begin or end now, and a row that shows the moment after the change. */
function openEdge(course: Course): void {
  const { engine, agenda, recorder, every } = course
  const { it, inputs } = engine
  for (let entry = takeDue(agenda, it.now, 'change'); entry; entry = takeDue(agenda, it.now, 'change')) applyChange(entry, inputs)
  restart(it)
  keep(engine)
  lookAt(engine, it.now)
  record(recorder, it.now, engine)
  course.lastEdge = it.now
  course.nextRow = (Math.floor(it.now / every) + 1) * every
}

/** Rows at the output times that the last step has passed. */
function recordGrid(course: Course, step: Step): void {
  const { engine, recorder, every } = course
  const { it } = engine
  while (course.nextRow <= it.now) {
    lookAt(engine, course.nextRow)
    record(recorder, course.nextRow, engine)
    const calm = step.kind === 'rest' && course.nextRow - course.lastEdge >= CALM_AFTER
    course.nextRow += calm ? CALM_SPACING * every : every
  }
}
