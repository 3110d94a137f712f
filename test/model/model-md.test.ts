/**
 * The text and the code say the same: every block of model.md that is marked `equations` is read, computed for a moment
 * in which everything happens, and held to the kernel whose name it bears.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SEGMENTS } from '../../src/anatomy'
import { afferents, volleyFatigue } from '../../src/model/afferents'
import { bodyOf } from '../../src/model/body'
import { derivatives, type Form } from '../../src/model/derivatives'
import * as descending from '../../src/model/descending'
import * as dorsalHorn from '../../src/model/dorsal-horn'
import { createFlows, createInputs } from '../../src/model/flows'
import { knots } from '../../src/model/knots'
import * as metabolites from '../../src/model/metabolites'
import * as muscle from '../../src/model/muscle'
import { createPercept, perceive } from '../../src/model/perception'
import { CENTRAL_STATES, REGIONAL_STATES, SEGMENTAL_STATES, STATE_SIZE, viewState } from '../../src/model/state'
import { valuesOf } from '../../src/parameters/profiles'
import { PARAMETER_NAMES } from '../../src/parameters/table'
import { expectWithin } from '../support/expect-within'
import { chance } from '../support/numbers'

const text = readFileSync(new URL('../../src/model/model.md', import.meta.url), 'utf8')
const blocks = new Map([...text.matchAll(/```equations (\w+)\n([^`]*)```/g)].map(([, name, lines]) => [name, lines.trim().split('\n')]))

const KERNELS = { ...muscle, ...metabolites, afferents, volleyFatigue, ...dorsalHorn, ...descending, knots }
/** Sums over muscles and segments are written in words, without a block of their own. */
const IN_WORDS = ['convergence']
const READOUTS = ['pressureThreshold', 'rating']

/** A moment, and everything the model makes of it. */
function moment(form: Form) {
  const next = chance(99)
  const p = { ...valuesOf('fibromyalgia'), kG6: 1e-5, rhobg: 0.1, dcs: 0.4, dcx: 0.3 }
  const b = bodyOf(p, { prior: Array.from({ length: 60 }, () => 0.5 + next()) })
  const u = createInputs()
  const v = createFlows()
  const y = viewState(new Float64Array(STATE_SIZE))
  for (const name of Object.keys(y) as (keyof typeof y)[]) for (let i = 0; i < y[name].length; i++) y[name][i] = next() / 2
  for (let i = 0; i < 60; i++) {
    u.TL[i] = next() < 0.4 ? 0 : next() / 2
    u.exo[i] = next() / 4
    u.pulse[i] = next() / 20
    u.cuff[i] = next() / 2
    y.PC[i] = next()
    y.LI[i] = 2 + 8 * next()
    y.LC[i] = 5 + 10 * next()
    y.K[i] = 4 + 4 * next()
    y.AT[i] = 200 + 600 * next()
    y.GL[i] = 30 + 30 * next()
    y.PY[i] = 100 + 100 * next()
  }
  const d = viewState(new Float64Array(STATE_SIZE))
  derivatives(form, y, u, b, p, v, d)
  if (form === 'reduced') y.P.set(v.Pk)
  const out = createPercept()
  perceive(y, u, b, p, v, out)
  return { p, b, u, v, y, d, out }
}

type Moment = ReturnType<typeof moment>

