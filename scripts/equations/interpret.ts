/** Runs the equations as data, node by node: slow, and the plainest meaning they can have. For checks. */
import { MAPS } from './arrays'
import type { ArrayRef, Arithmetic, Comparison, Expression, Form, Kernel, MathName, Model, Role, Statement } from './ir'

/** What the kernels of src/model are handed, under the names of the roles. */
export interface World {
  readonly form: Form
  readonly parameters: Readonly<Record<string, number>>
  readonly arrays: { readonly [R in Role]: Readonly<Record<string, Float64Array | Int32Array>> }
}

type Locals = Map<string, number>
/** What a kernel answered with, once it has answered. */
type Answer = { readonly value: number } | undefined

const ARITHMETIC: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b,
}
const COMPARISON: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b, '<=': (a, b) => a <= b, '>': (a, b) => a > b, '>=': (a, b) => a >= b, '===': (a, b) => a === b, '!==': (a, b) => a !== b,
}
const MATH: Readonly<Record<MathName, (...args: number[]) => number>> = {
  min: Math.min, max: Math.max, abs: Math.abs, sqrt: Math.sqrt, cbrt: Math.cbrt, exp: Math.exp, log: Math.log, pow: Math.pow,
}

/** Runs one kernel in a world; its writes go to the world's arrays. Throws on a kernel, array or name that is not there. */
export function interpret(model: Model, kernel: string, world: World): number | undefined {
  const kernels = new Map(model.kernels.map((one) => [one.name, one]))

  const run = (name: string): number | undefined => {
    const { body } = kernels.get(name) as Kernel
    return block(body, new Map())?.value
  }

  const array = ({ role, name }: ArrayRef): Float64Array | Int32Array => {
    const found = world.arrays[role][name]
    if (!found) throw new Error(`no ${role} array '${name}'`)
    return found
  }

  const at = (ref: ArrayRef, index: number): number => {
    const value = array(ref)[index]
    if (value === undefined) throw new Error(`${ref.role} '${ref.name}' has no element ${index}`)
    return value
  }

  const number = (e: Expression, locals: Locals): number => {
    switch (e.kind) {
      case 'number': case 'constant': case 'length': return e.value
      case 'parameter': return known(world.parameters[e.name], e.name)
      case 'local': return known(locals.get(e.name), e.name)
      case 'element': return at(e.array, number(e.index, locals))
      case 'negative': return -number(e.of, locals)
      case 'binary': return ARITHMETIC[e.op](number(e.left, locals), number(e.right, locals))
      case 'choose': return truth(e.test, locals) ? number(e.yes, locals) : number(e.no, locals)
      case 'math': return MATH[e.name](...e.args.map((part) => number(part, locals)))
      case 'call': return known(run(e.kernel), e.kernel)
      default: throw new Error(`a condition stands where a number belongs: ${e.kind}`)
    }
  }

  const truth = (e: Expression, locals: Locals): boolean => {
    if (e.kind === 'form') return world.form === e.is
    if (e.kind === 'compare') return COMPARISON[e.op](number(e.left, locals), number(e.right, locals))
    throw new Error(`a number stands where a condition belongs: ${e.kind}`)
  }

  const block = (statements: readonly Statement[], locals: Locals): Answer => {
    for (const s of statements) {
      const answer = statement(s, locals)
      if (answer) return answer
    }
    return undefined
  }

  const statement = (s: Statement, locals: Locals): Answer => {
    switch (s.kind) {
      case 'let': locals.set(s.name, number(s.value, locals)); return undefined
      case 'assign': {
        const value = number(s.value, locals)
        locals.set(s.name, s.add ? known(locals.get(s.name), s.name) + value : value)
        return undefined
      }
      case 'write': {
        const index = number(s.index, locals)
        const value = number(s.value, locals)
        array(s.array)[index] = s.add ? at(s.array, index) + value : value
        return undefined
      }
      case 'copy': array(s.to).set(array(s.from)); return undefined
      case 'fill': array(s.array).fill(number(s.value, locals)); return undefined
      case 'call': run(s.kernel); return undefined
      case 'if': return block(truth(s.test, locals) ? s.yes : s.no, locals)
      case 'return': return { value: s.value ? number(s.value, locals) : NaN }
      case 'loop': return loop(s, locals)
    }
  }

  const loop = ({ index, over, body }: Extract<Statement, { kind: 'loop' }>, locals: Locals): Answer => {
    let from = 0
    let to: number
    if (over.kind === 'axis') to = over.length
    else if (over.kind === 'passes') to = number(over.most, locals)
    else {
      const row = known(locals.get(over.row), over.row)
      const start: ArrayRef = { role: 'body', name: MAPS[over.map].start }
      from = at(start, row)
      to = at(start, row + 1)
    }
    for (let i = from; i < to; i++) {
      locals.set(index, i)
      const answer = block(body, locals)
      if (answer) return answer
    }
    return undefined
  }

  return run(kernel)
}

function known(value: number | undefined, name: string): number {
  if (value === undefined) throw new Error(`'${name}' has no value`)
  return value
}
