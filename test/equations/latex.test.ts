import { readFileSync } from 'node:fs'
import { describe as group, expect, it } from 'vitest'
import { ARRAYS, MAPS, MAP_NAMES, REGION_COUNT, SEGMENT_COUNT } from '../../scripts/equations/arrays'
import { describe } from '../../scripts/equations/describe'
import { DESCRIPTION_FILE, descriptionText } from '../../scripts/equations/description-file'
import type { Role } from '../../scripts/equations/ir'
import { readModel } from '../../scripts/equations/parse'
import { FORMS } from '../../scripts/equations/source'
import { show, symbolOf } from '../../scripts/equations/symbols'
import { derivatives } from '../../src/model/derivatives'
import { perceive } from '../../src/model/perception'
import { viewState } from '../../src/model/state'
import { PARAMETER_NAMES } from '../../src/parameters/table'
import { PARTICIPANTS, arraysOf, handful, type Handful } from './support/worlds'
import { readEquation, splitSymbol, type ReadEquation, type Values } from './support/read-latex'

const description = describe(readModel())
const equations = description.compartments.flatMap(({ parts }) => parts.flatMap((part) => part.equations))
const COUNTS = { i: REGION_COUNT, j: REGION_COUNT, k: SEGMENT_COUNT }

/** Arrays by symbol; the weights of a sparse map are one table each, by region and segment or region and region. */
function valuesOf(hand: Handful) {
  const { state, input, body, flow, percept } = arraysOf(hand)
  const arrays = new Map<string, Float64Array | Int32Array>()
  const structural = new Set(MAP_NAMES.flatMap((map) => [MAPS[map].start, MAPS[map].column, MAPS[map].weight]))
  for (const handed of [state, input, body, flow, percept]) {
    for (const [name, values] of Object.entries(handed)) if (!structural.has(name)) arrays.set(show(symbolOf(name)), values)
  }
  const weights = new Map<string, Map<string, number>>()
  for (const map of ['myotome', 'referral'] as const) {
    const { start, column, weight } = MAPS[map]
    const table = new Map<string, number>()
    for (let row = 0; row < REGION_COUNT; row++) {
      for (let at = body[start]![row]!; at < body[start]![row + 1]!; at++) table.set(`${row} ${body[column]![at]}`, body[weight]![at]!)
    }
    weights.set(show(symbolOf(weight)), table)
  }
  const parameters = new Map(PARAMETER_NAMES.map((name) => [show(symbolOf(name)), hand.participant.parameters[name]]))
  return { arrays, weights, parameters }
}

const isRegional = (text: string): boolean => splitSymbol(text).indices[0] === 'i'

/** Works an equation out for one element, from its own text and its `where` lines alone. */
function workOut(read: ReadEquation, where: readonly ReadEquation[], at: number, { arrays, weights, parameters }: ReturnType<typeof valuesOf>): number {
  const bound = isRegional(read.left) ? { i: at } : { k: at }
  const given = new Map<string, number>()
  const values: Values = {
    plain: (symbol) => given.get(symbol) ?? parameters.get(symbol) ?? (arrays.get(symbol)?.length === 1 ? arrays.get(symbol)![0] : undefined),
    indexed: (symbol, indices) => (indices.length === 2 ? weights.get(symbol)?.get(indices.join(' ')) ?? (weights.has(symbol) ? 0 : undefined) : arrays.get(symbol)?.[indices[0]!]),
  }
  for (const line of where) given.set(line.left, line.right(values, bound))
  return read.right(values, bound)
}

