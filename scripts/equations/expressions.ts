/** Reads the expressions of the restricted language. */
import type { CallExpression, Expression as Source, IdentifierReference, MemberExpression } from 'oxc-parser'
import { isParameterName } from '../../src/parameters/table'
import { MAPS, findArray, infoOf } from './arrays'
import type { Arithmetic, ArrayRef, Comparison, Expression, MathName, Role } from './ir'
import { FORMS, Fault, type Scope, type Type, type Typed } from './source'

const ARITHMETIC = new Set(['+', '-', '*', '/', '%'])
const COMPARISON = new Set(['<', '<=', '>', '>=', '===', '!=='])
const ARITY: Readonly<Record<MathName, number>> = { min: 2, max: 2, abs: 1, sqrt: 1, cbrt: 1, exp: 1, log: 1, pow: 2 }

const REAL: Type = { is: 'real' }
const LITERAL: Type = { is: 'literal' }
const BOOLEAN: Type = { is: 'boolean' }

export function expression(node: Source, scope: Scope): Typed {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value !== 'number') throw new Fault(node.start, `${String(node.raw)} is not a number`)
      return { e: { kind: 'number', value: node.value }, type: LITERAL }
    case 'Identifier': return name(node, scope)
    case 'ParenthesizedExpression': return expression(node.expression, scope)
    case 'UnaryExpression': {
      if (node.operator !== '-') throw new Fault(node.start, `there is no '${node.operator}' in the language`)
      return { e: { kind: 'negative', of: number(node.argument, scope) }, type: REAL }
    }
    case 'BinaryExpression': return binary(node.operator, node.left as Source, node.right, node.start, scope)
    case 'ConditionalExpression': {
      const test = condition(node.test, scope)
      const yes = expression(node.consequent, scope)
      const no = expression(node.alternate, scope)
      for (const { type } of [yes, no]) if (type.is === 'boolean' || type.is === 'integer') throw new Fault(node.start, 'both sides of ? : must be numbers, not indices or conditions')
      return { e: { kind: 'choose', test, yes: yes.e, no: no.e }, type: REAL }
    }
    case 'MemberExpression': return member(node, scope)
    case 'CallExpression': return call(node, scope)
    default: throw new Fault(node.start, `there is no ${node.type} in the language`)
  }
}

/** An expression that is a number of the physiology, not an index and not a condition. */
export function number(node: Source, scope: Scope): Expression {
  const { e, type } = expression(node, scope)
  if (type.is === 'boolean') throw new Fault(node.start, 'a condition stands where a number belongs')
  if (type.is === 'integer') throw new Fault(node.start, 'an index or a length stands where a number of the physiology belongs')
  return e
}

export function condition(node: Source, scope: Scope): Expression {
  const { e, type } = expression(node, scope)
  if (type.is !== 'boolean') throw new Fault(node.start, 'a number stands where a condition belongs')
  return e
}

function name({ name: text, start }: IdentifierReference, scope: Scope): Typed {
  const binding = scope.find(text)
  switch (binding?.kind) {
    case 'parameter': return { e: { kind: 'parameter', name: binding.name }, type: REAL }
    case 'constant': return { e: { kind: 'constant', name: text, value: binding.value }, type: LITERAL }
    case 'local': return { e: { kind: 'local', name: text }, type: binding.type }
    case 'array': throw new Fault(start, `the array '${text}' needs an index`)
    case 'handed': throw new Fault(start, `'${text}' is not a number`)
    default: throw new Fault(start, `'${text}' is not known here`)
  }
}

function binary(op: string, leftNode: Source, rightNode: Source, at: number, scope: Scope): Typed {
  if (leftNode.type === 'Identifier' && rightNode.type === 'Literal' && typeof rightNode.value === 'string') return formTest(op, leftNode, rightNode.value, scope)
  const left = expression(leftNode, scope)
  const right = expression(rightNode, scope)
  if (left.type.is === 'boolean' || right.type.is === 'boolean') throw new Fault(at, `'${op}' stands between numbers only`)
  const whole = left.type.is === 'integer' || right.type.is === 'integer'
  if (whole && (left.type.is === 'real' || right.type.is === 'real')) throw new Fault(at, `'${op}' mixes an index with a number of the physiology`)
  if (COMPARISON.has(op)) return { e: { kind: 'compare', op: op as Comparison, left: left.e, right: right.e }, type: BOOLEAN }
  if (!ARITHMETIC.has(op)) throw new Fault(at, `there is no '${op}' in the language`)
  const e: Expression = { kind: 'binary', op: op as Arithmetic, left: left.e, right: right.e }
  if (whole) return { e, type: { is: 'integer', axis: axisOfIndex(op as Arithmetic, left, right, e, at) } }
  if (op === '%') throw new Fault(at, `'%' is for indices`)
  return { e, type: left.type.is === 'literal' && right.type.is === 'literal' ? LITERAL : REAL }
}

/** What an index that was computed from another points at: k - 1 and (k + n) % C.length still name a segment. */
function axisOfIndex(op: Arithmetic, left: Typed, right: Typed, whole: Expression, at: number) {
  const [a, b] = [left.type, right.type].map((type) => (type.is === 'integer' ? type.axis : null))
  if (op === '/') {
    if (!Number.isInteger(fixedNumber(whole))) throw new Fault(at, 'indices may be divided only where both are fixed and nothing is left over')
    return null
  }
  if (op === '*' || (a && b)) throw new Fault(at, `'${op}' between two indices has no meaning here`)
  if (op === '%') return a && right.e.kind === 'length' && infoOf(right.e.array).axis === a ? a : null
  return a ?? b ?? null
}

