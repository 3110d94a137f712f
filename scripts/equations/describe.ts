/** Describes the equations for whoever shows or follows them: text to set, what each reads and writes, and every symbol. */
import { PARAMETER_NAMES } from '../../src/parameters/table'
import { ARRAYS, infoOf } from './arrays'
import { equationsOf, type Equation } from './equations'
import { walkExpression, type Axis, type Expression, type Form, type Kernel, type Model, type Role, type Statement } from './ir'
import { FORMS } from './source'
import { meaningOf, show, symbolOf } from './symbols'

/** Roles that an equation can read, and parameters, by the names under which they are listed. */
const LISTS = { parameter: 'parameters', state: 'states', input: 'inputs', body: 'body', flow: 'flows', percept: 'percepts' } as const
export type List = (typeof LISTS)[keyof typeof LISTS]

export interface DescribedEquation {
  /** compartment.kernel.name, a derivative as `d` and its state. */
  readonly id: string
  /** What the left side is, in words. */
  readonly says: string
  readonly latex: string
  readonly where: readonly string[]
  readonly writes: { readonly kind: 'derivative' | 'flow' | 'percept'; readonly name: string }
  /** What takes part, the constants of `where` too; lists that would be empty are left out. */
  readonly reads: Readonly<Partial<Record<List, readonly string[]>>>
  /** Forms of the model in which it holds. */
  readonly forms: readonly Form[]
}
export interface DescribedPart {
  readonly id: string
  readonly doc: string
  readonly equations: readonly DescribedEquation[]
}
export interface DescribedCompartment {
  readonly id: string
  readonly doc: string
  readonly parts: readonly DescribedPart[]
}
export interface DescribedSymbol {
  readonly latex: string
  readonly label: string
  readonly unit: string
  /** What it is indexed by; absent where it is one number. */
  readonly per?: Axis
}
export interface Description {
  readonly note: string
  /** Parameters carry their label and unit in their own table. */
  readonly symbols: Readonly<Record<Exclude<List, 'parameters'>, Readonly<Record<string, DescribedSymbol>>>> & { readonly parameters: Readonly<Record<string, string>> }
  readonly compartments: readonly DescribedCompartment[]
}

/** The kernels from which everything that belongs to a run of the model is called. */
const ENTRIES = ['derivatives', 'perceive']

export function describe(model: Model): Description {
  const forms = formsOf(model)
  const described = model.kernels.map((kernel) => ({ kernel, equations: ENTRIES.includes(kernel.name) || forms.has(kernel.name) ? describeKernel(kernel, forms.get(kernel.name) ?? FORMS) : [] }))
  const settled = withoutStarts(described.flatMap(({ equations }) => equations))
  const parts = described.map(({ kernel, equations }) => ({ file: kernel.file, part: { id: kernel.name, doc: kernel.doc === '' ? model.files[kernel.file] ?? '' : kernel.doc, equations: equations.flatMap(({ id }) => settled.get(id) ?? []) } }))
  return {
    note: 'Written from the kernels beside this file by `npm run equations`; change those, not this.',
    symbols: symbols(),
    compartments: Object.entries(model.files).map(([id, doc]) => ({ id, doc, parts: parts.flatMap(({ file, part }) => (file === id && part.equations.length > 0 ? [part] : [])) })).filter((one) => one.parts.length > 0),
  }
}

function describeKernel(kernel: Kernel, forms: readonly Form[]): readonly (DescribedEquation & { readonly start: boolean })[] {
  const branches: readonly (readonly [readonly Statement[], readonly Form[]])[] = kernel.handed.includes('form') ? FORMS.map((form) => [specialise(kernel.body, form), [form]]) : [[kernel.body, forms]]
  const all = branches.flatMap(([body, held]) => equationsOf({ ...kernel, body }).map((equation) => describeEquation(kernel, equation, held, body)))
  // What stands outside of any condition is found once for each form.
  return [...new Map(all.map((one) => [one.id, { ...one, forms: FORMS.filter((form) => all.some(({ id, forms: held }) => id === one.id && held.includes(form))) }])).values()]
}

