/** The one door for protocols from outside: a file, a link, a drop. Anything at all may be handed in; nothing throws. */
import { readJson, readValue } from './door'
import { misfits } from './misfits'
import type { ProtocolProblem } from './problem'
import type { Protocol } from './protocol'
import { protocolSchema } from './schema'

export { MOST_TEXT } from './door'
export { problemText, type ProtocolProblem } from './problem'

export type Parsed =
  | { readonly ok: true; readonly protocol: Protocol }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] }

/** Reads a protocol from JSON text. */
export function parseProtocolText(json: string): Parsed {
  const read = readJson(json)
  return read.ok ? parseProtocol(read.value) : read
}

/** Reads a protocol from a parsed value: first its size, then its shape, then whether its parts fit together. */
export function parseProtocol(value: unknown): Parsed {
  const read = readValue(protocolSchema, misfits, value)
  return read.ok ? { ok: true, protocol: read.value } : read
}
