/** Reads the kernels of src/model into the equations as data, and says where a kernel leaves the restricted language. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, type Comment, type Function as SourceFunction, type ParamPattern, type Statement as SourceStatement } from 'oxc-parser'
import type { Handed, Kernel, Model } from './ir'
import { walk, walkAll } from './ir'
import { Fault, Scope, commentBefore, lineAt, plainText, type Signature } from './source'
import { block } from './statements'

/** The compartments, and the file that puts them together. */
export const KERNEL_FILES = ['muscle', 'metabolites', 'afferents', 'knots', 'dorsal-horn', 'descending', 'perception', 'derivatives'] as const

export const MODEL_FOLDER = fileURLToPath(new URL('../../src/model', import.meta.url))

export interface SourceFile {
  /** Without folder and extension. */
  readonly name: string
  readonly text: string
}

/** What a kernel may be handed: the type says what it is, and for states the name says which of the two. */
const HANDED: Readonly<Record<string, Handed>> = {
  'form: Form': 'form', 'y: State': 'state', 'u: Inputs': 'input', 'b: Body': 'body', 'p: ParameterValues': 'parameters',
  'v: Flows': 'flow', 'd: State': 'derivative', 'out: Percept': 'percept',
}

interface Found {
  readonly file: SourceFile
  readonly node: SourceFunction
  readonly exported: boolean
  readonly doc: string
  readonly constants: ReadonlyMap<string, number>
  readonly signature: Signature
}

/** The kernels as they stand in src/model. Throws with every fault, each with file and line. */
export function readModel(): Model {
  const { model, faults } = parseModel(KERNEL_FILES.map((name) => ({ name, text: readFileSync(path.join(MODEL_FOLDER, `${name}.ts`), 'utf8') })))
  if (faults.length > 0) throw new Error(`the kernels leave the restricted language:\n${faults.join('\n')}`)
  return model
}

/** Parses files of kernels. Each fault is `file.ts:line: reason`; a kernel with a fault is left out of the model. */
export function parseModel(files: readonly SourceFile[]): { readonly model: Model; readonly faults: readonly string[] } {
  const faults: string[] = []
  const heads: Record<string, string> = {}
  const guard = <T>(file: SourceFile, work: () => T): T | undefined => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      faults.push(`${file.name}.ts:${lineAt(file.text, error.at)}: ${error.message}`)
      return undefined
    }
  }
  const found = files.flatMap((file) => guard(file, () => findKernels(file, heads)) ?? [])
  const signatures = new Map<string, Signature>()
  for (const { file, node, signature } of found) {
    const name = node.id!.name
    if (signatures.has(name)) faults.push(`${file.name}.ts:${lineAt(file.text, node.start)}: a second kernel is named '${name}'`)
    signatures.set(name, signature)
  }
  const kernels = found.flatMap((one) => guard(one.file, () => kernelOf(one, signatures)) ?? [])
  return { model: { kernels: calleesFirst(kernels), files: heads }, faults }
}

function findKernels(file: SourceFile, heads: Record<string, string>): readonly Found[] {
  const { program, comments, errors } = parseSync(`${file.name}.ts`, file.text)
  const [error] = errors
  if (error) throw new Fault(error.labels[0]?.start ?? 0, error.message)
  const head = comments[0]
  heads[file.name] = head?.type === 'Block' && file.text.slice(0, head.start).trim() === '' ? plainText(head) : ''
  const constants = new Map<string, number>()
  return program.body.flatMap((node) => topLevel(node as SourceStatement, file, comments, constants))
}

/** Imports, types and named numbers may stand beside the kernels; a function that is handed nothing makes arrays and is none. */
function topLevel(node: SourceStatement, file: SourceFile, comments: readonly Comment[], constants: Map<string, number>): readonly Found[] {
  const exported = node.type === 'ExportNamedDeclaration'
  const inner = exported ? node.declaration : node
  switch (inner?.type) {
    case 'ImportDeclaration': case 'TSInterfaceDeclaration': case 'TSTypeAliasDeclaration': return []
    case 'VariableDeclaration':
      for (const { id, init, start } of inner.declarations) {
        if (inner.kind !== 'const' || id.type !== 'Identifier' || init?.type !== 'Literal' || typeof init.value !== 'number') throw new Fault(start, 'beside kernels stand only numbers with a name')
        constants.set(id.name, init.value)
      }
      return []
    case 'FunctionDeclaration':
      if (inner.params.length === 0) return []
      return [{ file, node: inner, exported, doc: commentBefore(file.text, comments, node.start), constants, signature: signatureOf(inner, file) }]
    default: throw new Fault(node.start, `there is no ${inner?.type ?? node.type} beside kernels`)
  }
}

function signatureOf(node: SourceFunction, { text }: SourceFile): Signature {
  if (node.async || node.generator || !node.id || !node.body) throw new Fault(node.start, 'a kernel is a plain function with a name')
  const answers = node.returnType ? text.slice(node.returnType.typeAnnotation.start, node.returnType.typeAnnotation.end) : ''
  if (answers !== 'void' && answers !== 'number') throw new Fault(node.start, 'a kernel says that it answers with void or with a number')
  return { handed: node.params.map((param) => handedAs(param, text)), answers: answers === 'void' ? 'nothing' : 'number' }
}

function handedAs(param: ParamPattern, text: string): Handed {
  const words = text.slice(param.start, param.end).replace(/^_/, '')
  const handed = HANDED[words]
  if (!handed) throw new Fault(param.start, `a kernel is handed ${Object.keys(HANDED).join(', ')}, and not ${words}`)
  return handed
}

function kernelOf({ file, node, exported, doc, constants, signature }: Found, signatures: ReadonlyMap<string, Signature>): Kernel {
  const scope = new Scope(signatures)
  node.params.forEach((param, i) => {
    if (param.type === 'Identifier') scope.add(param.name, { kind: 'handed', as: signature.handed[i]! }, param.start)
  })
  for (const [name, value] of constants) scope.add(name, { kind: 'constant', value }, node.start)
  const lineOf = (at: number) => lineAt(file.text, at)
  const body = block(node.body!.body as readonly SourceStatement[], scope.inner(), lineOf)
  const last = body.at(-1)
  if (signature.answers === 'number' && !(last?.kind === 'return' && last.value)) throw new Fault(node.end - 1, 'a kernel that answers with a number ends by saying it')
  return { name: node.id!.name, file: file.name, line: lineOf(node.start), doc, exported, ...signature, body }
}

/** The kernels that a kernel calls. */
export function callsOf({ body }: Kernel): readonly string[] {
  const names: string[] = []
  walk(body, (s) => { if (s.kind === 'call') names.push(s.kernel) })
  walkAll(body, (e) => { if (e.kind === 'call') names.push(e.kernel) })
  return names
}

function calleesFirst(kernels: readonly Kernel[]): readonly Kernel[] {
  const byName = new Map(kernels.map((kernel) => [kernel.name, kernel]))
  const sorted = new Set<Kernel>()
  const add = (kernel: Kernel, above: readonly string[]): void => {
    if (above.includes(kernel.name)) throw new Error(`${kernel.name} calls itself`)
    for (const name of callsOf(kernel)) {
      const callee = byName.get(name)
      if (callee) add(callee, [...above, kernel.name])
    }
    sorted.add(kernel)
  }
  for (const kernel of kernels) add(kernel, [])
  return [...sorted]
}