function describeEquation({ file, name: kernel }: Kernel, { target, latex, where, parts }: Equation, forms: readonly Form[], body: readonly Statement[]) {
  const { role, name } = target
  if (role !== 'derivative' && role !== 'flow' && role !== 'percept') throw new Error(`an equation of ${kernel} writes the ${role} '${name}'`)
  return {
    id: `${file}.${kernel}.${role === 'derivative' ? 'd' : ''}${name}`, says: meaningOf(role, name).label, latex, where,
    writes: { kind: role, name }, reads: readsOf(parts), forms,
    start: body.some((s) => s.kind === 'copy' && s.to.name === name),
  }
}

/** In a form where something is worked out later, the value it starts from is no equation of it. */
function withoutStarts(equations: readonly (DescribedEquation & { readonly start: boolean })[]): ReadonlyMap<string, DescribedEquation> {
  const kept = equations.flatMap((equation): readonly (readonly [string, DescribedEquation])[] => {
    const { start, ...rest } = equation
    const later = equations.filter((other) => other !== equation && other.writes.kind === rest.writes.kind && other.writes.name === rest.writes.name)
    const forms = start ? rest.forms.filter((form) => !later.some((other) => other.forms.includes(form))) : rest.forms
    return forms.length > 0 ? [[rest.id, { ...rest, forms }]] : []
  })
  return new Map(kept)
}

export function readsOf(parts: readonly Expression[]): DescribedEquation['reads'] {
  const lists = new Map<List, Set<string>>()
  const add = (role: Role | 'parameter', name: string) => {
    const list = LISTS[role === 'derivative' ? 'state' : role]
    lists.set(list, (lists.get(list) ?? new Set()).add(name))
  }
  for (const part of parts) {
    walkExpression(part, (e) => {
      if (e.kind === 'parameter') add('parameter', e.name)
      // A column of a sparse map says where to look and is no quantity.
      if (e.kind === 'element' && !infoOf(e.array).pointsAt) add(e.array.role, e.array.name)
    })
  }
  return Object.fromEntries(Object.values(LISTS).flatMap((list) => (lists.has(list) ? [[list, [...lists.get(list)!].toSorted()]] : [])))
}

/** In which forms each kernel takes part. */
export function formsOf(model: Model): ReadonlyMap<string, readonly Form[]> {
  const byName = new Map(model.kernels.map((kernel) => [kernel.name, kernel]))
  const found = new Map<string, Set<Form>>()
  const enter = (name: string, form: Form): void => {
    const held = found.get(name) ?? new Set()
    if (held.has(form)) return
    found.set(name, held.add(form))
    visit(specialise(byName.get(name)!.body, form), form)
  }
  const visit = (statements: readonly Statement[], form: Form): void => {
    for (const s of statements) {
      if (s.kind === 'call') enter(s.kernel, form)
      const inside = s.kind === 'loop' ? s.body : s.kind === 'if' ? [...s.yes, ...s.no] : []
      visit(inside, form)
      const e = s.kind === 'let' || s.kind === 'assign' || s.kind === 'write' ? s.value : s.kind === 'if' ? s.test : undefined
      if (e) walkExpression(e, (part) => { if (part.kind === 'call') enter(part.kernel, form) })
    }
  }
  for (const name of ENTRIES) for (const form of FORMS) enter(name, form)
  return new Map([...found].map(([name, forms]) => [name, FORMS.filter((form) => forms.has(form))]))
}

/** The statements that are left when the form is known: no question about it, and nothing behind a return. */
export function specialise(statements: readonly Statement[], form: Form): readonly Statement[] {
  const left: Statement[] = []
  for (const s of statements) {
    if (s.kind === 'if' && s.test.kind === 'form') left.push(...specialise(s.test.is === form ? s.yes : s.no, form))
    else left.push(s)
    if (left.at(-1)?.kind === 'return') break
  }
  return left
}

function symbols(): Description['symbols'] {
  const table = (role: Exclude<Role, 'derivative'>) => Object.fromEntries(ARRAYS[role].filter(({ startOf, pointsAt }) => !startOf && !pointsAt).map(({ name, axis }) => {
    const { label, unit } = meaningOf(role, name)
    return [name, { latex: show(symbolOf(name)), label, unit, ...(axis === 'person' ? {} : { per: axis }) }]
  }))
  return {
    states: table('state'), inputs: table('input'), body: table('body'), flows: table('flow'), percepts: table('percept'),
    parameters: Object.fromEntries(PARAMETER_NAMES.map((name) => [name, show(symbolOf(name))])),
  }
}
