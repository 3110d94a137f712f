/**
 * A protocol of one's own while it is being made: what it is now, the steps that led here, and what does not fit together
 * in it yet. Pure; the screen keeps one (`protocol-editor.ts`).
 */
import type { Protocol } from '../protocols'
import { MOST_TEXT, parseProtocol, parseProtocolText, type Parsed, type ProtocolProblem } from '../protocols/parse'
import { back, forth, NO_TRAIL, stepped, type Trail } from './history'

export interface Draft extends Trail<Protocol> {
  readonly protocol: Protocol
  /** Empty when it can be run. */
  readonly problems: readonly ProtocolProblem[]
}

export const problemsOf = (protocol: Protocol): readonly ProtocolProblem[] => {
  const parsed = parseProtocol(protocol)
  return parsed.ok ? [] : parsed.problems
}

export const draftOf = (protocol: Protocol): Draft => ({ protocol, ...NO_TRAIL, problems: problemsOf(protocol) })

/** The draft after an edit. Edits of one gesture in a row are one step back. */
export function edited(draft: Draft, protocol: Protocol, gesture: string | null = null): Draft {
  if (protocol === draft.protocol) return draft
  return { protocol, ...stepped(draft, draft.protocol, gesture), problems: problemsOf(protocol) }
}

/** Ends a gesture: the next one of the same name is a step of its own. */
export const settled = (draft: Draft): Draft => (draft.gesture === null ? draft : { ...draft, gesture: null })

export const undone = (draft: Draft): Draft => gone(draft, back)
export const redone = (draft: Draft): Draft => gone(draft, forth)

function gone(draft: Draft, way: typeof back): Draft {
  const there = way(draft, draft.protocol)
  return there ? { protocol: there.value, ...there.trail, problems: problemsOf(there.value) } : draft
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
