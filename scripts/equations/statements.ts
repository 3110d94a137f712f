/** Reads the statements of the restricted language. */
import type { BindingPattern, Expression as Source, ForStatement, Statement as SourceStatement, VariableDeclaration } from 'oxc-parser'
import { isParameterName } from '../../src/parameters/table'
import { LENGTHS, MAPS, infoOf } from './arrays'
import { arrayOf, condition, expression, index, kernelCalled, knownArray, number } from './expressions'
import type { MapName, Over, Statement } from './ir'
import { Fault, type Scope, type Type } from './source'

type LineOf = (at: number) => number
/** A statement without the line it stands on. */
type Said<S = Statement> = S extends Statement ? Omit<S, 'line'> : never

/** The statements of a block; destructurings become names in the scope and leave nothing behind. */
export function block(nodes: readonly SourceStatement[], scope: Scope, lineOf: LineOf): readonly Statement[] {
  return nodes.flatMap((node) => statement(node, scope, lineOf).map((said) => ({ line: lineOf(node.start), ...said }) as Statement))
}

function statement(node: SourceStatement, scope: Scope, lineOf: LineOf): readonly Said[] {
  switch (node.type) {
    case 'VariableDeclaration': return declaration(node, scope)
    case 'ExpressionStatement': return [effect(node.expression, scope)]
    case 'ForStatement': return [loop(node, scope, lineOf)]
    case 'IfStatement': return [{
      kind: 'if', test: condition(node.test, scope),
      yes: block(within(node.consequent), scope.inner(), lineOf),
      no: node.alternate ? block(within(node.alternate), scope.inner(), lineOf) : [],
    }]
    case 'ReturnStatement': return [{ kind: 'return', value: node.argument ? number(node.argument, scope) : null }]
    default: throw new Fault(node.start, `there is no ${node.type} in the language`)
  }
}

const within = (node: SourceStatement): readonly SourceStatement[] => (node.type === 'BlockStatement' ? node.body : [node])

function declaration({ kind, declarations, start }: VariableDeclaration, scope: Scope): readonly Said[] {
  if (kind !== 'const' && kind !== 'let') throw new Fault(start, `there is no '${kind}' in the language`)
  return declarations.flatMap(({ id, init, start: at }): readonly Said[] => {
    if (!init) throw new Fault(at, 'a name is given its first value where it is declared')
    if (id.type === 'ObjectPattern') {
      takeApart(id, init, scope)
      return []
    }
    if (id.type !== 'Identifier') throw new Fault(at, `there is no ${id.type} in the language`)
    const { e, type } = expression(init, scope)
    if (type.is === 'boolean') throw new Fault(at, 'a condition has no name in the language')
    const mutable = kind === 'let'
    if (mutable && type.is === 'integer') throw new Fault(at, 'an index that changes is the index of a loop')
    scope.add(id.name, { kind: 'local', mutable, type: type.is === 'literal' ? { is: 'real' } : type }, at)
    return [{ kind: 'let', name: id.name, mutable, integer: type.is === 'integer', value: e }]
  })
}

/** `const { LI, K: interstitial } = y` and the like. */
function takeApart(pattern: Extract<BindingPattern, { type: 'ObjectPattern' }>, init: Source, scope: Scope): void {
  const handed = init.type === 'Identifier' ? scope.find(init.name) : undefined
  if (handed?.kind !== 'handed' || handed.as === 'form') throw new Fault(init.start, 'only what the kernel is handed is taken apart')
  for (const property of pattern.properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier' || property.value.type !== 'Identifier') {
      throw new Fault(property.start, 'names and new names only: no defaults, no rest, no nesting')
    }
    const field = property.key.name
    if (handed.as === 'parameters') {
      if (!isParameterName(field)) throw new Fault(property.start, `no parameter is named '${field}'`)
      scope.add(property.value.name, { kind: 'parameter', name: field }, property.start)
    } else {
      scope.add(property.value.name, { kind: 'array', ref: knownArray(handed.as, field, property.start) }, property.start)
    }
  }
}

function effect(node: Source, scope: Scope): Said {
  if (node.type === 'CallExpression') return called(node, scope)
  if (node.type !== 'AssignmentExpression') throw new Fault(node.start, `${node.type} does nothing here`)
  const { left, operator, right } = node
  if (operator !== '=' && operator !== '+=') throw new Fault(node.start, `there is no '${operator}' in the language`)
  const add = operator === '+='
  if (left.type === 'Identifier') {
    const binding = scope.find(left.name)
    if (binding?.kind !== 'local' || !binding.mutable) throw new Fault(node.start, `'${left.name}' can't be given another value`)
    return { kind: 'assign', name: left.name, add, value: number(right, scope) }
  }
  const array = left.type === 'MemberExpression' && left.computed ? arrayOf(left.object as Source, scope) : undefined
  if (left.type !== 'MemberExpression' || !array) throw new Fault(node.start, 'a value goes to a name or to an element of an array')
  if (array.role !== 'derivative' && array.role !== 'flow' && array.role !== 'percept') throw new Fault(node.start, `a ${array.role} is only read`)
  return { kind: 'write', array, index: index(array, left.property as Source, scope), add, value: number(right, scope) }
}

