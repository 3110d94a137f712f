import { readdirSync } from 'node:fs'
import { describe as group, expect, it } from 'vitest'
import { ARRAYS } from '../../scripts/equations/arrays'
import { describe, type DescribedEquation } from '../../scripts/equations/describe'
import type { Form } from '../../scripts/equations/ir'
import { walkAll } from '../../scripts/equations/ir'
import { KERNEL_FILES, MODEL_FOLDER, readModel } from '../../scripts/equations/parse'
import { FORMS } from '../../scripts/equations/source'
import { bodyOf } from '../../src/model/body'
import { derivatives } from '../../src/model/derivatives'
import { perceive } from '../../src/model/perception'
import { viewState } from '../../src/model/state'
import { PARAMETER_NAMES, type ParameterName } from '../../src/parameters/table'
import { PARTICIPANTS, handful } from './support/worlds'

const model = readModel()
const description = describe(model)
const equations = description.compartments.flatMap(({ parts }) => parts.flatMap((part) => part.equations))

/** Files of src/model that hold no equations of the model. */
const NO_KERNELS: Readonly<Record<string, string>> = {
  body: 'makes the constants of a body from anatomy and parameters',
  equilibrium: 'finds the state in which the equations rest; its tests hold it to that',
  flows: 'makes the arrays that pass between compartments',
  'resting-muscle': 'finds where the equations of the muscle rest; the tests of equilibrium hold it to that',
  state: 'lays out the state vector',
}

/** Parameters that no equation reads, and where they count instead. */
const READ_ELSEWHERE: Readonly<Partial<Record<ParameterName, string>>> = {
  str: 'turns a load into a share of own strength, before it is an input',
  paintol: 'decides when a participant lets go',
  painway: 'decides it where pain at rest is near that already',
  kMot: 'takes strength away where a hold is watched',
  wpith: 'counts painful areas in the readings',
  Lr: 'sets the release of lactate at rest, which the table derives from it',
  mur: 'sets the weight of a region in spatial summation, a constant of the body',
  mulo: 'bounds the same weight from below',
  muhi: 'bounds the same weight from above',
}

/** Numbers that stand in equations without a name, and why each may. Powers and roots are written as products and functions. */
const STRUCTURAL: Readonly<Record<number, string>> = {
  0: 'the floor of what cannot be negative, the start of a sum, the one element of what the person has once',
  1: 'the whole of a fraction, and half of a saturating x / (1 + x); the next row or level',
  2: 'the two sides of the cord',
  10: 'the top of the rating scale',
}

/** Settings of a method with a name of their own. */
const SETTINGS: Readonly<Record<string, string>> = {
  SETTLED: 'when gain and rate of the reduced form have settled',
  MOST_PASSES: 'how often they are passed back and forth at most',
}

group('the equations', () => {
  it('are all of src/model but for what is listed', () => {
    const files = readdirSync(MODEL_FOLDER).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length))
    expect(files.toSorted()).toEqual([...KERNEL_FILES, ...Object.keys(NO_KERNELS)].toSorted())
  })

  it('each have an id of their own, and words for what they say', () => {
    expect(new Set(equations.map(({ id }) => id)).size).toBe(equations.length)
    expect(equations.filter(({ says }) => says === '')).toEqual([])
    expect(description.compartments.flatMap(({ parts }) => parts).filter(({ doc }) => doc === '')).toEqual([])
  })

  it.each(FORMS)('give each state one rate and each flow one value in the %s form', (form) => {
    const written = (kind: string) => equations.filter((one) => one.writes.kind === kind && one.forms.includes(form)).map(({ writes }) => writes.name)
    expect(written('derivative').toSorted()).toEqual(ARRAYS.state.map(({ name }) => name).toSorted())
    expect(written('flow').toSorted()).toEqual(ARRAYS.flow.map(({ name }) => name).toSorted())
  })

  it('give each percept a value, and what is felt a second one when pain is referred', () => {
    const written = equations.filter(({ writes }) => writes.kind === 'percept').map(({ writes }) => writes.name)
    expect(written.toSorted()).toEqual([...ARRAYS.percept.map(({ name }) => name), 'felt'].toSorted())
  })

  it('read every parameter, but for those that count elsewhere', () => {
    const read = new Set(equations.flatMap(({ reads }) => reads.parameters ?? []))
    expect(PARAMETER_NAMES.filter((name) => !read.has(name)).toSorted()).toEqual(Object.keys(READ_ELSEWHERE).toSorted())
  })

  it('hold no number without a name, but for those whose reason is listed', () => {
    const numbers = new Set<number>()
    const settings = new Set<string>()
    for (const { body } of model.kernels) {
      walkAll(body, (e) => {
        if (e.kind === 'number') numbers.add(e.value)
        if (e.kind === 'constant') settings.add(e.name)
      })
    }
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(Object.keys(STRUCTURAL).map(Number))
    expect([...settings].toSorted()).toEqual(Object.keys(SETTINGS).toSorted())
  })
})

