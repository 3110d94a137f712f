import { IntlMessageFormat } from 'intl-messageformat'
import { afterEach, describe, expect, it } from 'vitest'
import { SKIN_REGIONS } from '../../src/figure/skin-regions'
import { compile } from '../../src/words/compile'
import { en } from '../../src/words/en'
import {
  formatClock, formatKilopascal, formatNumber, formatPercent, formatShare, percentSign, regionAnatomy, regionName, say, setLanguage,
  type MessageKey,
} from '../../src/words'

const keys = Object.keys(en) as MessageKey[]

/** Names of the values a message asks for, and one of the options where it offers options. */
function valuesOf(message: string) {
  const values: Record<string, string | number> = {}
  const visit = (parts: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const part of parts) {
      if (part.type === 0 || part.type === 7 || !('value' in part)) continue
      if ('options' in part && part.options) {
        values[part.value] = part.type === 6 ? 2 : Object.keys(part.options)[0]!
        for (const option of Object.values(part.options)) visit(option.value)
      } else values[part.value] = part.type === 1 ? 'something' : 3
    }
  }
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst())
  return values
}

describe('the English catalogue', () => {
  it.each(keys)('%s can be said', key => {
    const text = say(key, valuesOf(en[key]))
    expect(text.trim()).toBe(text)
    expect(text).not.toBe('')
    expect(text).not.toMatch(/[{}]/)
  })

  // The words of section 7 of the design: nobody is blamed, scored or sorted into normal and not.
  it.each(keys)('%s keeps to the words we use', key => {
    expect(en[key]).not.toMatch(/\b(ab)?normal\b|sufferer|victim|complain|catastrophi|damaged|overreact|\bjust\b|\bsimply\b|\bshould\b|\bmust\b|push through|\bfailed\b|boom and bust|\bcure|faulty|\btrick/i)
  })

  it('throws when a value is missing, rather than showing a hole', () => {
    const key = keys.find(k => /\{\w+\}/.test(en[k]) && !k.startsWith('region.'))!
    expect(() => say(key)).toThrow()
  })
})

describe('names of regions', () => {
  it.each(SKIN_REGIONS.map(region => region.id))('%s has an everyday name with its side, and an anatomical one', id => {
    expect(regionName(id)).toMatch(id.endsWith('_L') ? /\bleft\b/ : /\bright\b/)
    expect(regionAnatomy(id)).not.toBe('')
  })

  it('gives every region a name of its own', () => {
    expect(new Set(SKIN_REGIONS.map(region => regionName(region.id))).size).toBe(SKIN_REGIONS.length)
  })

  it('says which region it has no words for', () => {
    expect(() => regionName('tail_L')).toThrow('tail_L')
  })
})

describe('numbers and times', () => {
  it('writes clock time as minutes and seconds, also before the line-up', () => {
    expect([0, 59.9, 60, 286.2, 1290, -60, -75, -0.4].map(formatClock))
      .toEqual(['0:00', '0:59', '1:00', '4:46', '21:30', '−1:00', '−1:15', '0:00'])
  })

  it('signs changes with a true minus, and no change with nothing', () => {
    expect([14.6, -11.9, 0.2, -0.2].map(value => formatPercent(value))).toEqual(['+15%', '−12%', '0%', '0%'])
    expect([formatShare(14.6), percentSign()]).toEqual(['15%', '%'])
    expect([5.02, -0.04].map(value => formatNumber(value, 1))).toEqual(['5.0', '0.0'])
  })

  it('keeps a pressure and its unit on one line', () => expect(formatKilopascal(148.4)).toBe('148\u00a0kPa'))
})

describe('another language', () => {
  afterEach(() => setLanguage('en', compile(en)))

  it('changes the sentences and the way numbers are written', () => {
    setLanguage('es', compile({ ...en, 'group.healthy': 'Control sano' }))
    expect(say('group.healthy')).toBe('Control sano')
    expect(formatNumber(5.1, 1)).toBe('5,1')
    expect([formatPercent(14.6), formatPercent(-11.9), formatShare(5), percentSign()]).toEqual(['+15\u00a0%', '−12\u00a0%', '5\u00a0%', '\u00a0%'])
    expect(formatClock(286)).toBe('4:46')
  })
})
