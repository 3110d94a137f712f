import { beforeEach, describe, expect, it } from 'vitest'
import { keepPreferences, type Keeper } from '../../src/state/preferences'
import { setBuild, setLetterKeys, setLowEnergy, setOneThing, setTextSize, setTheme, turnTo, useView } from '../../src/state/view'

function memory(kept?: string): Keeper & { text: string | null; writes: number } {
  return {
    text: kept ?? null,
    writes: 0,
    getItem() { return this.text },
    setItem(_key, text) {
      this.text = text
      this.writes++
    },
  }
}

const blocked: Keeper = {
  getItem() { throw new DOMException('denied', 'SecurityError') },
  setItem() { throw new DOMException('full', 'QuotaExceededError') },
}

beforeEach(() => useView.setState(useView.getInitialState(), true))

describe('comfort', () => {
  it('is kept on the device and found again', () => {
    const keeper = memory()
    const stop = keepPreferences(keeper)
    setTheme('dark')
    setTextSize(135)
    setLetterKeys(false)
    setBuild('feminine')
    setOneThing(true)
    setLowEnergy(true)
    stop()
    useView.setState(useView.getInitialState(), true)
    keepPreferences(keeper)()
    expect(useView.getState()).toMatchObject({ theme: 'dark', textSize: 135, letterKeys: false, motion: 'system', build: 'feminine', oneThing: true, lowEnergy: true })
  })

  it('writes only what was chosen, not what is looked at', () => {
    const keeper = memory()
    const stop = keepPreferences(keeper)
    turnTo(Math.PI)
    expect(keeper.writes).toBe(0)
    setTheme('light')
    expect(keeper.writes).toBe(1)
    expect(keeper.text).not.toContain('heading')
    stop()
  })

  it('works where storage is blocked, full or missing', () => {
    for (const keeper of [blocked, null]) {
      const stop = keepPreferences(keeper)
      setTheme('dark')
      expect(useView.getState().theme).toBe('dark')
      stop()
    }
  })

  it.each(['not json', 'null', '[]', '3', '{"theme":"pink","textSize":"115","motion":4}'])('takes %s for nothing', kept => {
    keepPreferences(memory(kept))()
    expect(useView.getState()).toMatchObject({ theme: 'system', textSize: 100, motion: 'system', letterKeys: true })
  })

  it('keeps what it can read beside what it cannot', () => {
    keepPreferences(memory('{"theme":"pink","motion":"less","textSize":115}'))()
    expect(useView.getState()).toMatchObject({ theme: 'system', motion: 'less', textSize: 115 })
  })
})
