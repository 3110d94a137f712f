import { describe, expect, it } from 'vitest'
import { hashOf, modelHash } from '../../scripts/model-hash.mjs'

const muscle = { file: 'src/model/muscle.ts', text: '/** Fatigue. */\nexport const F = 0.0182 // 1/s\n' }
const body = { file: 'src/anatomy/body.ts', text: 'export const N = 60\n' }
const hash = (text: string, file = muscle.file) => hashOf([{ file, text }, body])

describe('the model\'s hash', () => {
  it('is twelve characters, the same each time and in the page', () => {
    expect(modelHash()).toMatch(/^[0-9a-f]{12}$/)
    expect(modelHash()).toBe(modelHash())
    expect(__MODEL_HASH__).toBe(modelHash())
  })

  it.each([
    ['the order of the files', () => hashOf([body, muscle])],
    ['comments', () => hash('/* Something\n else. */\n\nexport const F = 0.0182\n')],
    ['line ends and empty lines', () => hash(muscle.text.replaceAll('\n', '\r\n\r\n'))],
  ])('does not depend on %s', (_what, other) => {
    expect(other()).toBe(hash(muscle.text))
  })

  it.each([
    ['a digit', () => hash(muscle.text.replace('0.0182', '0.0183'))],
    ['a sign', () => hash(muscle.text.replace('0.0182', '-0.0182'))],
    ['the name of a file', () => hash(muscle.text, 'src/model/other.ts')],
    ['what only looks like a comment', () => hash('export const F = \'// 1/s\'\n')],
    ['a file more', () => hashOf([muscle, body, { file: 'src/model/new.ts', text: '' }])],
  ])('changes with %s', (_what, other) => {
    expect(other()).not.toBe(hash(muscle.text))
  })

  it('is not made of a file that cannot be read', () => {
    expect(() => hash('export const = 1')).toThrow('src/model/muscle.ts cannot be read')
  })
})
