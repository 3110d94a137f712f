import { parseSync } from 'oxc-parser'

/** One mention of another module. */
export interface Mention {
  /** As written: `../units/units`, `react`. Undefined when the source computes it. */
  readonly module: string | undefined
  /** Gone after compiling: `import type`, or nothing but `type` names. */
  readonly typesOnly: boolean
  readonly line: number
}

/** A use of the world outside of the arguments: the clock, chance, the console. */
export interface Outside {
  /** Such as `Math.random`. */
  readonly what: string
  readonly line: number
}

export interface Source {
  readonly mentions: readonly Mention[]
  readonly outside: readonly Outside[]
}

/** Objects of the language and the members of them that answer differently each time; `*` is every member. */
const UNREPEATABLE: Readonly<Record<string, readonly string[]>> = {
  Math: ['random'],
  Date: ['now'],
  performance: ['now', 'timeOrigin'],
  crypto: ['getRandomValues', 'randomUUID'],
  console: ['*']
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/**
 * What a module mentions and what it takes from outside, read from its syntax tree: a comment or a string that looks
 * like an import is none.
 * @param name ends in the extension that says how to read it
 */
export function readSource(name: string, text: string): Source {
  const { program, errors } = parseSync(name, text)
  if (errors.length > 0) throw new SyntaxError(`${name}: ${errors[0]!.message}`)
  const mentions: Mention[] = []
  const outside: Outside[] = []
  const lineOf = (node: Node) => text.slice(0, node.start).split('\n').length
  const visit = (node: Node): void => {
    const mention = mentionIn(node)
    if (mention) mentions.push({ ...mention, line: lineOf(node) })
    for (const what of outsideIn(node)) outside.push({ what, line: lineOf(node) })
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child)
    }
  }
  visit(program as unknown as Node)
  return { mentions, outside }
}

function mentionIn(node: Node): Omit<Mention, 'line'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { module: textOf(node.source), typesOnly: node.importKind === 'type' || allTypes(node.specifiers, 'importKind') }
    case 'ExportNamedDeclaration':
      return node.source === null ? undefined : { module: textOf(node.source), typesOnly: node.exportKind === 'type' || allTypes(node.specifiers, 'exportKind') }
    case 'ExportAllDeclaration':
      return { module: textOf(node.source), typesOnly: node.exportKind === 'type' }
    case 'ImportExpression':
      return { module: textOf(node.source), typesOnly: false }
    case 'TSImportType':
      return { module: textOf(node.source), typesOnly: true }
    case 'NewExpression':
      return nameOf(node.callee) === 'URL' && isMetaUrl((node.arguments as unknown[])[1])
        ? { module: textOf((node.arguments as unknown[])[0]), typesOnly: false }
        : undefined
    case 'CallExpression':
      return isNode(node.callee) && node.callee.type === 'MemberExpression' && isNode(node.callee.object) && node.callee.object.type === 'MetaProperty'
        ? { module: textOf((node.arguments as unknown[])[0]), typesOnly: false }
        : undefined
    default:
      return undefined
  }
}

/** `import { type A, type B }` leaves nothing behind; `import './x.css'`, without any name, leaves everything. */
function allTypes(specifiers: unknown, kind: string): boolean {
  const list = specifiers as Node[]
  return list.length > 0 && list.every((specifier) => specifier[kind] === 'type')
}

function outsideIn(node: Node): string[] {
  if (node.type === 'MemberExpression') {
    const object = nameOf(node.object)
    const member = node.computed === true ? textOf(node.property) : nameOf(node.property)
    return object !== undefined && takes(object, member) ? [`${object}.${member ?? '...'}`] : []
  }
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0) return ['new Date()']
  if (node.type === 'VariableDeclarator' && isNode(node.id) && node.id.type === 'ObjectPattern') {
    const object = nameOf(node.init)
    const members = (node.id.properties as Node[]).map((property) => nameOf(property.key))
    return object === undefined ? [] : members.filter((member) => takes(object, member)).map((member) => `${object}.${member ?? '...'}`)
  }
  return []
}

const takes = (object: string, member: string | undefined): boolean => {
  const members = Object.hasOwn(UNREPEATABLE, object) ? UNREPEATABLE[object]! : []
  return members.includes('*') || (member !== undefined && members.includes(member))
}

/** The name of an identifier, also behind `globalThis.`, `self.` and `window.`. */
function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (value.type === 'Identifier') return value.name as string
  if (value.type === 'MemberExpression' && value.computed !== true && /^(globalThis|self|window)$/.test(nameOf(value.object) ?? '')) return nameOf(value.property)
  return undefined
}

function textOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (value.type === 'Literal') return typeof value.value === 'string' ? value.value : undefined
  if (value.type === 'TemplateLiteral' && (value.expressions as unknown[]).length === 0) return (value.quasis as { value: { cooked: string } }[])[0]!.value.cooked
  return undefined
}

function isMetaUrl(value: unknown): boolean {
  return isNode(value) && value.type === 'MemberExpression' && isNode(value.object) && value.object.type === 'MetaProperty'
}