/** What the symbols of one region or segment stand for in a moment. */
function symbolsOf({ p, b, u, v, y, out }: Moment, place: 'region' | 'segment' | 'person', at: number): Map<string, number> {
  const symbols = new Map<string, number>(Object.entries(p))
  const put = (record: object, names: readonly string[]) => {
    for (const name of names) symbols.set(name, (record as Record<string, Float64Array>)[name][at])
  }
  for (const name of Object.keys(CENTRAL_STATES)) symbols.set(name, y[name as 'Y'][0])
  if (place === 'region') {
    put(y, Object.keys(REGIONAL_STATES))
    put(u, ['TL', 'exo', 'pulse', 'cuff'])
    put(b, ['F3', 'R3', 'r3', 'X50', 'PPT0', 'prior', 'LI0', 'mu'])
    put(v, ['A', 'Q', 'Jg', 'Jl', 'Anoc', 'Alow', 'tonic', 'volley'])
    put(out, ['felt'])
    const row = Array.from({ length: b.segmentStart[at + 1] - b.segmentStart[at] }, (_, j) => b.segmentStart[at] + j)
    const over = (of: (k: number) => number) => row.reduce((sum, j) => sum + b.w[j] * of(b.segment[j]), 0)
    symbols.set('Gi', over(k => v.g[k] * (1 + p.kNa * y.N[k])))
    symbols.set('bg', over(k => v.g[k] * (1 + p.kNa * y.N[k]) * (v.a[k] + p.a0 * b.prior[at]) + p.wN * y.N[k]))
  } else if (place === 'segment') {
    put(y, Object.keys(SEGMENTAL_STATES))
    put(v, ['a', 'at', 'pu', 'dc', 'ain', 'g', 'Pk'])
    const levels = SEGMENTS.length / 2
    const level = at % levels
    symbols.set('Cabove', level > 0 ? y.C[at - 1] : y.C[at])
    symbols.set('Cbelow', level < levels - 1 ? y.C[at + 1] : y.C[at])
    symbols.set('Cacross', y.C[at < levels ? at + levels : at - levels])
    symbols.set('dcacross', v.dc[at < levels ? at + levels : at - levels])
    symbols.set('Plargest', Math.max(...v.Pk))
    symbols.set('Ilargest', Math.max(...v.ain))
  } else {
    symbols.set('T', Math.pow(v.Pk.reduce((sum, P) => sum + P ** 4, 0), 0.25))
    symbols.set('e', u.TL.reduce((sum, TL, i) => sum + (b.mu[i] * TL) / (TL + p.Ah), 0))
  }
  return symbols
}

/** Computes one line and gives what it names: `dMA/dt` or `Jox`. */
function compute(line: string, symbols: Map<string, number>): readonly [name: string, value: number] {
  const [, left, right] = /^([\w/]+) = (.+)$/.exec(line) ?? []
  if (left === undefined) throw new Error(`not an equation: "${line}"`)
  const words = [...new Set(right.match(/[A-Za-z]\w*/g) ?? [])].filter(word => !['min', 'max', 'exp'].includes(word))
  const values = words.map(word => {
    const value = symbols.get(word)
    if (value === undefined) throw new Error(`"${line}": nothing is called ${word}`)
    return value
  })
  const of = new Function('min', 'max', 'exp', ...words, `return ${right.replaceAll('^', '**')}`) as (...handed: unknown[]) => number
  const value = of(Math.min, Math.max, Math.exp, ...values)
  symbols.set(left, value)
  return [left, value]
}

const placeOf = (lines: readonly string[]): 'region' | 'segment' | 'person' => {
  const name = /^(?:d(\w+)\/dt|(\w+)) = /.exec(lines.find(line => line.startsWith('d') && line.includes('/dt')) ?? lines.at(-1)!)!
  const written = name[1] ?? name[2]
  if (written in SEGMENTAL_STATES || written === 'g' || written === 'Pk') return 'segment'
  return written in CENTRAL_STATES ? 'person' : 'region'
}

describe('model.md', () => {
  it('has a block for every kernel, and none for what is not there', () => {
    expect([...blocks.keys(), ...IN_WORDS].sort()).toEqual([...Object.keys(KERNELS), ...READOUTS].sort())
  })

  it.each([...blocks.keys()])('says what %s computes', name => {
    const lines = blocks.get(name)!
    const place = placeOf(lines)
    const now = moment(name.startsWith('steady') ? 'reduced' : 'full')
    let held = 0
    for (let at = 0; at < { region: 60, segment: 58, person: 1 }[place]; at++) {
      const symbols = symbolsOf(now, place, at)
      for (const line of lines) {
        const [left, value] = compute(line, symbols)
        const slope = /^d(\w+)\/dt$/.exec(left)?.[1]
        const kernel = slope ? now.d[slope as 'MA'] : left in now.v ? now.v[left as 'A'] : left === 'ppt' || left === 'nrs' ? now.out[left] : undefined
        if (!kernel) continue
        held++
        expectWithin(kernel[at], value, 1e-9 * Math.max(...kernel.map(Math.abs)), `${line} at ${at}`)
      }
    }
    expect(held).toBeGreaterThan(0)
  })

  it('writes down every derivative', () => {
    const written = new Set([...blocks.values()].flat().flatMap(line => /^d(\w+)\/dt = /.exec(line)?.[1] ?? []))
    expect([...written].sort()).toEqual(Object.keys(viewState(new Float64Array(STATE_SIZE))).sort())
  })

  it('mentions every parameter but the one that is not used yet', () => {
    expect(PARAMETER_NAMES.filter(name => !new RegExp(`\\b${name}\\b`).test(text))).toEqual(['wpith'])
  })
})
