import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { toC } from '../../scripts/equations/c'
import { participantsInC } from '../../scripts/equations/c-data'
import { compile, findCompiler } from '../../scripts/equations/compiler'
import { readModel } from '../../scripts/equations/parse'
import { FORMS } from '../../scripts/equations/source'
import { derivatives, keepSettled } from '../../src/model/derivatives'
import { perceive } from '../../src/model/perception'
import { viewState } from '../../src/model/state'
import { PARTICIPANTS, handful } from './support/worlds'

const compiler = findCompiler()
const source = `${toC(readModel())}\n${participantsInC(PARTICIPANTS)}`
const SEEDS = [0, 11, 12, 13, 14]
/** Of the largest number of an array; libraries differ in the last digit of exp and cbrt, and sums carry that on. */
const AGREES = 1e-12

const flat = (arrays: object): number[] => Object.values(arrays as Record<string, Float64Array>).flatMap((values) => [...values])

interface Case { readonly who: number, readonly form: number, readonly seed: number }
const CASES: readonly Case[] = PARTICIPANTS.flatMap((_, who) => FORMS.flatMap((_form, form) => SEEDS.map((seed) => ({ who, form, seed }))))

/** What the kernels say: every array of slopes, flows, percepts and kept state, in the order of the C structures. */
function expected({ who, form, seed }: Case): readonly (readonly [name: string, values: Float64Array])[] {
  const { participant, y, u, v, d, out } = handful(PARTICIPANTS[who]!, seed)
  const { body, parameters } = participant
  derivatives(FORMS[form]!, viewState(y), u, body, parameters, v, viewState(d))
  perceive(viewState(y), u, body, parameters, v, out)
  keepSettled(FORMS[form]!, v, viewState(y))
  return [viewState(d), v, out, viewState(y)].flatMap((arrays) => Object.entries(arrays as Readonly<Record<string, Float64Array>>))
}

/** Compiles the model with the program that evaluates it, and lets it answer every case. */
function answers(model: string): Float64Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'equations-'))
  try {
    const file = path.join(folder, 'model.c')
    const program = path.join(folder, 'model')
    writeFileSync(file, `${model}\n${readFileSync('test/equations/support/evaluate.c', 'utf8')}`)
    compile(compiler!, [file], program, ['-pedantic-errors'])
    const input = Float64Array.from(CASES.flatMap((one) => {
      const { y, u } = handful(PARTICIPANTS[one.who]!, one.seed)
      return [one.who, one.form, ...flat(u), ...y]
    }))
    const output = execFileSync(program, { input: Buffer.from(input.buffer), maxBuffer: 1 << 28 })
    return new Float64Array(output.buffer.slice(output.byteOffset, output.byteOffset + output.length))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Arrays in which C and the kernels differ by more than they may. */
function differences(found: Float64Array): readonly string[] {
  let from = 0
  const wrong: string[] = []
  for (const one of CASES) {
    for (const [name, values] of expected(one)) {
      const scale = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-300)
      const off = values.reduce((largest, value, i) => Math.max(largest, Math.abs(value - found[from + i]!) / scale), 0)
      if (!(off <= AGREES)) wrong.push(`${name} of case ${JSON.stringify(one)}: ${off}`)
      from += values.length
    }
  }
  expect(found).toHaveLength(from)
  return wrong
}

describe('the equations as C', () => {
  it('are one file that includes nothing but the standard headers', () => {
    expect([...source.matchAll(/#include (.+)/g)].map(([, header]) => header)).toEqual(['<math.h>', '<stdint.h>'])
    expect(source).toContain('void noci_derivatives(')
    expect(source).toContain('void noci_perceive(')
  })

  it('compile as plain C99 and agree with the kernels, both participants, both forms', (context) => {
    if (!compiler) context.skip('not checked: this machine has no C compiler (cc, gcc or clang)')
    expect(differences(answers(source))).toEqual([])
  })

  it('would be caught at one wrong number', (context) => {
    if (!compiler) context.skip('not checked: this machine has no C compiler (cc, gcc or clang)')
    const changed = source.replace('1.0 - y->MF[i]', '1.001 - y->MF[i]')
    expect(changed).not.toBe(source)
    expect(differences(answers(changed)).length).toBeGreaterThan(0)
  })
})
