/** Every language but English: whole, asking for the same values, and not English in disguise. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/words/en'
import { es } from '../../src/words/es'
import { LANGUAGE_TAGS } from '../../src/words/languages'

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = { es }
const english: Readonly<Record<string, string>> = en

/** What a message asks for: the names of its values, and of the options by words it chooses among. Which plurals there are is a language's own. */
function asked(message: string, locale: string): string[] {
  const found = new Set<string>()
  const visit = (parts: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const part of parts) {
      if (part.type === 0 || part.type === 7 || !('value' in part)) continue
      found.add(part.value)
      if (!('options' in part) || !part.options) continue
      for (const [name, option] of Object.entries(part.options)) {
        if (part.type === 5) found.add(`${part.value} = ${name}`)
        visit(option.value)
      }
    }
  }
  visit(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst())
  return [...found].toSorted()
}

/** Words in a sentence as it is written, without what stands in braces. */
const wordsIn = (message: string) => message.replaceAll(/\{[^{}]*\}|\{\w+, (select|plural),| (none|other|one) \{/g, ' ').match(/\p{L}{3,}/gu) ?? []

it('are all tested here', () => expect(Object.keys(CATALOGUES).toSorted()).toEqual(LANGUAGE_TAGS.filter(tag => tag !== 'en').toSorted()))

describe.each(Object.entries(CATALOGUES))('%s', (tag, catalogue) => {
  it('has every sentence of English and no other', () => {
    expect(Object.keys(english).filter(key => !Object.hasOwn(catalogue, key))).toEqual([])
    expect(Object.keys(catalogue).filter(key => !Object.hasOwn(english, key))).toEqual([])
  })

  it('asks in each for the values that English asks for', () => {
    const different = Object.entries(catalogue).filter(([key, message]) => JSON.stringify(asked(message, tag)) !== JSON.stringify(asked(english[key]!, 'en')))
    expect(different.map(([key, message]) => `${key}: ${asked(message, tag).join(', ')} for ${asked(english[key]!, 'en').join(', ')}`)).toEqual([])
  })

  it('leaves no sentence empty', () => {
    expect(Object.entries(catalogue).filter(([, message]) => message.trim() === '' || message !== message.trim()).map(([key]) => key)).toEqual([])
  })

  it('has no sentence of three words or more that is still the English one', () => {
    expect(Object.entries(catalogue).filter(([key, message]) => message === english[key] && wordsIn(message).length >= 3).map(([key]) => key)).toEqual([])
  })
})

describe('Spanish as it is printed', () => {
  const lines = Object.entries(es as Readonly<Record<string, string>>)
  it('has its own quotation marks', () => expect(lines.filter(([, message]) => /[“”"]/.test(message)).map(([key]) => key)).toEqual([]))
  it('keeps a percent sign on the line of its number, and apart from it', () => expect(lines.filter(([, message]) => /[\d}] ?%/.test(message)).map(([key]) => key)).toEqual([]))
  it('calls the two groups by what they are without or with', () => expect(lines.filter(([, message]) => /control(es)? sano/i.test(message)).map(([key]) => key)).toEqual([]))
})

/** Signs with a word under them on phones: who says the word they see must be understood, so that the name holds it. */
const SIGNED = {
  'stage.short.algometer': 'stage.tool.algometer', 'stage.short.compare': 'stage.compare', 'stage.short.inside': 'stage.tool.inside', 'stage.short.draw': 'own.tool',
  'stage.short.list': 'stage.tool.list', 'stage.short.flat': 'stage.tool.flat', 'stage.short.solid': 'stage.tool.solid', 'stage.short.pins': 'stage.tool.pins',
  'stage.short.note': 'stage.tool.note', 'stage.short.whole': 'stage.tool.whole', 'stage.short.closer': 'stage.card.zoom'
} as const

it.each(Object.entries({ en: english, ...CATALOGUES }))('the name of every sign holds the word under it (%s)', (_, catalogue) => {
  expect(Object.keys(SIGNED).toSorted()).toEqual(Object.keys(catalogue).filter(key => key.startsWith('stage.short.')).toSorted())
  const lost = Object.entries(SIGNED).filter(([short, name]) => !catalogue[name]!.toLowerCase().split(/[^\p{L}\d]+/u).join(' ').includes(catalogue[short]!.toLowerCase()))
  expect(lost).toEqual([])
})
