/** What a box opens to, put together from the one description of the equations, the table of parameters and the bibliography. */
import description from '../../../model/equations.generated.json'
import { PROFILES, type Profile } from '../../../parameters/profiles'
import { REFERENCES, type Reference, type ReferenceKey } from '../../../parameters/references'
import { isParameterName, PARAMETERS, type ParameterName } from '../../../parameters/table'
import type { Origin } from '../../../parameters/parameter'
import type { Protocol } from '../../../protocols'

export type Form = 'full' | 'reduced'
type SymbolList = 'states' | 'inputs' | 'body' | 'flows' | 'percepts'

export interface Equation {
  readonly id: string
  readonly says: string
  readonly latex: string
  readonly where: readonly string[]
  readonly writes: { readonly kind: 'derivative' | 'flow' | 'percept'; readonly name: string }
  readonly reads: Readonly<Partial<Record<SymbolList | 'parameters', readonly string[]>>>
  readonly forms: readonly Form[]
}
export interface Meaning {
  readonly latex: string
  readonly label: string
  readonly unit: string
  readonly per?: 'region' | 'segment' | 'myotome' | 'reach' | 'referral'
}

/** The description as scripts/equations/describe.ts writes it; a test of that room holds the file to the kernels. */
const { symbols, compartments } = description as unknown as {
  readonly symbols: Readonly<Record<SymbolList, Readonly<Record<string, Meaning>>>> & { readonly parameters: Readonly<Record<string, string>> }
  readonly compartments: readonly { readonly parts: readonly { readonly equations: readonly Equation[] }[] }[]
}

export const EQUATIONS: readonly Equation[] = compartments.flatMap(({ parts }) => parts.flatMap(({ equations }) => equations))

/** The form in which a protocol runs, by the same rule as the run itself. */
export const formOf = ({ form, stimuli }: Pick<Protocol, 'form' | 'stimuli'>): Form =>
  form ?? (stimuli?.some(({ kind }) => kind === 'volleys') ? 'full' : 'reduced')

/** The equations whose ids begin so, in the order of the beginnings, as far as they hold in the form. */
export const equationsOf = (beginnings: readonly string[], form: Form): Equation[] =>
  beginnings.flatMap(beginning => EQUATIONS.filter(({ id, forms }) => id.startsWith(beginning) && forms.includes(form)))

const LISTS: readonly SymbolList[] = ['states', 'flows', 'percepts', 'inputs', 'body']
const WRITTEN = { derivative: 'states', flow: 'flows', percept: 'percepts' } as const

/** Every symbol that stands for something computed, given or of the body, once; parameters have a list of their own. */
export function symbolsIn(equations: readonly Equation[]): Meaning[] {
  const found = new Map<string, Meaning>()
  for (const list of LISTS) {
    for (const { reads, writes } of equations) {
      const names = [...(WRITTEN[writes.kind] === list ? [writes.name] : []), ...(reads[list] ?? [])]
      for (const name of names) {
        const meaning = symbols[list][name]
        if (meaning) found.set(meaning.latex, meaning)
      }
    }
  }
  return [...found.values()]
}

export interface Number {
  readonly name: ParameterName
  readonly latex: string
  readonly label: string
  readonly unit: string
  readonly healthy: number
  readonly fibromyalgia: number
  readonly range: readonly [low: number, high: number]
  readonly origin: Origin
  /** Where the value in fibromyalgia comes from, if it is another one. */
  readonly differs: Origin | null
}

/** Every parameter that takes part, in the order of the table. */
export function numbersIn(equations: readonly Equation[]): Number[] {
  const used = new Set(equations.flatMap(({ reads }) => reads.parameters ?? []))
  const { overrides }: Profile = PROFILES.fibromyalgia
  return Object.keys(PARAMETERS).flatMap((name): Number[] => {
    if (!used.has(name) || !isParameterName(name)) return []
    const { label, unit, value, range, origin } = PARAMETERS[name]
    const override = overrides[name]
    return [{ name, latex: symbols.parameters[name]!, label, unit, range, origin, healthy: value, fibromyalgia: override?.value ?? value, differs: override?.origin ?? null }]
  })
}

export const referencesOf = (origin: Origin): readonly ReferenceKey[] => (origin.kind === 'measured' ? [origin.ref] : origin.refs ?? [])

/** Every work that a list of parameters cites, by its first author. */
export function sourcesOf(numbers: readonly Number[]): (Reference & { readonly key: string })[] {
  const keys = new Set(numbers.flatMap(({ origin, differs }) => [...referencesOf(origin), ...(differs ? referencesOf(differs) : [])]))
  return [...keys].map(key => ({ key, ...REFERENCES[key] })).toSorted((a, b) => a.cite.localeCompare(b.cite))
}

/** As exactly as a reader needs it: three digits that count. */
export const threeDigits = (value: number): string => String(Number(value.toPrecision(3)))
