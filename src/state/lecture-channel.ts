/**
 * The lecture and its presenter's window, on one device, over a channel of the browser: no network. The lecture shows what it
 * shows to whoever listens; the presenter's window asks for things by name. Either can close, load anew and come back: the
 * one that is left tells it where they were. Every message is looked at before it is believed.
 */
import * as v from 'valibot'
import type { Progress } from './lecture'

export const CHANNEL = 'nocilab.lecture.1'

const text = v.pipe(v.string(), v.maxLength(10_000))
const texts = v.pipe(v.array(text), v.maxLength(200))
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000))
const hands = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999))
const option = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2))

export const progressSchema = v.strictObject({
  revealed: texts,
  chosen: v.record(text, option),
  counts: v.record(text, v.pipe(v.array(hands), v.maxLength(3))),
  began: v.nullable(v.pipe(v.number(), v.finite())),
})

/** What of a deck's progress can be believed; null for anything else. */
export function readProgress(value: unknown): Progress | null {
  const read = v.safeParse(progressSchema, value)
  return read.success ? read.output : null
}

const shownSchema = v.strictObject({
  deckId: text,
  deck: text,
  /** Behind the question mark of the address. */
  query: text,
  /** From 0; of so many. */
  at: place,
  titles: texts,
  title: text,
  question: v.nullable(text),
  options: texts,
  /** What came out in the run, from 0; null while nothing did. */
  answer: v.nullable(option),
  /** What was predicted, and hands counted, for the cue on screen. */
  chosen: v.nullable(option),
  counts: v.pipe(v.array(hands), v.maxLength(3)),
  told: texts,
  notes: text,
  revealed: v.boolean(),
  black: v.boolean(),
  pointer: v.boolean(),
  progress: progressSchema,
})

/** What the lecture says of itself, whole every time. */
export type Shown = v.InferOutput<typeof shownSchema>

const said = v.variant('kind', [
  v.strictObject({ kind: v.literal('shown'), shown: shownSchema }),
  v.strictObject({ kind: v.literal('gone') }),
  v.strictObject({ kind: v.literal('here'), deckId: text }),
])
const asked = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello') }),
  v.strictObject({ kind: v.literal('do'), what: v.picklist(['next', 'previous', 'reveal', 'hide', 'black', 'pointer', 'restart']) }),
  v.strictObject({ kind: v.literal('go'), at: place }),
  v.strictObject({ kind: v.literal('vote'), option }),
  v.strictObject({ kind: v.literal('count'), option, hands }),
  v.strictObject({ kind: v.literal('resume'), deckId: text, progress: progressSchema }),
])

export type FromLecture = v.InferOutput<typeof said>
export type FromPresenter = v.InferOutput<typeof asked>

/** What the lecture hears; null for anything that is no message of the presenter's. Never throws. */
export const readAsked = (value: unknown): FromPresenter | null => parsed(asked, value)
/** What the presenter's window hears. Never throws. */
export const readSaid = (value: unknown): FromLecture | null => parsed(said, value)

function parsed<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | null {
  try {
    const read = v.safeParse(schema, value)
    return read.success ? read.output : null
  } catch {
    return null
  }
}

export interface Line<Out> {
  say(message: Out): void
  close(): void
}

/** Whether two windows of this browser can talk. */
export const hasLine = typeof BroadcastChannel !== 'undefined'

/** Opens the channel and listens; null where the browser has none. @param hear called with messages that could be read */
export function openLine<In, Out>(read: (value: unknown) => In | null, hear: (message: In) => void): Line<Out> | null {
  if (!hasLine) return null
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }) => {
    const message = read(data)
    if (message !== null) hear(message)
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
  return { say: message => channel.postMessage(message), close: () => channel.close() }
}
