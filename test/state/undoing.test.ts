import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isProvided, perform } from '../../src/state/commands'
import { PRESET, setSeed, useSetup } from '../../src/state/setup'
import { provideUndo, undoHereFirst } from '../../src/state/undoing'

beforeEach(() => useSetup.setState({ setup: PRESET, past: [], future: [], gesture: null }))

describe('taking back by key', () => {
  it('takes steps of the set-up, and does them again, while a screen gives it', () => {
    const end = provideUndo()
    setSeed(7)
    perform('undo')
    expect(useSetup.getState().setup.seed).toBe(PRESET.seed)
    perform('redo')
    expect(useSetup.getState().setup.seed).toBe(7)
    end()
    expect(isProvided('undo')).toBe(false)
  })

  it('asks what is being made first, and goes on where that has no step', () => {
    const end = provideUndo()
    const inner = { undo: vi.fn<() => boolean>(() => true), redo: vi.fn<() => boolean>(() => false) }
    const over = undoHereFirst(inner)
    setSeed(7)
    perform('undo')
    expect([inner.undo.mock.calls.length, useSetup.getState().setup.seed]).toEqual([1, 7])
    inner.undo.mockReturnValue(false)
    perform('undo')
    expect(useSetup.getState().setup.seed).toBe(PRESET.seed)
    over()
    perform('redo')
    expect([inner.redo.mock.calls.length, useSetup.getState().setup.seed]).toEqual([0, 7])
    end()
  })
})