/** The value of an expression made of lengths and numbers alone; NaN of any other. */
export function fixedNumber(e: Expression): number {
  if (e.kind === 'number' || e.kind === 'constant' || e.kind === 'length') return e.value
  if (e.kind !== 'binary') return NaN
  const [a, b] = [fixedNumber(e.left), fixedNumber(e.right)]
  return { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': a % b }[e.op]
}

function formTest(op: string, { name: text, start }: IdentifierReference, is: string, scope: Scope): Typed {
  const binding = scope.find(text)
  const form = FORMS.find((known) => known === is)
  if (op !== '===' || binding?.kind !== 'handed' || binding.as !== 'form' || !form) throw new Fault(start, `only form === ${FORMS.map((known) => `'${known}'`).join(' or ')} compares words`)
  return { e: { kind: 'form', is: form }, type: BOOLEAN }
}

/** The array that a name or `role.name` stands for; undefined if it stands for none. */
export function arrayOf(node: Source, scope: Scope): ArrayRef | undefined {
  if (node.type === 'Identifier') {
    const binding = scope.find(node.name)
    return binding?.kind === 'array' ? binding.ref : undefined
  }
  if (node.type !== 'MemberExpression' || node.computed || node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return undefined
  const handed = scope.find(node.object.name)
  if (handed?.kind !== 'handed' || handed.as === 'form' || handed.as === 'parameters') return undefined
  return knownArray(handed.as, node.property.name, node.start)
}

export function knownArray(role: Role, text: string, at: number): ArrayRef {
  if (!findArray(role, text)) throw new Fault(at, `no ${role} is named '${text}'`)
  return { role, name: text }
}

function member(node: MemberExpression, scope: Scope): Typed {
  if (!node.computed) {
    const field = node.property.type === 'Identifier' ? node.property.name : ''
    const handed = node.object.type === 'Identifier' ? scope.find(node.object.name) : undefined
    if (handed?.kind === 'handed' && handed.as === 'parameters') {
      if (!isParameterName(field)) throw new Fault(node.start, `no parameter is named '${field}'`)
      return { e: { kind: 'parameter', name: field }, type: REAL }
    }
    const array = field === 'length' ? arrayOf(node.object as Source, scope) : undefined
    if (!array) throw new Fault(node.start, `'.${field}' has no meaning here`)
    return { e: { kind: 'length', array, value: infoOf(array).length }, type: { is: 'integer', axis: null } }
  }
  const array = arrayOf(node.object as Source, scope)
  if (!array) throw new Fault(node.start, 'only arrays of the model take an index')
  const info = infoOf(array)
  if (info.startOf) throw new Fault(node.start, `'${array.name}' holds where rows start and is for the bounds of a loop over ${MAPS[info.startOf].column}`)
  const e: Expression = { kind: 'element', array, index: index(array, node.property, scope) }
  return info.pointsAt ? { e, type: { is: 'integer', axis: info.pointsAt } } : { e, type: REAL }
}

/** An index that points into the array at hand: a number of a region does not index segments. */
export function index(array: ArrayRef, node: Source, scope: Scope): Expression {
  const { axis } = infoOf(array)
  const { e, type } = expression(node, scope)
  if (axis === 'person') {
    if (e.kind !== 'number' || e.value !== 0) throw new Fault(node.start, `'${array.name}' is one number: its index is 0`)
    return e
  }
  const found = type.is === 'integer' ? type.axis : null
  if (found !== axis) throw new Fault(node.start, `'${array.name}' is indexed by ${axis}, and this is ${found ? `an index of ${found}` : 'none'}`)
  return e
}

function call(node: CallExpression, scope: Scope): Typed {
  const { callee } = node
  if (callee.type === 'MemberExpression' && !callee.computed && callee.object.type === 'Identifier' && callee.object.name === 'Math' && callee.property.type === 'Identifier') {
    const text = callee.property.name
    if (!Object.hasOwn(ARITY, text)) throw new Fault(node.start, `Math.${text} is not in the language; known: ${Object.keys(ARITY).join(', ')}`)
    const math = text as MathName
    if (node.arguments.length !== ARITY[math]) throw new Fault(node.start, `Math.${math} takes ${ARITY[math]} here`)
    return { e: { kind: 'math', name: math, args: node.arguments.map((argument) => number(argument as Source, scope)) }, type: REAL }
  }
  if (kernelCalled(node, scope) !== 'number') throw new Fault(node.start, 'this kernel answers with nothing')
  return { e: { kind: 'call', kernel: (callee as IdentifierReference).name }, type: REAL }
}

/** Checks that a kernel is handed what it asks for, by its own names; says what it answers with. */
export function kernelCalled({ callee, arguments: given, start }: CallExpression, scope: Scope): 'nothing' | 'number' {
  const text = callee.type === 'Identifier' ? callee.name : undefined
  const signature = text === undefined ? undefined : scope.signatures.get(text)
  if (text === undefined || !signature) throw new Fault(start, 'only kernels and Math can be called')
  const handed = given.map((argument) => {
    const binding = argument.type === 'Identifier' ? scope.find(argument.name) : undefined
    return binding?.kind === 'handed' ? binding.as : undefined
  })
  if (handed.length !== signature.handed.length || handed.some((one, i) => one !== signature.handed[i])) throw new Fault(start, `${text} must be handed ${signature.handed.join(', ')}, each under its own name`)
  return signature.answers
}
