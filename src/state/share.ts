/**
 * A whole set-up as a short text for a link, and back. Only what differs from the preset is in it, as JSON, packed. What
 * comes in is anybody's text: each part is looked at by itself, what cannot be used is replaced by the preset's and named.
 */
import * as v from 'valibot'
import type { Changes, WhatIfs } from '../parameters/what-ifs'
import { parseProtocol } from '../protocols/parse'
import { base64UrlOf, bytesOf, pack, unpack } from './packing'
import { MOST_CHARTS, PRESET, SETUP_VERSION, type Setup, type Subject, type WantedChart } from './setup'

/** A part of a link that could not be used, and which, where it has a name. */
export interface Replaced {
  readonly part: 'link' | 'version' | 'subject' | 'what-if' | 'parameter' | 'limit' | 'seed' | 'chart'
  readonly name?: string
}

export interface Opened {
  readonly setup: Setup
  readonly replaced: readonly Replaced[]
}

/** Longest link that is looked at, characters: a long protocol takes a few thousand. */
export const MOST_LINK = 60_000

/** Short names: v version, s study and arm, p protocol, w what-ifs, h and f what was set by hand, r seed, c charts on request. */
interface Wire {
  readonly v: number
  readonly s?: unknown
  readonly p?: unknown
  readonly w?: unknown
  readonly h?: unknown
  readonly f?: unknown
  readonly r?: unknown
  readonly c?: unknown
}

const isEmpty = (record: object) => Object.keys(record).length === 0

/** The text of a set-up; safe in a link as it is. */
export async function encodeSetup({ subject, whatIfs, changes, seed, charts = [] }: Setup): Promise<string> {
  const preset = subject.kind === 'study' && PRESET.subject.kind === 'study' && subject.study === PRESET.subject.study && subject.arm === PRESET.subject.arm
  const wire: Wire = {
    v: SETUP_VERSION,
    ...(!preset && (subject.kind === 'study' ? { s: subject.arm === null ? [subject.study] : [subject.study, subject.arm] } : { p: subject.protocol })),
    ...(!isEmpty(whatIfs) && { w: Object.fromEntries(Object.entries(whatIfs).map(([id, { amount, whom }]) => [id, [amount, whom]])) }),
    ...(!isEmpty(changes.healthy) && { h: changes.healthy }),
    ...(!isEmpty(changes.fibromyalgia) && { f: changes.fibromyalgia }),
    ...(seed !== PRESET.seed && { r: seed }),
    ...(charts.length > 0 && { c: charts.map(({ column, element }) => [column, element]) }),
  }
  return base64UrlOf(await pack(new TextEncoder().encode(JSON.stringify(wire))))
}

/** The set-up of a text, whatever the text is. Never throws. */
export async function decodeSetup(text: string): Promise<Opened> {
  try {
    return await opened(await wireOf(text))
  } catch {
    return { setup: PRESET, replaced: [{ part: 'link' }] }
  }
}

const wireSchema = v.looseObject({ v: v.number() })

async function wireOf(text: string): Promise<Wire> {
  if (text.length > MOST_LINK) throw new Error('too long')
  return v.parse(wireSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await unpack(bytesOf(text)))))
}

async function opened(wire: Wire): Promise<Opened> {
  const replaced: Replaced[] = []
  const lose = (part: Replaced['part'], name?: string) => { replaced.push(name === undefined ? { part } : { part, name: name.slice(0, 40) }) }
  // A newer version may mean other things by the same names: what it shares with this one is opened, and that is said.
  if (wire.v !== SETUP_VERSION) lose('version')
  const charts = await chartsOf(wire.c, lose)
  const setup: Setup = {
    version: SETUP_VERSION,
    subject: await subjectOf(wire, lose),
    whatIfs: await whatIfsOf(wire.w, lose),
    changes: { healthy: await changesOf(wire.h, lose), fibromyalgia: await changesOf(wire.f, lose) },
    seed: PRESET.seed,
    ...(charts.length > 0 && { charts }),
  }
  if (wire.r === undefined) return { setup, replaced }
  const seed = v.safeParse(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), wire.r)
  if (!seed.success) lose('seed')
  return { setup: seed.success ? { ...setup, seed: seed.output } : setup, replaced }
}

type Lose = (part: Replaced['part'], name?: string) => void

async function subjectOf({ s, p }: Wire, lose: Lose): Promise<Subject> {
  if (p !== undefined) {
    const parsed = parseProtocol(p)
    if (parsed.ok) return { kind: 'protocol', protocol: parsed.protocol }
    lose('subject')
    return PRESET.subject
  }
  if (s === undefined) return PRESET.subject
  const named = v.safeParse(v.union([v.strictTuple([v.string()]), v.strictTuple([v.string(), v.string()])]), s)
  if (named.success) {
    const [{ studyById }, { armsOf }] = await Promise.all([import('../experiments/studies'), import('../experiments/experiment')])
    const [id, arm = null] = named.output
    const study = studyById(id)
    if (study && (arm === null || armsOf(study).some(each => each.id === arm))) return { kind: 'study', study: id, arm }
    lose('subject', id)
    return study ? { kind: 'study', study: id, arm: null } : PRESET.subject
  }
  lose('subject')
  return PRESET.subject
}

const choiceSchema = v.tuple([v.pipe(v.number(), v.minValue(0), v.maxValue(1)), v.picklist(['healthy', 'fibromyalgia', 'both'])])

/** The entries of what may be a record, as own names only. */
function entriesOf(value: unknown, part: Replaced['part'], lose: Lose): [string, unknown][] {
  if (value === undefined) return []
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  lose(part)
  return []
}

async function whatIfsOf(value: unknown, lose: Lose): Promise<WhatIfs> {
  const entries = entriesOf(value, 'what-if', lose)
  if (entries.length === 0) return {}
  const { isWhatIfId } = await import('../parameters/what-ifs')
  return Object.fromEntries(entries.flatMap(([id, choice]) => {
    const read = v.safeParse(choiceSchema, choice)
    if (!isWhatIfId(id) || !read.success) {
      lose('what-if', id)
      return []
    }
    return [[id, { amount: read.output[0], whom: read.output[1] }]]
  }))
}

async function changesOf(value: unknown, lose: Lose): Promise<Changes> {
  const entries = entriesOf(value, 'parameter', lose)
  if (entries.length === 0) return {}
  const [{ isParameterName }, { within }] = await Promise.all([import('../parameters/table'), import('../parameters/limits')])
  return Object.fromEntries(entries.flatMap(([name, number]) => {
    if (!isParameterName(name) || typeof number !== 'number' || !Number.isFinite(number)) {
      lose('parameter', name)
      return []
    }
    const kept = within(name, number)
    if (kept !== number) lose('limit', name)
    return [[name, kept]]
  }))
}

async function chartsOf(value: unknown, lose: Lose): Promise<WantedChart[]> {
  if (value === undefined) return []
  const read = v.safeParse(v.array(v.unknown()), value)
  if (!read.success) {
    lose('chart')
    return []
  }
  const { QUANTITIES, widthOf } = await import('../simulation/quantities')
  const found = new Map<string, WantedChart>()
  for (const each of read.output.slice(0, MOST_CHARTS)) {
    const named = v.safeParse(v.strictTuple([v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(0))]), each)
    const quantity = named.success ? QUANTITIES.find(({ id }) => id === named.output[0]) : undefined
    if (named.success && quantity && named.output[1] < widthOf(quantity.id)) found.set(named.output.join(), { column: quantity.id, element: named.output[1] })
    else lose('chart', named.success ? named.output[0] : undefined)
  }
  return [...found.values()]
}
