/**
 * A protocol of one's own while it is being made: what it is now, the steps that led here, and what does not fit together
 * in it yet. Pure; the screen keeps one (`protocol-editor.ts`).
 */
import type { Protocol } from '../protocols'
import { MOST_TEXT, parseProtocol, parseProtocolText, type Parsed, type ProtocolProblem } from '../protocols/parse'

export interface Draft {
  readonly protocol: Protocol
  readonly past: readonly Protocol[]
  readonly future: readonly Protocol[]
  /** What is being dragged or turned: all it passes is undone together. */
  readonly gesture: string | null
  /** Empty when it can be run. */
  readonly problems: readonly ProtocolProblem[]
}

/** As many steps back as anyone will take. */
const MOST_STEPS = 200

export const problemsOf = (protocol: Protocol): readonly ProtocolProblem[] => {
  const parsed = parseProtocol(protocol)
  return parsed.ok ? [] : parsed.problems
}

export const draftOf = (protocol: Protocol): Draft => ({ protocol, past: [], future: [], gesture: null, problems: problemsOf(protocol) })

/** The draft after an edit. Edits of one gesture in a row are one step back. */
export function edited(draft: Draft, protocol: Protocol, gesture: string | null = null): Draft {
  if (protocol === draft.protocol) return draft
  const goesOn = gesture !== null && gesture === draft.gesture
  const past = goesOn ? draft.past : [...draft.past, draft.protocol].slice(-MOST_STEPS)
  return { protocol, past, future: [], gesture, problems: problemsOf(protocol) }
}

/** Ends a gesture: the next one of the same name is a step of its own. */
export const settled = (draft: Draft): Draft => (draft.gesture === null ? draft : { ...draft, gesture: null })

export function undone(draft: Draft): Draft {
  const { protocol, past, future } = draft
  const before = past.at(-1)
  return before ? { protocol: before, past: past.slice(0, -1), future: [protocol, ...future], gesture: null, problems: problemsOf(before) } : draft
}

export function redone(draft: Draft): Draft {
  const { protocol, past, future } = draft
  const [next, ...rest] = future
  return next ? { protocol: next, past: [...past, protocol], future: rest, gesture: null, problems: problemsOf(next) } : draft
}

/** A protocol as the text of a file. */
export const fileText = (protocol: Protocol): string => `${JSON.stringify(protocol, null, 2)}\n`

/** UTF-8 takes up to four bytes for a character. */
const MOST_BYTES = 4 * MOST_TEXT

/** Reads a file of any content. Never throws: what cannot be read at all is a problem as well. */
export async function readFile(file: Pick<Blob, 'size' | 'text'>): Promise<Parsed> {
  if (file.size > MOST_BYTES) return { ok: false, problems: [{ path: '', message: `the file has ${file.size} bytes; at most ${MOST_BYTES} are read` }] }
  try {
    return parseProtocolText(await file.text())
  } catch {
    return { ok: false, problems: [{ path: '', message: 'the file cannot be read' }] }
  }
}
