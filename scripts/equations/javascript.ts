/**
 * Writes kernels as a JavaScript module over two flat arrays, y and d, with every offset a number in the text. For the
 * measurement in cost.ts; the app runs the kernels as they stand, since its page may not run code made at run time.
 */
import { PARAMETER_NAMES } from '../../src/parameters/table'
import { ARRAYS, MAPS, STATE_OFFSETS } from './arrays'
import { walkAll, type ArrayRef, type Expression, type Kernel, type Statement } from './ir'

/** Exports `load(u, b, p, v)`, which fixes all but the state, and `run(y, d)`, the last of the kernels. */
export function toJavaScript(kernels: readonly Kernel[]): string {
  const shared = [...fields('input', 'u'), ...fields('body', 'b'), ...fields('flow', 'v')]
  return [
    `let y, d, ${[...shared.map(([name]) => name), ...PARAMETER_NAMES.map((name) => `p_${name}`)].join(', ')}`,
    `export function load(u, b, p, v) {\n${shared.map(([name, from]) => `  ${name} = ${from}`).join('\n')}\n${PARAMETER_NAMES.map((name) => `  p_${name} = p.${name}`).join('\n')}\n}`,
    ...kernels.map((kernel) => functionOf(kernel)),
    `export function run(state, slopes) {\n  y = state\n  d = slopes\n  ${kernels.at(-1)!.name}()\n}\n`,
  ].join('\n')
}

const fields = (role: 'input' | 'body' | 'flow', prefix: string): readonly (readonly [string, string])[] => ARRAYS[role].map(({ name }) => [`${prefix}_${name}`, `${prefix}.${name}`])

/** What a kernel uses it first takes into constants of its own: an engine keeps those where they are quickest at hand. */
function functionOf({ name, body }: Kernel): string {
  const parameters = new Set<string>()
  const arrays = new Set<string>()
  const take = ({ role, name: array }: ArrayRef) => { arrays.add(PREFIX[role] === undefined ? (role === 'state' ? 'y' : 'd') : `${PREFIX[role]}_${array}`) }
  walkAll(body, (e) => {
    if (e.kind === 'parameter') parameters.add(`p_${e.name}`)
    if (e.kind === 'element') take(e.array)
  })
  const visit = (statements: readonly Statement[]): void => {
    for (const s of statements) {
      if (s.kind === 'write' || s.kind === 'fill') take(s.array)
      if (s.kind === 'copy') { take(s.to); take(s.from) }
      if (s.kind === 'loop') {
        if (s.over.kind === 'row') arrays.add(`b_${MAPS[s.over.map].start}`)
        visit(s.body)
      }
      if (s.kind === 'if') { visit(s.yes); visit(s.no) }
    }
  }
  visit(body)
  const taken = [...arrays, ...parameters]
  return `function ${name}() {\n${taken.map((one) => `    const ${one}_ = ${one}`).join('\n')}\n${block(body, '    ')}\n}`
}

const PREFIX: Readonly<Partial<Record<ArrayRef['role'], string>>> = { input: 'u', body: 'b', flow: 'v', percept: 'out' }

const block = (statements: readonly Statement[], indent: string): string => statements.map((s) => statement(s, indent)).join('\n')

function statement(s: Statement, indent: string): string {
  switch (s.kind) {
    case 'let': return `${indent}${s.mutable ? 'let' : 'const'} ${s.name} = ${text(s.value)}`
    case 'assign': return `${indent}${s.name} ${s.add ? '+=' : '='} ${text(s.value)}`
    case 'write': return `${indent}${element(s.array, s.index)} ${s.add ? '+=' : '='} ${text(s.value)}`
    case 'call': return `${indent}${s.kernel}()`
    case 'return': return `${indent}return${s.value ? ` ${text(s.value)}` : ''}`
    case 'copy': return `${indent}for (let n = 0; n < ${length(s.to)}; n++) ${at(s.to, 'n')} = ${at(s.from, 'n')}`
    case 'fill': return `${indent}for (let n = 0; n < ${length(s.array)}; n++) ${at(s.array, 'n')} = ${text(s.value)}`
    case 'if': return `${indent}if (${text(s.test)}) {\n${block(s.yes, `${indent}  `)}\n${indent}}${s.no.length > 0 ? ` else {\n${block(s.no, `${indent}  `)}\n${indent}}` : ''}`
    case 'loop': {
      const { index, over } = s
      const [from, to] = over.kind === 'axis' ? ['0', String(over.length)] : over.kind === 'passes' ? ['0', text(over.most)] : [`b_${MAPS[over.map].start}_[${over.row}]`, `b_${MAPS[over.map].start}_[${over.row} + 1]`]
      return `${indent}for (let ${index} = ${from}; ${index} < ${to}; ${index}++) {\n${block(s.body, `${indent}  `)}\n${indent}}`
    }
  }
}

const length = ({ role, name }: ArrayRef): number => ARRAYS[role].find((info) => info.name === name)!.length

function at({ role, name }: ArrayRef, index: string): string {
  const prefix = PREFIX[role]
  if (prefix !== undefined) return `${prefix}_${name}_[${index}]`
  return `${role === 'state' ? 'y' : 'd'}_[${STATE_OFFSETS[name]} + ${index}]`
}

const element = (array: ArrayRef, index: Expression): string => at(array, index.kind === 'binary' ? `(${text(index)})` : text(index))

function text(e: Expression): string {
  switch (e.kind) {
    case 'number': case 'constant': case 'length': return String(e.value)
    case 'parameter': return `p_${e.name}_`
    case 'local': return e.name
    case 'element': return element(e.array, e.index)
    case 'negative': return `(-${text(e.of)})`
    case 'binary': case 'compare': return `(${text(e.left)} ${e.op} ${text(e.right)})`
    case 'choose': return `(${text(e.test)} ? ${text(e.yes)} : ${text(e.no)})`
    case 'math': return `Math.${e.name}(${e.args.map(text).join(', ')})`
    case 'call': return `${e.kernel}()`
    case 'form': throw new Error('a form is settled before code is written')
  }
}
