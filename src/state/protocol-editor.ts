/**
 * The one draft on screen, and how it is kept together with the set-up: a draft that can be run is what is run, and a
 * protocol that comes into the set-up some other way (undo, a link) becomes the draft, one step further on.
 */
import { create } from 'zustand'
import { useSession } from './session'
import { openProtocol, useSetup } from './setup'
import { draftOf, edited, problemsOf, readFile, redone, settled, undone, type Draft } from './protocol-draft'
import { retitle } from './protocol-edits'
import type { Protocol } from '../protocols'
import type { ProtocolProblem } from '../protocols/parse'

export type PartKind = 'steps' | 'stimuli' | 'measurements'
export interface Part {
  readonly kind: PartKind
  readonly index: number
}

export interface EditorState {
  /** Null until one is begun. Stays when a study is looked at meanwhile. */
  readonly draft: Draft | null
  readonly chosen: Part | null
  /** A file that was not opened, and why. */
  readonly refusal: { readonly name: string; readonly problems: readonly ProtocolProblem[] } | null
}

export const useEditor = create<EditorState>()(() => ({ draft: null, chosen: null, refusal: null }))

/** All that is done to a draft is one step of the set-up's own undo: the draft has finer ones. */
const GESTURE = 'protocol'

function put(draft: Draft, chosen = useEditor.getState().chosen) {
  useEditor.setState({ draft, chosen: existing(draft.protocol, chosen) })
  if (draft.problems.length === 0) openProtocol(draft.protocol, GESTURE)
}

/** What is chosen, as long as it is there; else the last one of its kind. */
function existing(protocol: Protocol, chosen: Part | null): Part | null {
  if (!chosen) return null
  const { length } = protocol[chosen.kind] ?? []
  return length === 0 ? null : { ...chosen, index: Math.min(chosen.index, length - 1) }
}

/** Begins with a protocol; one that was under way stays a step back. */
export function begin(protocol: Protocol) {
  const { draft } = useEditor.getState()
  put(draft ? edited(settled(draft), protocol) : draftOf(protocol), { kind: 'steps', index: 0 })
}

/** Begins with a copy of what is on screen, under a title of its own. */
export const beginFromScreen = (title: string) => begin(retitle(useSession.getState().protocol, title))

/** Looks at the draft again after a study was looked at. */
export function goOn() {
  const { draft } = useEditor.getState()
  const whole = draft && [draft.protocol, ...draft.past.toReversed()].find(protocol => problemsOf(protocol).length === 0)
  if (whole) openProtocol(whole, GESTURE)
}

/** Changes the draft; edits of one gesture in a row are one step back. */
export function change(edit: (protocol: Protocol) => Protocol, gesture: string | null = null, chosen?: Part | null) {
  const { draft } = useEditor.getState()
  if (draft) put(edited(draft, edit(draft.protocol), gesture), chosen === undefined ? useEditor.getState().chosen : chosen)
}

const step = (move: (draft: Draft) => Draft) => () => {
  const { draft } = useEditor.getState()
  if (draft) put(move(draft))
}
export const undoEdit = step(undone)
export const redoEdit = step(redone)
/** The hand has let go. */
export const settle = () => useEditor.setState(({ draft }) => ({ draft: draft && settled(draft) }))

export const chooseIn = (chosen: Part | null) => useEditor.setState({ chosen })
export const closeRefusal = () => useEditor.setState({ refusal: null })

/** Opens a file of any content; false and a refusal with reasons when it is no protocol, and nothing else changes. */
export async function openFile(file: File): Promise<boolean> {
  const parsed = await readFile(file)
  if (!parsed.ok) {
    useEditor.setState({ refusal: { name: file.name.slice(0, 80), problems: parsed.problems } })
    return false
  }
  useEditor.setState({ refusal: null })
  begin(parsed.protocol)
  return true
}

useSetup.subscribe(({ setup: { subject } }) => {
  const { draft } = useEditor.getState()
  if (subject.kind !== 'protocol' || subject.protocol === draft?.protocol) return
  // While the draft does not fit, the set-up keeps what could be run last: that is no news.
  if (draft && draft.problems.length > 0 && draft.past.includes(subject.protocol)) return
  useEditor.setState({ draft: draft ? edited(settled(draft), subject.protocol) : draftOf(subject.protocol) })
})
