/** Sets expressions as LaTeX, with the commands that KaTeX, Temml and MathJax share. */
import { MAPS, infoOf } from './arrays'
import { fixedNumber } from './expressions'
import { same, type ArrayRef, type Comparison, type Expression, type MapName } from './ir'
import { localSymbol, show, symbolOf, type Symbol } from './symbols'

/** What indices look like at a place in a kernel. */
export interface Letters {
  readonly kernel: string
  /** Of each name that is an index. */
  readonly index: ReadonlyMap<string, string>
  /** Of each name that counts entries of a sparse map: row and column. */
  readonly entry: ReadonlyMap<string, { readonly map: MapName; readonly row: string; readonly column: string }>
  /** The index that a name given in a kernel depends on, if any. */
  readonly ofLocal: ReadonlyMap<string, string | null>
}

/** Text, and how tightly it holds together. */
interface Piece {
  readonly text: string
  readonly holds: 'sum' | 'product' | 'whole' | 'raised' | 'symbol'
}
const ORDER: readonly Piece['holds'][] = ['sum', 'product', 'whole', 'raised', 'symbol']

const COMPARES: Readonly<Record<Comparison, string>> = { '<': '<', '<=': '\\le', '>': '>', '>=': '\\ge', '===': '=', '!==': '\\ne' }
const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '===': '!==', '!==': '===' }

export const latexOf = (e: Expression, letters: Letters): string => piece(e, letters).text

/** As a term of a sum or behind a sign for one: in parentheses if it is a sum itself. */
export const termOf = (e: Expression, letters: Letters): string => atLeast('product', piece(e, letters))

/** The element of an array that an equation writes. */
export function elementOf(array: ArrayRef, index: Expression, letters: Letters): string {
  return show(symbolOf(array.name), indicesOf(array, index, letters))
}

const brackets = (text: string): string => `\\left(${text}\\right)`
const atLeast = (holds: Piece['holds'], { text, holds: found }: Piece): string => (ORDER.indexOf(found) < ORDER.indexOf(holds) ? brackets(text) : text)
const named = (symbol: Symbol, indices: readonly string[] = []): Piece => ({ text: show(symbol, indices), holds: symbol.above === undefined ? 'symbol' : 'raised' })

function piece(e: Expression, letters: Letters): Piece {
  switch (e.kind) {
    case 'number': case 'constant': return { text: String(e.value), holds: 'symbol' }
    case 'length': return { text: String(e.value), holds: 'symbol' }
    case 'parameter': return named(symbolOf(e.name))
    case 'local': return local(e.name, letters)
    case 'element': return named(symbolOf(e.array.name), indicesOf(e.array, e.index, letters))
    case 'negative': return { text: `-${atLeast('product', piece(e.of, letters))}`, holds: 'sum' }
    case 'binary': return binary(e, letters)
    case 'compare': return { text: compare(e.op, e, letters), holds: 'sum' }
    case 'choose': return choose(e, letters)
    case 'math': return math(e, letters)
    default: throw new Error(`${e.kind} has no place in an equation`)
  }
}

function local(name: string, letters: Letters): Piece {
  const index = letters.index.get(name)
  if (index !== undefined) return { text: index, holds: /^\w+$/.test(index) ? 'symbol' : 'sum' }
  const of = letters.ofLocal.get(name)
  return named(localSymbol(letters.kernel, name), of ? [of] : [])
}

function indicesOf(array: ArrayRef, index: Expression, letters: Letters): readonly string[] {
  const { axis } = infoOf(array)
  if (axis === 'person') return []
  const entry = index.kind === 'local' ? letters.entry.get(index.name) : undefined
  if (entry) return MAPS[entry.map].rows === 'region' ? [entry.row, entry.column] : [entry.column, entry.row]
  return [indexText(index, letters)]
}

/** An index as text: a letter, a column of a sparse map, or letters reckoned with. */
export function indexText(e: Expression, letters: Letters): string {
  if (e.kind === 'element' && e.index.kind === 'local') {
    const entry = letters.entry.get(e.index.name)
    if (entry) return entry.column
  }
  const fixed = fixedNumber(e)
  if (!Number.isNaN(fixed)) return String(fixed)
  if (e.kind === 'local') return letters.index.get(e.name) ?? e.name
  if (e.kind !== 'binary') throw new Error(`${e.kind} is no index`)
  const [left, right] = [indexText(e.left, letters), indexText(e.right, letters)]
  return e.op === '%' ? `${/^\w+$/.test(left) ? left : `(${left})`} \\bmod ${right}` : `${left}${e.op}${right}`
}