group('the equations a person reads', () => {
  it.each(PARTICIPANTS.flatMap((participant) => FORMS.flatMap((form) => [1, 2].map((seed) => ({ participant, profile: participant.profile, form, seed })))))(
    'give what the kernels compute, worked out from their text: $profile, $form form, state $seed', ({ participant, form, seed }) => {
      const hand = handful(participant, seed)
      const { y, u, v, d, out } = hand
      derivatives(form, viewState(y), u, participant.body, participant.parameters, v, viewState(d))
      // Percepts are worked out in turn, from nothing; the rest at once, from the flows as they settled.
      const world = valuesOf(hand)
      perceive(viewState(y), u, participant.body, participant.parameters, v, out)
      const slopes = viewState(d) as Readonly<Record<string, Float64Array>>
      const wrong: string[] = []
      for (const { id, latex, where, writes, forms } of equations.filter((one) => one.forms.includes(form))) {
        const read = readEquation(latex, COUNTS)
        const lines = where.map((line) => readEquation(line, COUNTS))
        expect(read.rate).toBe(writes.kind === 'derivative')
        const target = writes.kind === 'derivative' ? slopes[writes.name]! : writes.kind === 'flow' ? v[writes.name as keyof typeof v] : out[writes.name as keyof typeof out]
        const found = target.map((_, at) => workOut(read, lines, at, world))
        if (writes.kind === 'percept') world.arrays.get(show(symbolOf(writes.name)))!.set(found)
        // What is written again later is compared there.
        if (equations.findLast((one) => one.writes.kind === writes.kind && one.writes.name === writes.name && one.forms.includes(form))!.id !== id) continue
        const scale = target.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-12)
        // Gain and rate of the reduced form are passed back and forth until they move by less than 1e-9.
        const agrees = form === 'reduced' && ['g', 'inh', 'Pk'].includes(writes.name) ? 1e-7 : 1e-11
        const off = found.reduce((largest, value, at) => Math.max(largest, Math.abs(value - target[at]!) / scale), 0)
        expect(forms).toContain(form)
        if (!(off <= agrees)) wrong.push(`${id} is off by ${off}`)
      }
      expect(wrong).toEqual([])
    })

  it('are the ones in the committed file: run `npm run equations` after a kernel has changed', () => {
    expect(readFileSync(DESCRIPTION_FILE, 'utf8')).toBe(descriptionText(description))
  })

  it('use one symbol for one thing', () => {
    const roles: readonly Role[] = ['state', 'input', 'body', 'flow', 'percept']
    const structural = new Set(MAP_NAMES.flatMap((map) => [MAPS[map].start, MAPS[map].column]))
    // The weights of a myotome are stored twice, by row and by column, and are one quantity.
    const names = [...PARAMETER_NAMES, ...roles.flatMap((role) => ARRAYS[role].map(({ name }) => name)).filter((name) => !structural.has(name) && name !== 'wk')]
    const symbols = names.map((name) => show(symbolOf(name)))
    expect(names.filter((_, at) => symbols.indexOf(symbols[at]!) !== symbols.lastIndexOf(symbols[at]!))).toEqual([])
  })

  it('give a name on the way no symbol that means something else in the model', () => {
    const taken = new Set([...PARAMETER_NAMES, ...Object.values(ARRAYS).flatMap((infos) => infos.map(({ name }) => name))].map((name) => show(symbolOf(name))))
    const clashes = equations.flatMap(({ id, where }) => where.map((line) => ({ id, name: splitSymbol(readEquation(line, COUNTS).left).name })).filter(({ name }) => taken.has(name)))
    expect(clashes).toEqual([])
  })
})

group('the reader of equations itself', () => {
  const values: Values = { plain: (symbol) => ({ 'x': 2, 'k_{a}': 3 })[symbol], indexed: (symbol, [at]) => (symbol === 'P' ? 10 + at! : undefined) }
  const right = (latex: string) => readEquation(`y = ${latex}`, COUNTS).right(values, { k: 1, i: 0 })
  it.each([
    ['x\\,k_{a} + 1', 7], ['\\frac{x}{k_{a}}', 2 / 3], ['\\left(x - k_{a}\\right)_{+}', 0], ['x^{3/2}', 2 ** 1.5], ['-x^{2}', -4], ['P_{k-1} - P_{k}', -1],
    ['\\sqrt[3]{x}', Math.cbrt(2)], ['\\max\\left(x,\\, k_{a}\\right)', 3], ['\\begin{cases} x & k \\bmod 29 > 0 \\\\ 1 & k \\bmod 29 \\le 0 \\end{cases}', 2],
    ['1 - \\max_{k} P_{k}', 1 - 67], ['\\sum_{k} P_{k}\\,x', 2 * (58 * 10 + (57 * 58) / 2)],
  ])('reads %s', (latex, expected) => expect(right(latex)).toBeCloseTo(expected, 12))
  it.each(['x\\, q', '\\sin x', 'x + ', '\\left(x'])('refuses %s', (latex) => expect(() => right(latex)).toThrow())
})