function called(node: Extract<Source, { type: 'CallExpression' }>, scope: Scope): Said {
  const { callee } = node
  if (callee.type === 'Identifier') {
    kernelCalled(node, scope)
    return { kind: 'call', kernel: callee.name }
  }
  const array = callee.type === 'MemberExpression' ? arrayOf(callee.object as Source, scope) : undefined
  const method = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : ''
  const [given] = node.arguments
  if (!array || !given || given.type === 'SpreadElement' || node.arguments.length !== 1) throw new Fault(node.start, 'only kernels, .set(array) and .fill(number) can be called')
  if (array.role === 'input' || array.role === 'body') throw new Fault(node.start, `a ${array.role} is only read`)
  if (method === 'fill') return { kind: 'fill', array, value: number(given, scope) }
  const from = arrayOf(given, scope)
  if (method !== 'set' || !from) throw new Fault(node.start, `'.${method}' is not in the language`)
  if (infoOf(from).axis !== infoOf(array).axis) throw new Fault(node.start, `'${from.name}' and '${array.name}' are not of one length`)
  return { kind: 'copy', to: array, from }
}

function loop({ init, test, update, body, start }: ForStatement, scope: Scope, lineOf: LineOf): Said {
  const declarator = init?.type === 'VariableDeclaration' && init.kind === 'let' && init.declarations.length === 1 ? init.declarations[0] : undefined
  const name = declarator?.id.type === 'Identifier' ? declarator.id.name : undefined
  const counts = test?.type === 'BinaryExpression' && test.operator === '<' && test.left.type === 'Identifier' && test.left.name === name
    && update?.type === 'UpdateExpression' && update.operator === '++' && update.argument.type === 'Identifier' && update.argument.name === name
  if (!declarator?.init || name === undefined || !counts || test?.type !== 'BinaryExpression') throw new Fault(start, 'a loop counts one name up to a bound: for (let i = 0; i < A.length; i++)')
  const { over, type } = rangeOf(declarator.init, test.right, scope, start)
  const inner = scope.inner()
  inner.add(name, { kind: 'local', mutable: false, type, ...(over.kind === 'row' ? { entryOf: over.map } : {}) }, start)
  return { kind: 'loop', index: name, over, body: block(within(body), inner, lineOf) }
}

function rangeOf(from: Source, to: Source, scope: Scope, at: number): { over: Over; type: Type } {
  const row = rowOf(from, to, scope)
  if (row) return { over: { kind: 'row', ...row }, type: { is: 'integer', axis: row.map } }
  if (from.type !== 'Literal' || from.value !== 0) throw new Fault(at, 'a loop begins at 0, or where a row of a sparse map begins')
  const { e, type } = expression(to, scope)
  if (e.kind === 'length') {
    const { axis, length, startOf } = infoOf(e.array)
    if (startOf || (axis !== 'region' && axis !== 'segment') || length !== LENGTHS[axis]) throw new Fault(at, 'a loop runs over regions, over segments, or over a row of a sparse map')
    return { over: { kind: 'axis', axis, length }, type: { is: 'integer', axis } }
  }
  if (e.kind !== 'constant' || type.is !== 'literal') throw new Fault(at, 'the bound of a loop is the length of an array or a constant')
  return { over: { kind: 'passes', most: e }, type: { is: 'integer', axis: null } }
}

/** `start[i]` to `start[i + 1]`: the entries of row i. */
function rowOf(from: Source, to: Source, scope: Scope): { map: MapName; row: string } | undefined {
  if (from.type !== 'MemberExpression' || to.type !== 'MemberExpression' || !from.computed || !to.computed) return undefined
  const [first, last] = [arrayOf(from.object as Source, scope), arrayOf(to.object as Source, scope)]
  const map = first && infoOf(first).startOf
  if (!map || last?.name !== first.name || from.property.type !== 'Identifier') throw new Fault(from.start, 'a row runs from start[i] to start[i + 1] of one map')
  const row = from.property.name
  const next = to.property
  const isNext = next.type === 'BinaryExpression' && next.operator === '+' && next.left.type === 'Identifier' && next.left.name === row && next.right.type === 'Literal' && next.right.value === 1
  const binding = scope.find(row)
  if (!isNext || binding?.kind !== 'local' || binding.type.is !== 'integer' || binding.type.axis !== MAPS[map].rows) throw new Fault(from.start, `a row of ${map} runs from start[i] to start[i + 1], i being a ${MAPS[map].rows}`)
  return { map, row }
}
