/**
 * What a page that embeds this one may ask, and from whom it is heard. `views/embed/README.md` says the same for whoever writes
 * such a page. Anything at all may be posted; nothing throws.
 */
import * as v from 'valibot'
import { SHOWABLE, type CueSetup } from '../decks/deck'
import { parseCueSetup, problemText } from '../decks/parse'
import { decodeSetup } from './share'

export const EMBED_VERSION = 1

/** The one origin that is heard and told, as the address names it (`?embed=1&host=https://school.example`); null where it names none. */
export function hostOf(search: string): string | null {
  const named = new URLSearchParams(search).get('host')
  if (named === null) return null
  try {
    const { origin, protocol } = new URL(named)
    // What cannot be an origin is heard from by nobody.
    return protocol === 'https:' || protocol === 'http:' ? origin : NOBODY
  } catch {
    return NOBODY
  }
}
/** No page has this origin. */
const NOBODY = 'about:nobody'

const seconds = v.pipe(v.number(), v.finite(), v.minValue(-86_400), v.maxValue(86_400))
const HEAD = { nocilab: v.literal('embed'), version: v.literal(EMBED_VERSION), id: v.optional(v.union([v.pipe(v.string(), v.maxLength(100)), v.pipe(v.number(), v.finite())])) }
const messageSchema = v.variant('do', [
  v.strictObject({ ...HEAD, do: v.literal('load'), setup: v.unknown() }),
  v.strictObject({ ...HEAD, do: v.literal('play'), speed: v.optional(v.picklist([1, 5, 20, 60])) }),
  v.strictObject({ ...HEAD, do: v.literal('pause') }),
  v.strictObject({ ...HEAD, do: v.literal('seek'), clock: seconds, from: v.optional(v.picklist(['start', 'stop'])) }),
  v.strictObject({ ...HEAD, do: v.literal('paint'), what: v.picklist(SHOWABLE) }),
  v.strictObject({ ...HEAD, do: v.literal('face'), side: v.picklist(['front', 'back']) }),
  v.strictObject({ ...HEAD, do: v.literal('state') }),
])

type Message = v.InferOutput<typeof messageSchema>
export type Command = Exclude<Message, { readonly do: 'load' }> | (Omit<Extract<Message, { readonly do: 'load' }>, 'setup'> & { readonly setup: CueSetup })

/** What was asked; 'refused' with reasons where it was meant for us and cannot be done; null for whatever else pages post to each other. */
export type Heard =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'refused'; readonly id: string | number | null; readonly problems: readonly string[] }
  | null

const MOST_PROBLEMS = 10

/** Reads one message. @param data as it was posted */
export async function readMessage(data: unknown): Promise<Heard> {
  try {
    if (typeof data !== 'object' || data === null || (data as { nocilab?: unknown }).nocilab !== 'embed') return null
    const read = v.safeParse(messageSchema, data)
    const id = idOf(data)
    if (!read.success) return { kind: 'refused', id, problems: read.issues.slice(0, MOST_PROBLEMS).map(issue => `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`) }
    if (read.output.do !== 'load') return { kind: 'command', command: read.output }
    // A link's text by itself is the shortest way to name a set-up.
    const found = parseCueSetup(typeof read.output.setup === 'string' ? { link: read.output.setup } : read.output.setup)
    if (!found.ok) return { kind: 'refused', id, problems: found.problems.slice(0, MOST_PROBLEMS).map(problemText) }
    const replaced = found.value.link === undefined ? [] : (await decodeSetup(found.value.link)).replaced
    if (replaced.length > 0) return { kind: 'refused', id, problems: replaced.map(({ part, name }) => `setup.link: its ${part}${name === undefined ? '' : ` "${name}"`} cannot be used`) }
    return { kind: 'command', command: { ...read.output, setup: found.value } }
  } catch {
    // Only what was made to do so throws when it is looked at.
    return { kind: 'refused', id: null, problems: ['message: this is not plain data'] }
  }
}

function idOf(data: object): string | number | null {
  const { id } = data as { id?: unknown }
  return typeof id === 'string' ? id.slice(0, 100) : typeof id === 'number' && Number.isFinite(id) ? id : null
}

/** Where the frame is told to be heard by: the host it was named, or whoever has spoken to it. */
export const targetFor = (host: string | null, spoke: string | null): string | null => host ?? (spoke === 'null' ? '*' : spoke)

/** Whether a message may be listened to: of the page around this one, and of the host where one is named. */
export const isHeard = ({ source, origin }: Pick<MessageEvent, 'source' | 'origin'>, parent: unknown, host: string | null): boolean =>
  source !== null && source === parent && (host === null || origin === host)
