import { describe, expect, it, vi } from 'vitest'
import { isProvided, perform, provide } from '../../src/state/commands'
import { SHORTCUTS, shortcutOf, type Key } from '../../src/state/keyboard'

const key = (name: string, more: Partial<Key> = {}): Key =>
  ({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, defaultPrevented: false, ...more })
/** Where there is no lecture: its commands come first where they can be carried out. */
const elsewhere = new Set(SHORTCUTS.filter(({ of }) => of === undefined).map(({ command: name }) => name))
const command = (event: Key, letters = true) => shortcutOf(event, letters, name => elsewhere.has(name))?.command ?? null

describe('keys', () => {
  it.each([undefined, 'lecture'] as const)('mean one command each on a screen, and one in a lecture: %s', of => {
    const all = SHORTCUTS.filter(shortcut => shortcut.of === of).flatMap(({ keys, shift, ctrl }) => keys.map(name => `${ctrl ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${name}`))
    expect(new Set(all).size).toBe(all.length)
  })

  it('mean what the screen that is open gives them', () => {
    expect(shortcutOf(key('ArrowRight'), true)!.command).toBe('next-cue')
    expect(shortcutOf(key('p'), true, name => name === 'pathway')!.command).toBe('pathway')
    expect(shortcutOf(key('PageDown'), false)!.command).toBe('next-cue')
    expect(shortcutOf(key('2'), false)).toBeNull()
  })

  it('tell an arrow from a shifted arrow', () => {
    expect(command(key('ArrowRight'))).toBe('later')
    expect(command(key('ArrowRight', { shiftKey: true }))).toBe('next-mark')
  })

  it('take letters in either case, and a question mark however it is typed', () => {
    expect(command(key('F', { shiftKey: true }))).toBe('front')
    expect(command(key('?', { shiftKey: true }))).toBe('help')
    expect(command(key('?'))).toBe('help')
  })

  it('take back and do again with Ctrl, and with Cmd', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(command(key('z', held))).toBe('undo')
      expect(command(key('Z', { ...held, shiftKey: true }))).toBe('redo')
    }
    expect(command(key('z'))).toBeNull()
  })

  it('leave the browser its own', () => {
    expect(command(key('f', { ctrlKey: true }))).toBeNull()
    expect(command(key('ArrowLeft', { altKey: true }))).toBeNull()
    expect(command(key('t', { defaultPrevented: true }))).toBeNull()
  })

  it('can be rid of single letters, and keep the rest', () => {
    const left = SHORTCUTS.filter(({ of }) => of === undefined).filter(({ keys, shift }) => command(key(keys[0]!, { shiftKey: shift ?? false }), false) !== null)
    expect(left.map(shortcut => shortcut.command)).toEqual(['play', 'earlier', 'later', 'previous-mark', 'next-mark'])
  })
})

describe('commands', () => {
  it('exist while a room gives them', () => {
    const algometer = vi.fn<() => void>()
    expect(perform('algometer')).toBe(false)
    const takeBack = provide('algometer', algometer)
    expect(isProvided('algometer')).toBe(true)
    expect(perform('algometer')).toBe(true)
    takeBack()
    expect(perform('algometer')).toBe(false)
    expect(algometer).toHaveBeenCalledOnce()
  })

  it('are not taken back by a room that was replaced', () => {
    const first = provide('map', () => {})
    const second = provide('map', () => {})
    first()
    expect(isProvided('map')).toBe(true)
    second()
  })
})
