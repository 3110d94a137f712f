/**
 * Writes the model as one self-contained C99 file: the same operations in the same order, without allocation.
 * To be compiled without contraction of products and sums (-ffp-contract=off), which would round otherwise than here.
 */
import { PARAMETER_NAMES } from '../../src/parameters/table'
import { ARRAYS, MAPS, REGION_COUNT, SEGMENT_COUNT, infoOf, type ArrayInfo } from './arrays'
import { callsOf } from './parse'
import type { ArrayRef, Expression, Handed, Kernel, MathName, Model, Role, Statement } from './ir'

/** C names: of the type of what is handed, and of the thing itself. */
const HANDED: Readonly<Record<Handed, readonly [type: string, name: string]>> = {
  form: ['noci_form', 'form'], state: ['const noci_state *restrict', 'y'], derivative: ['noci_state *restrict', 'd'],
  input: ['const noci_inputs *restrict', 'u'], body: ['const noci_body *restrict', 'b'], parameters: ['const noci_parameters *restrict', 'p'],
  flow: ['noci_flows *restrict', 'v'], percept: ['noci_percept *restrict', 'out'],
}
/** Roles that lie in memory as one type of their own; a derivative lies as a state does. */
const STRUCTS: readonly (readonly [name: string, role: Exclude<Role, 'derivative'>])[] = [
  ['noci_state', 'state'], ['noci_inputs', 'input'], ['noci_body', 'body'], ['noci_flows', 'flow'], ['noci_percept', 'percept'],
]
const MATH: Readonly<Record<MathName, string>> = { min: 'noci_min', max: 'noci_max', abs: 'fabs', sqrt: 'sqrt', cbrt: 'cbrt', exp: 'exp', log: 'log', pow: 'pow' }
const LENGTHS: Readonly<Record<number, string>> = { [REGION_COUNT]: 'NOCI_REGIONS', [SEGMENT_COUNT]: 'NOCI_SEGMENTS' }
const KEYWORDS = new Set(['auto', 'break', 'case', 'char', 'const', 'continue', 'default', 'do', 'double', 'else', 'enum', 'extern', 'float', 'for', 'goto', 'if', 'inline', 'int', 'long', 'register', 'restrict', 'return', 'short', 'signed', 'sizeof', 'static', 'struct', 'switch', 'typedef', 'union', 'unsigned', 'void', 'volatile', 'while'])

const PREAMBLE = `#include <math.h>
#include <stdint.h>

/* As in ECMAScript: what is not a number stays none. Only the sign of a zero may differ. */
static inline double noci_max(double a, double b) { return a <= b ? b : b != b ? b : a; }
static inline double noci_min(double a, double b) { return a >= b ? b : b != b ? b : a; }
`

/**
 * The model as C. Calls from outside: noci_derivatives, noci_perceive, noci_keep_settled and the like, one per exported
 * kernel; the others are static.
 */
export function toC({ kernels, files }: Model): string {
  const constants = new Map<string, number>()
  const functions = kernels.map((kernel) => functionOf(kernel, kernels, constants))
  return [
    comment('Written from the equations in src/model by scripts/equations/emit-c.ts; change those, not this.'),
    PREAMBLE,
    `#define NOCI_REGIONS ${REGION_COUNT}\n#define NOCI_SEGMENTS ${SEGMENT_COUNT}\n`,
    'typedef enum { NOCI_FULL, NOCI_REDUCED } noci_form;\n',
    `/* In the order of the table of parameters. */\ntypedef struct {\n${PARAMETER_NAMES.map((name) => `  double ${name};`).join('\n')}\n} noci_parameters;\n`,
    ...STRUCTS.map(([name, role]) => struct(name, ARRAYS[role])),
    '#define NOCI_STATE_SIZE (sizeof(noci_state) / sizeof(double))\n',
    ...[...constants].map(([name, value]) => `#define NOCI_${name} ${real(value)}\n`),
    ...functions.map((text, i) => {
      const { file } = kernels[i]!
      return file === kernels[i - 1]?.file ? text : `${comment(`${file}: ${files[file] ?? ''}`)}\n${text}`
    }),
  ].join('\n')
}

