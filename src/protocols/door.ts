/** The door for whatever comes from outside as a file: its text, its size, its shape, and whether its parts fit together. Nothing throws. */
import * as v from 'valibot'
import type { ProtocolProblem } from './problem'

/** What was read, or what is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] }

/** Largest file that is read at all, characters. */
export const MOST_TEXT = 1_000_000
/** Deepest nesting, longest list and most values that are looked at: a good way beyond what any file needs. */
const MOST_DEPTH = 12
const MOST_ENTRIES = 500
const MOST_VALUES = 100_000
/** A person mends one thing after the other. */
const MOST_PROBLEMS = 20

/** JSON text as a value of any kind. */
export function readJson(json: string): Read<unknown> {
  if (json.length > MOST_TEXT) return refuse('', `the file has ${json.length} characters; at most ${MOST_TEXT} are read`)
  try {
    // Some editors put a byte order mark in front, which is no JSON.
    return { ok: true, value: JSON.parse(json.replace(/^\uFEFF/, '')) as unknown }
  } catch (error) {
    return refuse('', `not valid JSON: ${printable(error instanceof Error ? error.message : 'cannot be read')}`)
  }
}

/** A value of any kind: first its size, then its shape, then what `misfits` finds that does not fit together. */
export function readValue<S extends v.GenericSchema>(schema: S, misfits: (value: v.InferOutput<S>) => Iterable<ProtocolProblem>, value: unknown): Read<v.InferOutput<S>> {
  try {
    const excess = excessOf(value)
    if (excess) return { ok: false, problems: [excess] }
    const result = v.safeParse(schema, value)
    if (!result.success) return refuseAll(result.issues.flatMap(issue => problemsOf(issue)))
    const problems = [...misfits(result.output)]
    return problems.length > 0 ? refuseAll(problems) : { ok: true, value: result.output }
  } catch {
    // Only an object made to do so, such as a getter that throws: a file has none.
    return refuse('', 'this is not plain data')
  }
}

export const refuse = (path: string, message: string): Read<never> => ({ ok: false, problems: [{ path, message }] })

function refuseAll(problems: readonly ProtocolProblem[]): Read<never> {
  if (problems.length <= MOST_PROBLEMS) return { ok: false, problems }
  const more = { path: '', message: `and ${problems.length - MOST_PROBLEMS} more of the same kind or another` }
  return { ok: false, problems: [...problems.slice(0, MOST_PROBLEMS), more] }
}

/** What is too large or too deep to be looked at; also ends on an object that contains itself. */
function excessOf(value: unknown): ProtocolProblem | undefined {
  const waiting: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [{ value, path: [] }]
  for (let seen = 0; waiting.length > 0; seen++) {
    const { value: item, path } = waiting.pop()!
    if (seen > MOST_VALUES) return { path: '', message: `holds more than ${MOST_VALUES} values` }
    if (typeof item !== 'object' || item === null) continue
    if (path.length >= MOST_DEPTH) return { path: pathText(path), message: 'is nested too deep' }
    if (Array.isArray(item) && item.length > MOST_ENTRIES) {
      return { path: pathText(path), message: `expected at most ${MOST_ENTRIES} entries, got ${item.length}` }
    }
    let fields = 0
    for (const key in item) {
      if (++fields > MOST_ENTRIES) return { path: pathText(path), message: `expected at most ${MOST_ENTRIES} fields, got more` }
      waiting.push({ value: (item as Record<string, unknown>)[key], path: [...path, Array.isArray(item) ? Number(key) : key] })
    }
  }
  return undefined
}

function problemsOf(issue: v.BaseIssue<unknown>, before: readonly PropertyKey[] = []): ProtocolProblem[] {
  const path = [...before, ...(issue.path ?? []).map(({ key }) => key as PropertyKey)]
  // Of a choice between forms, what is wrong inside of one says more than that none fits.
  const inside = (issue.issues ?? []).filter(inner => inner.path !== undefined)
  if (issue.type === 'union' && inside.length > 0) return inside.flatMap(inner => problemsOf(inner, path))
  const tells = issue.expected === 'never' || issue.message.startsWith('missing')
  return [{ path: pathText(path), message: tells ? issue.message : `${issue.message}, got ${inWords(issue.input)}` }]
}

/** As one writes it in JavaScript: `steps[1].load.fraction`. */
const pathText = (path: readonly PropertyKey[]): string => path.reduce<string>((text, key) => {
  if (typeof key === 'number') return `${text}[${key}]`
  const name = String(key)
  if (!/^[\w$]{1,64}$/.test(name)) return `${text}[${inWords(name)}]`
  return text === '' ? name : `${text}.${name}`
}, '')

function inWords(value: unknown): string {
  if (typeof value === 'string') return printable(JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}...` : value))
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

/** Without characters that could move a terminal's cursor or turn the direction of reading. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const printable = (text: string) => text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, '?')