function binary(e: Extract<Expression, { kind: 'binary' }>, letters: Letters): Piece {
  if (e.op !== '%' && countsLength(e) && !Number.isNaN(fixedNumber(e))) return { text: String(fixedNumber(e)), holds: 'symbol' }
  const left = piece(e.left, letters)
  const right = piece(e.right, letters)
  switch (e.op) {
    case '+': return { text: `${left.text} + ${right.text}`, holds: 'sum' }
    case '-': return { text: `${left.text} - ${atLeast('product', right)}`, holds: 'sum' }
    case '/': return { text: `\\frac{${left.text}}{${right.text}}`, holds: 'whole' }
    case '%': return { text: indexText(e, letters), holds: 'sum' }
    case '*': return product(factorsOf(e), letters)
  }
}

const countsLength = (e: Expression): boolean => e.kind === 'length' || (e.kind === 'binary' && (countsLength(e.left) || countsLength(e.right)))

function factorsOf(e: Expression): readonly Expression[] {
  return e.kind === 'binary' && e.op === '*' ? [...factorsOf(e.left), ...factorsOf(e.right)] : [e]
}

/** Equal factors become powers, and x times its root becomes x to the 3/2. */
function product(factors: readonly Expression[], letters: Letters): Piece {
  const powers: { readonly base: Expression; halves: number }[] = []
  for (const factor of factors) {
    const before = powers.at(-1)
    if (before && same(before.base, factor)) before.halves += 2
    else if (before && factor.kind === 'math' && factor.name === 'sqrt' && same(before.base, factor.args[0]!)) before.halves += 1
    else powers.push({ base: factor, halves: 2 })
  }
  const pieces = powers.map(({ base, halves }) => (halves === 2 ? piece(base, letters) : raised(piece(base, letters), halves % 2 === 0 ? String(halves / 2) : `${halves}/2`)))
  const [only] = pieces
  if (pieces.length === 1 && only) return only
  const texts = pieces.map((one) => atLeast('product', one))
  return { text: texts.reduce((sofar, text) => `${sofar}${/^\d/.test(text) ? ' \\cdot ' : '\\,'}${text}`), holds: 'product' }
}

const raised = (base: Piece, exponent: string): Piece => ({ text: `${atLeast('symbol', base)}^{${exponent}}`, holds: 'raised' })

function compare(op: Comparison, { left, right }: Extract<Expression, { kind: 'compare' }>, letters: Letters): string {
  return `${piece(left, letters).text} ${COMPARES[op]} ${piece(right, letters).text}`
}

/** Both cases carry their condition, so that no word is needed. */
function choose({ test, yes, no }: Extract<Expression, { kind: 'choose' }>, letters: Letters): Piece {
  if (test.kind !== 'compare') throw new Error(`${test.kind} has no place in an equation`)
  const rows = [[yes, compare(test.op, test, letters)], [no, compare(OPPOSITE[test.op], test, letters)]] as const
  return { text: `\\begin{cases} ${rows.map(([value, when]) => `${latexOf(value, letters)} & ${when}`).join(' \\\\ ')} \\end{cases}`, holds: 'whole' }
}

function math({ name, args }: Extract<Expression, { kind: 'math' }>, letters: Letters): Piece {
  const [first, second] = args as readonly [Expression, Expression | undefined]
  const inside = () => latexOf(first, letters)
  switch (name) {
    case 'max':
      if (second?.kind === 'number' && second.value === 0) return { text: `${brackets(inside())}_{+}`, holds: 'symbol' }
      return { text: `\\max\\left(${args.map((arg) => latexOf(arg, letters)).join(',\\, ')}\\right)`, holds: 'whole' }
    case 'min': return { text: `\\min\\left(${args.map((arg) => latexOf(arg, letters)).join(',\\, ')}\\right)`, holds: 'whole' }
    case 'abs': return { text: `\\left|${inside()}\\right|`, holds: 'symbol' }
    case 'sqrt': return first.kind === 'math' && first.name === 'sqrt' ? { text: `\\sqrt[4]{${latexOf(first.args[0]!, letters)}}`, holds: 'whole' } : { text: `\\sqrt{${inside()}}`, holds: 'whole' }
    case 'cbrt': return { text: `\\sqrt[3]{${inside()}}`, holds: 'whole' }
    case 'pow': return raised(piece(first, letters), latexOf(second!, letters))
    case 'log': return { text: `\\ln ${brackets(inside())}`, holds: 'whole' }
    case 'exp': return powerOf(first, letters) ?? { text: `\\exp${brackets(inside())}`, holds: 'whole' }
  }
}

/** exp(n log x) is x to the n; exp(log x / n) is x to the 1/n. */
function powerOf(e: Expression, letters: Letters): Piece | undefined {
  if (e.kind !== 'binary') return undefined
  const isLog = (part: Expression) => part.kind === 'math' && part.name === 'log'
  const base = (part: Expression) => piece((part as Extract<Expression, { kind: 'math' }>).args[0]!, letters)
  if (e.op === '/' && isLog(e.left)) return raised(base(e.left), `1/${atLeast('whole', piece(e.right, letters))}`)
  if (e.op === '*' && isLog(e.right)) return raised(base(e.right), latexOf(e.left, letters))
  return undefined
}