const comment = (text: string): string => `/* ${text.replaceAll('*/', '* /')} */`

function struct(name: string, arrays: readonly ArrayInfo[]): string {
  const fields = arrays.map((info) => `  ${info.integer ? 'int32_t' : 'double'} ${info.name}[${LENGTHS[info.length] ?? info.length}];`)
  return `typedef struct {\n${fields.join('\n')}\n} ${name};\n`
}

/** contractionInducedInhibition: noci_contraction_induced_inhibition. */
export const nameInC = (kernel: string): string => `noci_${kernel.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`

function functionOf(kernel: Kernel, kernels: readonly Kernel[], constants: Map<string, number>): string {
  const writesState = kernel.body.some((s) => s.kind === 'copy' && s.to.role === 'state')
  const handed = kernel.handed.map((one) => {
    const [type, name] = HANDED[one]
    return `${one === 'state' && writesState ? type.replace('const ', '') : type}${type.endsWith('restrict') || type === 'noci_form' ? ' ' : ''}${name}`
  })
  const used = namesIn(kernel, kernels)
  const unused = kernel.handed.filter((one) => !used.has(one)).map((one) => `  (void)${HANDED[one][1]};`)
  const words = new Writer(kernels, constants)
  const lines = [...unused, ...words.block(kernel.body, '  ')]
  const type = kernel.answers === 'number' ? 'double' : 'void'
  const doc = kernel.doc === '' ? '' : `${comment(kernel.doc)}\n`
  return `${doc}${kernel.exported ? '' : 'static '}${type} ${nameInC(kernel.name)}(${handed.join(', ')})\n{\n${lines.join('\n')}\n}\n`
}

/** What a kernel touches of what it is handed. */
function namesIn(kernel: Kernel, kernels: readonly Kernel[]): ReadonlySet<Handed> {
  const text = JSON.stringify(kernel.body)
  const used = new Set<Handed>(kernel.handed.filter((one) => text.includes(`"role":"${one}"`)))
  if (text.includes('"kind":"parameter"')) used.add('parameters')
  if (text.includes('"kind":"form"')) used.add('form')
  if (text.includes('"kind":"row"')) used.add('body')
  for (const name of callsOf(kernel)) for (const one of kernels.find((other) => other.name === name)?.handed ?? []) used.add(one)
  return used
}

class Writer {
  /** Locals that are indices. */
  private readonly indices = new Set<string>()

  constructor(private readonly kernels: readonly Kernel[], private readonly constants: Map<string, number>) {}

  block(statements: readonly Statement[], indent: string): readonly string[] {
    return statements.flatMap((s) => this.statement(s, indent))
  }

  private statement(s: Statement, indent: string): readonly string[] {
    if (s.kind === 'loop') this.indices.add(s.index)
    if (s.kind === 'let' && s.integer) this.indices.add(s.name)
    switch (s.kind) {
      case 'let': return [`${indent}${s.mutable ? '' : 'const '}${s.integer ? 'int' : 'double'} ${local(s.name)} = ${s.integer ? this.whole(s.value) : this.real(s.value)};`]
      case 'assign': return [`${indent}${local(s.name)} ${s.add ? '+=' : '='} ${this.real(s.value)};`]
      case 'write': return [`${indent}${place(s.array)}[${this.whole(s.index)}] ${s.add ? '+=' : '='} ${this.real(s.value)};`]
      case 'call': return [`${indent}${this.call(s.kernel)};`]
      case 'return': return [`${indent}return${s.value ? ` ${this.real(s.value)}` : ''};`]
      case 'copy': return [`${indent}for (int n = 0; n < ${lengthOf(s.to)}; n++) ${place(s.to)}[n] = ${place(s.from)}[n];`]
      case 'fill': return [`${indent}for (int n = 0; n < ${lengthOf(s.array)}; n++) ${place(s.array)}[n] = ${this.real(s.value)};`]
      case 'if': {
        const other = s.no.length > 0 ? [`${indent}} else {`, ...this.block(s.no, `${indent}  `)] : []
        return [`${indent}if (${this.real(s.test)}) {`, ...this.block(s.yes, `${indent}  `), ...other, `${indent}}`]
      }
      case 'loop': return [`${indent}for (${this.range(s)}) {`, ...this.block(s.body, `${indent}  `), `${indent}}`]
    }
  }

