/**
 * The equations as data: what the parser makes of the kernels in src/model, and what every back end reads. One node for
 * each thing the restricted language can say (README.md beside this file), in the order of evaluation of the source, so
 * that a back end that keeps the order keeps the arithmetic.
 */
import type { Form } from '../../src/model/derivatives'

export type { Form }

/** The objects a kernel is handed, by what they mean. Parameters are no arrays and stand apart. */
export type Role = 'state' | 'derivative' | 'input' | 'body' | 'flow' | 'percept'

/** What a run of numbers is indexed by: a region, a segment-side, the one person, or the entries of a sparse map. */
export type Axis = 'person' | 'region' | 'segment' | MapName
export type MapName = 'myotome' | 'reach' | 'referral'

export interface ArrayRef {
  readonly role: Role
  readonly name: string
}

export type MathName = 'min' | 'max' | 'abs' | 'sqrt' | 'cbrt' | 'exp' | 'log' | 'pow'
export type Arithmetic = '+' | '-' | '*' | '/' | '%'
export type Comparison = '<' | '<=' | '>' | '>=' | '===' | '!=='

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** A number with a name at the top of a file; settings of a method, not of the physiology. */
  | { readonly kind: 'constant'; readonly name: string; readonly value: number }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'local'; readonly name: string }
  | { readonly kind: 'element'; readonly array: ArrayRef; readonly index: Expression }
  | { readonly kind: 'length'; readonly array: ArrayRef; readonly value: number }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly op: Arithmetic; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'form'; readonly is: Form }
  | { readonly kind: 'choose'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'math'; readonly name: MathName; readonly args: readonly Expression[] }
  /** A kernel that answers with a number. What it is handed follows from its own parameters. */
  | { readonly kind: 'call'; readonly kernel: string }

/** What a loop runs over. */
export type Over =
  | { readonly kind: 'axis'; readonly axis: Axis; readonly length: number }
  /** The entries of one row of a sparse map. */
  | { readonly kind: 'row'; readonly map: MapName; readonly row: string }
  /** Passes of a method that settles. */
  | { readonly kind: 'passes'; readonly most: Expression }

export type Statement = { readonly line: number } & (
  | { readonly kind: 'let'; readonly name: string; readonly mutable: boolean; readonly integer: boolean; readonly value: Expression }
  | { readonly kind: 'assign'; readonly name: string; readonly add: boolean; readonly value: Expression }
  | { readonly kind: 'write'; readonly array: ArrayRef; readonly index: Expression; readonly add: boolean; readonly value: Expression }
  | { readonly kind: 'loop'; readonly index: string; readonly over: Over; readonly body: readonly Statement[] }
  | { readonly kind: 'if'; readonly test: Expression; readonly yes: readonly Statement[]; readonly no: readonly Statement[] }
  | { readonly kind: 'call'; readonly kernel: string }
  | { readonly kind: 'copy'; readonly to: ArrayRef; readonly from: ArrayRef }
  | { readonly kind: 'fill'; readonly array: ArrayRef; readonly value: Expression }
  | { readonly kind: 'return'; readonly value: Expression | null }
)

/** What a kernel is handed, in order; `form` and `parameters` are no arrays. */
export type Handed = Role | 'form' | 'parameters'

export interface Kernel {
  readonly name: string
  /** File without folder and extension: the compartment. */
  readonly file: string
  readonly line: number
  /** The comment above it. */
  readonly doc: string
  readonly exported: boolean
  readonly handed: readonly Handed[]
  readonly answers: 'nothing' | 'number'
  readonly body: readonly Statement[]
}

export interface Model {
  /** Callees before callers. */
  readonly kernels: readonly Kernel[]
  /** The comment at the head of each file. */
  readonly files: Readonly<Record<string, string>>
}

/** The expressions right inside of an expression. */
export function partsOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'element': return [e.index]
    case 'negative': return [e.of]
    case 'binary': case 'compare': return [e.left, e.right]
    case 'choose': return [e.test, e.yes, e.no]
    case 'math': return e.args
    default: return []
  }
}

/** Calls `visit` for an expression and all inside of it, from the outside in. */
export function walkExpression(e: Expression, visit: (e: Expression) => void): void {
  visit(e)
  for (const part of partsOf(e)) walkExpression(part, visit)
}

/** The expressions right inside of a statement, not those of the statements it holds. */
export function expressionsOf(s: Statement): readonly Expression[] {
  switch (s.kind) {
    case 'let': case 'assign': case 'fill': return [s.value]
    case 'write': return [s.index, s.value]
    case 'if': return [s.test]
    case 'return': return s.value ? [s.value] : []
    case 'loop': return s.over.kind === 'passes' ? [s.over.most] : []
    default: return []
  }
}

/** The statements right inside of a statement. */
export function statementsOf(s: Statement): readonly Statement[] {
  if (s.kind === 'loop') return s.body
  return s.kind === 'if' ? [...s.yes, ...s.no] : []
}

/** Calls `visit` for every statement, outer before inner. */
export function walk(statements: readonly Statement[], visit: (s: Statement) => void): void {
  for (const s of statements) {
    visit(s)
    walk(statementsOf(s), visit)
  }
}

/** Calls `visit` for every expression in statements and whatever they hold. */
export function walkAll(statements: readonly Statement[], visit: (e: Expression) => void): void {
  walk(statements, (s) => { for (const e of expressionsOf(s)) walkExpression(e, visit) })
}

/** An expression with some of its parts replaced: `replace` answers undefined to leave a node and go inside. */
export function rewrite(e: Expression, replace: (e: Expression) => Expression | undefined): Expression {
  const replaced = replace(e)
  if (replaced) return replaced
  const inside = (part: Expression) => rewrite(part, replace)
  switch (e.kind) {
    case 'element': return { ...e, index: inside(e.index) }
    case 'negative': return { ...e, of: inside(e.of) }
    case 'binary': return { ...e, left: inside(e.left), right: inside(e.right) }
    case 'compare': return { ...e, left: inside(e.left), right: inside(e.right) }
    case 'choose': return { ...e, test: inside(e.test), yes: inside(e.yes), no: inside(e.no) }
    case 'math': return { ...e, args: e.args.map(inside) }
    default: return e
  }
}

/** Whether two expressions say the same. */
export function same(a: Expression, b: Expression): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
