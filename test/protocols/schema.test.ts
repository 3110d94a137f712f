import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { protocolSchemaText } from '../../scripts/lib/protocol-schema'
import { parseProtocolText } from '../../src/protocols/parse'

interface Part {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly additionalProperties?: boolean
  readonly properties?: Readonly<Record<string, Part>>
  readonly items?: Part
  readonly oneOf?: readonly Part[]
  readonly anyOf?: readonly Part[]
  readonly $defs?: Readonly<Record<string, Part>>
}

const read = (file: string) => readFileSync(new URL(`../../src/protocols/${file}`, import.meta.url), 'utf8')
const schema = JSON.parse(read('protocol.schema.json')) as Part
const parts = within(schema, '')

/** Every part of the schema with its path. */
function within(part: Part, path: string): { path: string; part: Part }[] {
  const inner = [
    ...Object.entries({ ...part.properties, ...part.$defs }),
    ...(part.items ? [['[]', part.items] as const] : []),
    ...[...part.oneOf ?? [], ...part.anyOf ?? []].map((choice, i) => [`|${i}`, choice] as const),
  ]
  return [{ path, part }, ...inner.flatMap(([name, value]) => within(value, `${path}/${name}`))]
}

const without = (wrong: (part: Part) => boolean) => parts.filter(({ part }) => wrong(part)).map(({ path }) => path)

describe('the JSON Schema', () => {
  it('is the one of the door; npm run schema writes it', () => {
    expect(read('protocol.schema.json')).toBe(protocolSchemaText())
  })

  it('bounds everything', () => {
    expect(parts.length).toBeGreaterThan(60)
    expect(without(part => part.type === 'number' && (part.minimum === undefined || part.maximum === undefined))).toEqual([])
    expect(without(part => part.type === 'string' && part.enum === undefined && part.pattern === undefined && part.maxLength === undefined)).toEqual([])
    expect(without(part => part.type === 'array' && part.maxItems === undefined)).toEqual([])
    expect(without(part => part.type === 'object' && part.additionalProperties !== false)).toEqual([])
  })

  it('says what every field means', () => {
    const fields = parts.flatMap(({ path, part }) => Object.entries(part.properties ?? {}).map(([name, field]) => ({ path: `${path}/${name}`, field })))
    const silent = fields.filter(({ field }) => field.$ref === undefined && field.const === undefined && (field.description ?? '') === '')
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('knows no field that README.md does not', () => {
    const readme = read('README.md')
    const names = new Set(parts.flatMap(({ part }) => Object.keys(part.properties ?? {})))
    expect([...names].filter(name => !new RegExp(`[\`.]${name.replace('$', '\\$')}\`|"${name}"`).test(readme))).toEqual([])
  })
})

describe('README.md', () => {
  it('shows a protocol that is one', () => {
    const [, example = ''] = /```json\n([^]*?)```/.exec(read('README.md')) ?? []
    expect(parseProtocolText(example)).toMatchObject({ ok: true, protocol: { id: 'arm-up' } })
  })
})
