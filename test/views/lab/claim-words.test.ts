import { describe, expect, it } from 'vitest'
import { STUDIES } from '../../../src/experiments'
import { sayPublished, sayValue } from '../../../src/views/lab/claim-words'
import { has } from '../../../src/views/lab/Picker'

describe('published results in words', () => {
  it.each([
    [{ kind: 'number', value: 286.2, unit: 's', spread: 24.1, spreadKind: 'not stated' }, '4:46 min ± 0:24'],
    [{ kind: 'number', value: 8.25, unit: 'NRS', spread: 0.8, spreadKind: 'SD' }, '8.25 of 10 ± 0.8 SD'],
    [{ kind: 'number', value: 13, unit: '%', spread: null, spreadKind: null }, '+13%'],
    [{ kind: 'number', value: -0.57, unit: '1', spread: [-0.88, -0.26], spreadKind: '95 % CI' }, '−0.57 (−0.88 to −0.26, 95 % CI)'],
    [{ kind: 'direction', direction: 'down' }, 'lower'],
    [{ kind: 'no difference' }, 'no difference'],
    [{ kind: 'some people' }, 'in some people'],
  ] as const)('%j', (result, words) => expect(sayPublished(result).replaceAll('\u00a0', ' ')).toBe(words))

  it('have words for every claim of every study', () => {
    for (const { claims } of STUDIES) for (const { published } of claims) expect(sayPublished(published)).toMatch(/\S/)
  })

  it('write no unit for a share of 1', () => expect(sayValue(0.04, '1')).toBe('0.04'))
})

it('a study is found by its name, its title and its findings, whatever the order of the words', () => {
  const found = (words: string) => STUDIES.filter(study => has(study, words)).map(({ id }) => id)
  expect(found('')).toHaveLength(STUDIES.length)
  expect(found('1996 kosek')).toEqual(['kosek1996'])
  expect(found('ankle')).toContain('freylaw2008')
  expect(found('no such words anywhere')).toEqual([])
})