  private range({ index, over }: Extract<Statement, { kind: 'loop' }>): string {
    const i = local(index)
    if (over.kind === 'axis') return `int ${i} = 0; ${i} < ${LENGTHS[over.length] ?? over.length}; ${i}++`
    if (over.kind === 'passes') return `int ${i} = 0; ${i} < (int)${this.real(over.most)}; ${i}++`
    const { start } = MAPS[over.map]
    return `int ${i} = b->${start}[${local(over.row)}]; ${i} < b->${start}[${local(over.row)} + 1]; ${i}++`
  }

  private call(name: string): string {
    const kernel = this.kernels.find((one) => one.name === name)
    if (!kernel) throw new Error(`no kernel '${name}'`)
    return `${nameInC(name)}(${kernel.handed.map((one) => HANDED[one][1]).join(', ')})`
  }

  /** An expression whose bare numbers are of type int: an index. */
  private whole(e: Expression): string {
    return this.expression(e, true)
  }

  private real(e: Expression): string {
    return this.expression(e, false)
  }

  /** Every operation in its own parentheses where C could group it otherwise than the source does. */
  private expression(e: Expression, whole: boolean): string {
    const inside = (part: Expression) => this.expression(part, whole)
    switch (e.kind) {
      case 'number': return whole ? String(e.value) : real(e.value)
      case 'constant': this.constants.set(e.name, e.value); return `NOCI_${e.name}`
      case 'parameter': return `p->${e.name}`
      case 'local': return local(e.name)
      case 'element': return `${place(e.array)}[${this.whole(e.index)}]`
      case 'length': return LENGTHS[e.value] ?? String(e.value)
      case 'negative': return `-${grouped(e.of, inside(e.of))}`
      case 'binary': return `${grouped(e.left, inside(e.left))} ${e.op} ${grouped(e.right, inside(e.right))}`
      case 'compare': {
        const indices = this.isWhole(e.left) || this.isWhole(e.right)
        const [left, right] = [e.left, e.right].map((part) => grouped(part, this.expression(part, indices)))
        return `${left} ${e.op === '===' ? '==' : e.op === '!==' ? '!=' : e.op} ${right}`
      }
      case 'form': return `form == ${e.is === 'full' ? 'NOCI_FULL' : 'NOCI_REDUCED'}`
      case 'choose': return `${grouped(e.test, this.real(e.test))} ? ${grouped(e.yes, inside(e.yes))} : ${grouped(e.no, inside(e.no))}`
      case 'math': return `${MATH[e.name]}(${e.args.map((part) => this.real(part)).join(', ')})`
      case 'call': return this.call(e.kernel)
    }
  }

  /** Whether a side of a comparison is an index; the parser has seen to it that both sides are of one kind. */
  private isWhole(e: Expression): boolean {
    if (e.kind === 'local') return this.indices.has(e.name)
    return e.kind === 'length' || (e.kind === 'binary' && (this.isWhole(e.left) || this.isWhole(e.right)))
  }
}

const grouped = (e: Expression, text: string): string => (e.kind === 'binary' || e.kind === 'choose' || e.kind === 'compare' || e.kind === 'negative' ? `(${text})` : text)

const local = (name: string): string => (KEYWORDS.has(name) ? `${name}_` : name)
const place = ({ role, name }: ArrayRef): string => `${HANDED[role][1]}->${name}`
const lengthOf = (array: ArrayRef): string => LENGTHS[infoOf(array).length] ?? String(infoOf(array).length)

/** The shortest text that reads back as the same double. */
export function real(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} has no form in C`)
  const text = String(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}
