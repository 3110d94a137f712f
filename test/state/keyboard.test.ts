import { describe, expect, it, vi } from 'vitest'
import { isProvided, perform, provide } from '../../src/state/commands'
import { SHORTCUTS, shortcutOf, type Key } from '../../src/state/keyboard'

const key = (name: string, more: Partial<Key> = {}): Key =>
  ({ key: name, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, defaultPrevented: false, ...more })
const command = (event: Key, letters = true) => shortcutOf(event, letters)?.command ?? null

describe('keys', () => {
  it('mean one command each', () => {
    const all = SHORTCUTS.flatMap(({ keys, shift }) => keys.map(name => `${shift ? 'Shift+' : ''}${name}`))
    expect(new Set(all).size).toBe(all.length)
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

  it('leave the browser its own', () => {
    expect(command(key('f', { ctrlKey: true }))).toBeNull()
    expect(command(key('ArrowLeft', { altKey: true }))).toBeNull()
    expect(command(key('t', { defaultPrevented: true }))).toBeNull()
  })

  it('can be rid of single letters, and keep the rest', () => {
    const left = SHORTCUTS.filter(({ keys, shift }) => command(key(keys[0]!, { shiftKey: shift ?? false }), false) !== null)
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
