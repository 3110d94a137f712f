/** Keys to commands. One table, which the list of keys on screen is drawn from. */
import { isProvided, perform, type Command } from './commands'
import { useView } from './view'

export interface Shortcut {
  readonly command: Command
  /** As `KeyboardEvent.key` says it; letters in lower case. */
  readonly keys: readonly string[]
  readonly shift?: true
  /** With Ctrl, or with Cmd where there is one. */
  readonly ctrl?: true
  /** A single character, which a person may switch off (WCAG 2.1.4). */
  readonly letter?: true
  /** Of a screen that gives keys another meaning: it comes first where that screen can carry it out. */
  readonly of?: 'lecture'
}

export const SHORTCUTS: readonly Shortcut[] = [
  // What a presenter's remote sends is the keys of a page up and down.
  { command: 'reveal', keys: [' '], of: 'lecture' },
  { command: 'next-cue', keys: ['ArrowRight', 'PageDown'], of: 'lecture' },
  { command: 'previous-cue', keys: ['ArrowLeft', 'PageUp'], of: 'lecture' },
  { command: 'cue-list', keys: ['Escape'], of: 'lecture' },
  { command: 'vote-1', keys: ['1'], letter: true, of: 'lecture' },
  { command: 'vote-2', keys: ['2'], letter: true, of: 'lecture' },
  { command: 'vote-3', keys: ['3'], letter: true, of: 'lecture' },
  { command: 'black', keys: ['b'], letter: true, of: 'lecture' },
  { command: 'pointer', keys: ['p'], letter: true, of: 'lecture' },
  { command: 'hints', keys: ['h'], letter: true, of: 'lecture' },
  { command: 'play', keys: [' '] },
  { command: 'earlier', keys: ['ArrowLeft'] },
  { command: 'later', keys: ['ArrowRight'] },
  { command: 'previous-mark', keys: ['ArrowLeft'], shift: true },
  { command: 'next-mark', keys: ['ArrowRight'], shift: true },
  { command: 'front', keys: ['f'], letter: true },
  { command: 'back', keys: ['k'], letter: true },
  { command: 'map', keys: ['m'], letter: true },
  { command: 'algometer', keys: ['a'], letter: true },
  { command: 'inside', keys: ['i'], letter: true },
  { command: 'what-if', keys: ['w'], letter: true },
  { command: 'pathway', keys: ['p'], letter: true },
  { command: 'draw', keys: ['d'], letter: true },
  { command: 'lecture', keys: ['l'], letter: true },
  { command: 'theme', keys: ['t'], letter: true },
  { command: 'motion', keys: ['.'], letter: true },
  { command: 'help', keys: ['h', '?'], letter: true },
  { command: 'undo', keys: ['z'], ctrl: true },
  { command: 'redo', keys: ['z'], ctrl: true, shift: true },
]

/** What of a key event decides. `target` is asked only whether it lies inside something. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'defaultPrevented'>

/** The shortcut a key event means, or null. @param can which commands can be carried out: a key of two meanings has the first that can */
export function shortcutOf(event: Key, letterKeys: boolean, can: (command: Command) => boolean = () => true): Shortcut | null {
  if (event.defaultPrevented || event.altKey) return null
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return SHORTCUTS.find(({ command, keys, shift = false, letter = false, ctrl = false }) =>
    can(command) && keys.includes(key) && ctrl === (event.ctrlKey || event.metaKey) && (letter ? letterKeys : shift === event.shiftKey)) ?? null
}

/** What takes text: no shortcut at all in here. */
const TAKES_TEXT = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])'
/** What has steps to take back of its own. */
const TAKES_BACK = 'textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"])'
/** What answers to arrows by itself. */
const TAKES_ARROWS = 'input, [role="slider"], [role="tab"], [role="application"]'
/** What the space bar presses. */
const TAKES_SPACE = 'button, summary, input, [role="button"], [role="option"], [role="tab"]'

/** What the element with the focus does with the key itself. */
function keptFrom({ keys, letter, ctrl }: Shortcut): string {
  if (ctrl) return TAKES_BACK
  if (letter) return TAKES_TEXT
  return `${TAKES_TEXT}, ${keys.includes(' ') ? TAKES_SPACE : TAKES_ARROWS}`
}

/** Listens to the keys of a window. Returns how to stop. */
export function listenToKeys(target: Window): () => void {
  function pressed(event: KeyboardEvent) {
    const shortcut = shortcutOf(event, useView.getState().letterKeys, isProvided)
    if (!shortcut || target.document.querySelector('dialog[open]')) return
    if (event.target instanceof Element && event.target.closest(keptFrom(shortcut))) return
    // A key held down moves the clock on; it does not flip a switch to and fro.
    if (event.repeat && shortcut.command !== 'earlier' && shortcut.command !== 'later') return
    if (perform(shortcut.command)) event.preventDefault()
  }
  target.addEventListener('keydown', pressed)
  return () => target.removeEventListener('keydown', pressed)
}