/** Everything that a value of this form depends on, through whatever flows and percepts lie between. */
function closure(target: DescribedEquation['writes'], form: Form): ReadonlySet<string> {
  const parameters = new Set<string>()
  const seen = new Set<string>()
  const follow = (kind: string, name: string): void => {
    if (seen.has(`${kind}.${name}`)) return
    seen.add(`${kind}.${name}`)
    for (const { reads } of equations.filter((one) => one.forms.includes(form) && one.writes.kind === kind && one.writes.name === name)) {
      for (const parameter of reads.parameters ?? []) parameters.add(parameter)
      for (const flow of reads.flows ?? []) follow('flow', flow)
      for (const percept of reads.percepts ?? []) follow('percept', percept)
    }
  }
  follow(target.kind, target.name)
  return parameters
}

/** Parameters that equations read and that move nothing but a last digit. */
const CANCELS: Readonly<Partial<Record<ParameterName, string>>> = {
  pH0: 'acidity counts as the fall of pH from it, so it cancels; it sets the pH that is shown',
}

group('what an equation reads', () => {
  it.each(FORMS)('is all that moves it: a changed parameter moves what depends on it and nothing else, %s form', (form) => {
    const seeds = [0, 5, 6, 7]
    const values = (seed: number, changed?: ParameterName) => {
      const participant = PARTICIPANTS[seed === 0 ? 0 : 1]
      const { y, u, v, d, out } = handful(participant, seed)
      // Calm, with much coming from above that falls: then the floor of the largest rate counts. Alarmed, with it yet to rise.
      if (seed <= 5) {
        viewState(y).Y[0] = seed === 0 ? 0.5 : 0
        viewState(y).Z[0] = seed === 0 ? 1.8 : 0
        viewState(y).Tb[0] = 0
      }
      // Sparing by input and by activity both, and effort that leaves some inhibition by pain.
      const own = { ...participant.parameters, etaF: 1, byIn: 0.5, Psp: 0, Ifl: seed === 0 ? 0.5 : participant.parameters.Ifl, ownE: 0.3 }
      const p = changed ? { ...own, [changed]: own[changed] * 1.01 + 1e-6 } : own
      const body = { ...bodyOf(p), mu: participant.body.mu, LI0: participant.body.LI0 }
      derivatives(form, viewState(y), u, body, p, v, viewState(d))
      perceive(viewState(y), u, body, p, v, out)
      return { derivative: viewState(d) as Readonly<Record<string, Float64Array>>, flow: v as unknown as Readonly<Record<string, Float64Array>>, percept: out as unknown as Readonly<Record<string, Float64Array>> }
    }
    const before = seeds.map((seed) => values(seed))
    const targets = equations.filter(({ forms }) => forms.includes(form)).map(({ writes }) => writes)
    const depends = new Map(targets.map((target) => [`${target.kind}.${target.name}`, closure(target, form)]))
    const unmoved: string[] = []
    for (const name of PARAMETER_NAMES) {
      const after = seeds.map((seed) => values(seed, name))
      const moved = [...depends.keys()].filter((key) => {
        const [kind, target] = key.split('.') as ['derivative' | 'flow' | 'percept', string]
        return before.some((one, at) => one[kind][target]!.some((value, i) => !Object.is(value, after[at]![kind][target]![i])))
      })
      expect(moved.filter((key) => !depends.get(key)!.has(name)), `moved by ${name} without reading it`).toEqual([])
      if (moved.length === 0) unmoved.push(name)
    }
    // Of the parameters that some equation of this form reads, each moves something.
    const read = new Set([...depends.values()].flatMap((names) => [...names]))
    expect(unmoved.filter((name) => read.has(name) && !Object.hasOwn(CANCELS, name))).toEqual([])
  })
})
