/**
 * Reads a kernel as mathematics: one equation per number it writes, with the constants it needs on the way, and each
 * sum or largest value that it gathers in a loop as one. A kernel that can't be read so throws.
 */
import { MAPS, infoOf } from './arrays'
import { elementOf, latexOf, termOf, type Letters } from './latex'
import { rewrite, walkExpression, type ArrayRef, type Expression, type Kernel, type Over, type Statement } from './ir'
import { localSymbol, show } from './symbols'

/** What is gathered in a loop on top of a first value. */
interface Gathered {
  readonly how: 'sum' | 'largest'
  readonly letter: string
  readonly value: Expression
  readonly letters: Letters
}

/** A name that is given within a kernel, and what it is. */
interface Definition {
  readonly name: string
  readonly depth: number
  start: Expression
  readonly gathered: Gathered[]
  readonly letters: Letters
}

/** One number that a kernel writes, as mathematics. */
export interface Equation {
  readonly target: ArrayRef
  readonly latex: string
  /** The names it uses, each with what it is, in the order in which they are worked out. */
  readonly where: readonly string[]
  /** Every expression that takes part, those of `where` too. */
  readonly parts: readonly Expression[]
}

interface Place {
  readonly kernel: Kernel
  readonly letters: Letters
  /** Loops around. */
  readonly loops: readonly string[]
  /** Names that are shown as something else: an index as what it is reckoned from, a name as the element it was written to. */
  readonly shownAs: Map<string, Expression>
}

/** The equations of a kernel, in its order. Throws when something in it is no equation. */
export function equationsOf(kernel: Kernel): readonly Equation[] {
  const definitions = new Map<string, Definition>()
  const place: Place = { kernel, letters: { kernel: kernel.name, index: new Map(), entry: new Map(), ofLocal: new Map() }, loops: [], shownAs: new Map() }
  return read(kernel.body, place, definitions)
}

const plain = (e: Expression, { shownAs }: Place): Expression => rewrite(e, (part) => (part.kind === 'local' ? shownAs.get(part.name) : undefined))

function read(statements: readonly Statement[], at: Place, definitions: Map<string, Definition>): readonly Equation[] {
  let place = at
  return statements.flatMap((s): readonly Equation[] => {
    switch (s.kind) {
      case 'let':
        place = named(s, place, definitions)
        return []
      case 'assign':
        gather(s, place, definitions)
        return []
      case 'write': return [written(s, place, definitions)]
      case 'fill': return [{ target: s.array, latex: `${leftSide(s.array, elementOf(s.array, { kind: 'local', name: 'all' }, everyIndex(s.array, place)), false)} ${latexOf(s.value, place.letters)}`, where: [], parts: [s.value] }]
      case 'copy': {
        const letters = everyIndex(s.to, place)
        const index: Expression = { kind: 'local', name: 'all' }
        const value: Expression = { kind: 'element', array: s.from, index }
        return [{ target: s.to, latex: `${elementOf(s.to, index, letters)} = ${latexOf(value, letters)}`, where: [], parts: [value] }]
      }
      case 'loop': return s.over.kind === 'passes' ? read(s.body, place, definitions) : read(s.body, inLoop(s.index, s.over, place), definitions)
      case 'if': return [...read(s.yes, place, definitions), ...read(s.no, place, definitions)]
      // Another kernel's equations are its own; what a method reports about itself is none.
      case 'call': case 'return': return []
    }
  })
}

const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> => new Map([...map, [key, value]])

const letterOf = (axis: 'region' | 'segment'): string => (axis === 'region' ? 'i' : 'k')

function everyIndex(array: ArrayRef, { letters }: Place): Letters {
  const { axis } = infoOf(array)
  return axis === 'region' || axis === 'segment' ? { ...letters, index: withEntry(letters.index, 'all', letterOf(axis)) } : letters
}

function inLoop(index: string, over: Exclude<Over, { kind: 'passes' }>, place: Place): Place {
  const { letters } = place
  if (over.kind === 'axis') {
    const letter = letterOf(over.axis as 'region' | 'segment')
    return { ...place, letters: { ...letters, index: withEntry(letters.index, index, letter) }, loops: [...place.loops, letter] }
  }
  const { rows, columns } = MAPS[over.map]
  const row = letters.index.get(over.row) ?? letterOf(rows)
  const column = columns === rows ? 'j' : letterOf(columns)
  return { ...place, letters: { ...letters, entry: withEntry(letters.entry, index, { map: over.map, row, column }) }, loops: [...place.loops, column] }
}

