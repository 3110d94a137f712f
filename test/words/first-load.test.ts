/** What is sent first is enough for the first screens: nothing they reach says a sentence of the rest. */
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { en } from '../../src/words/en'
import { partOf } from '../../src/words/messages'
import { readSource } from '../support/source'

/** The screens that wait for the rest of the words. */
const LATER = /views\/(lab\/Lab|stage\/Stage|lecture\/|embed\/|own\/Own|trial\/|weeks\/)/

/** Every module that the first screens lead to. */
function reached(): ReadonlySet<string> {
  const found = new Set(['src/main.tsx'])
  for (const file of found) {
    for (const { module, typesOnly } of readSource(file, readFileSync(file, 'utf8')).mentions) {
      if (typesOnly || !module?.startsWith('.') || LATER.test(module) || file.startsWith('src/words/')) continue
      const target = posix.join(posix.dirname(file), module)
      const source = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find(each => /\.tsx?$/.test(each) && existsSync(each))
      if (source !== undefined) found.add(source)
    }
  }
  return found
}

it('has every sentence that the story, the page to show and the dialogs can say', () => {
  const keys = Object.keys(en)
  const files = [...reached()].filter(file => file.startsWith('src/views/') || file.startsWith('src/App'))
  expect(files.length).toBeGreaterThan(20)
  const said = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/['`]([a-z][\w-]*(?:\.[\w. -]+)?)(['`]|\$\{)/g)].flatMap(([, text, end]) =>
    keys.filter(key => (end === '${' ? text!.includes('.') && key.startsWith(text!) : key === text)).map(key => ({ key, file }))))
  expect(said.length).toBeGreaterThan(100)
  expect(said.filter(({ key }) => partOf(key) !== 'first')).toEqual([])
})
