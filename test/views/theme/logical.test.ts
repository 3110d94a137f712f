/** Styles name the start and the end of a line, not its left and right, so that a language from right to left turns them round. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesBelow } from '../../support/tree'

/** Where left is left in every language, and the selectors it is said of there: pictures, time from left to right, and what is put by a pointer's place. */
const PICTURES: Readonly<Record<string, RegExp>> = {
  'src/views/stage/': /./,
  'src/views/lab/dock.css': /./,
  'src/views/lab/free/free.css': /\.strip-/,
  'src/views/lecture/lecture.css': /\.lecture-ring/
}
const PHYSICAL = /(?:^|[\s{;])(?:(?:margin|padding|border)-(?:left|right)(?:-\w+)?|left|right):|(?:text-align|float|clear): (?:left|right)/

it.each(filesBelow('src/views').filter((file) => file.endsWith('.css')))('%s', (file) => {
  const [, allowed] = Object.entries(PICTURES).find(([place]) => file.startsWith(place)) ?? []
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '')
  const rules = [...text.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, selector, body]) => PHYSICAL.test(body!) && !allowed?.test(selector!))
  expect(rules.map(([, selector]) => selector!.trim())).toEqual([])
})

it('sees what it looks for, and leaves other words alone', () => {
  expect(['a { margin-left: 0', ' left: 0', 'text-align: right', '; border-left-width: 1px'].every((line) => PHYSICAL.test(line))).toBe(true)
  expect([' margin-inline-start: 0', ' inset-inline: 0', ' --left: 0', 'text-align: start'].some((line) => PHYSICAL.test(line))).toBe(false)
})