/** An index needs no line of its own: it is written out where it stands. */
function named(s: Extract<Statement, { kind: 'let' }>, place: Place, definitions: Map<string, Definition>): Place {
  const { letters, loops } = place
  const value = plain(s.value, place)
  if (s.integer) {
    place.shownAs.set(s.name, value)
    return place
  }
  const known: Letters = { ...letters, ofLocal: withEntry(letters.ofLocal, s.name, loops[0] ?? null) }
  definitions.set(s.name, { name: s.name, depth: loops.length, start: value, gathered: [], letters: known })
  return { ...place, letters: known }
}

/** `x += ...` within a loop is a sum, `x = Math.max(x, ...)` the largest; anything else has no reading. */
function gather(s: Extract<Statement, { kind: 'assign' }>, place: Place, definitions: Map<string, Definition>): void {
  const { kernel, letters, loops } = place
  const definition = definitions.get(s.name)!
  const self: Expression = { kind: 'local', name: s.name }
  const letter = loops.at(-1)
  if (loops.length === definition.depth && s.add) {
    definition.start = { kind: 'binary', op: '+', left: definition.start, right: plain(s.value, place) }
    return
  }
  const value = plain(s.value, place)
  const isLargest = !s.add && value.kind === 'math' && value.name === 'max' && value.args[0]?.kind === 'local' && value.args[0].name === self.name
  if (letter === undefined || loops.length !== definition.depth + 1 || !(s.add || isLargest)) {
    throw new Error(`${kernel.file}.ts:${s.line}: '${s.name}' changes in a way that is neither a sum nor the largest of a loop`)
  }
  definition.gathered.push({ how: s.add ? 'sum' : 'largest', letter, letters, value: isLargest ? value.args[1]! : value })
}

function written(s: Extract<Statement, { kind: 'write' }>, place: Place, definitions: Map<string, Definition>): Equation {
  const { letters } = place
  const given = plain(s.value, place)
  const index = plain(s.index, place)
  const element: Expression = { kind: 'element', array: s.array, index }
  const alone = given.kind === 'local' ? definitions.get(given.name) : undefined
  const value = alone ? rightSide(alone) : latexOf(given, letters)
  const direct = alone ? directParts(alone) : [given]
  if (alone && !s.add && s.array.role !== 'derivative') place.shownAs.set(alone.name, element)
  const needed = collect(direct, definitions)
  const parts = [...direct, ...needed.flatMap(directParts)]
  const onto = s.add || direct.some((part) => reads(part, s.array))
  const target = elementOf(s.array, index, letters)
  return {
    target: s.array,
    latex: `${leftSide(s.array, target, onto)} ${s.add ? `${target} + ` : ''}${value}`,
    where: needed.map((definition) => `${show(localSymbol(letters.kernel, definition.name), indexOf(definition))} = ${rightSide(definition)}`),
    parts: s.add ? [...parts, element] : parts,
  }
}

/** An equation that has its own left side on the right says what becomes of it. */
function leftSide({ role }: ArrayRef, element: string, onto: boolean): string {
  return role === 'derivative' ? `\\frac{\\mathrm{d} ${element}}{\\mathrm{d} t} =` : `${element} ${onto ? '\\leftarrow' : '='}`
}

const indexOf = ({ letters, name }: Definition): readonly string[] => {
  const index = letters.ofLocal.get(name)
  return index ? [index] : []
}

function rightSide({ start, gathered, letters }: Definition): string {
  const [first] = gathered
  if (!first) return latexOf(start, letters)
  if (first.how === 'largest') return `\\max\\left(${latexOf(start, letters)},\\, ${gathered.map((one) => `\\max_{${one.letter}} ${latexOf(one.value, one.letters)}`).join(',\\, ')}\\right)`
  const sums = gathered.map((one) => `\\sum_{${one.letter}} ${termOf(one.value, one.letters)}`).join(' + ')
  return start.kind === 'number' && start.value === 0 ? sums : `${latexOf(start, letters)} + ${sums}`
}

const directParts = ({ start, gathered }: Definition): readonly Expression[] => [start, ...gathered.map(({ value }) => value)]

/** The definitions that expressions need, in the order in which they were made. */
function collect(parts: readonly Expression[], definitions: ReadonlyMap<string, Definition>): readonly Definition[] {
  const needed = new Set<Definition>()
  const look = (part: Expression): void => walkExpression(part, (e) => {
    const definition = e.kind === 'local' ? definitions.get(e.name) : undefined
    if (!definition || needed.has(definition)) return
    needed.add(definition)
    directParts(definition).forEach(look)
  })
  parts.forEach(look)
  return [...definitions.values()].filter((definition) => needed.has(definition))
}

function reads(e: Expression, { role, name }: ArrayRef): boolean {
  let found = false
  walkExpression(e, (part) => { if (part.kind === 'element' && part.array.role === role && part.array.name === name) found = true })
  return found
}
