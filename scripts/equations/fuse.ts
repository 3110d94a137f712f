/**
 * Puts a form of the right-hand side into one kernel: callees written out where they are called, neighbouring loops over
 * the same axis joined where the order of reads and writes allows it. The arithmetic of each number stays what it was.
 * Kernels that answer or return early keep standing by themselves. For the measurement in cost.ts.
 */
import { expressionsOf, rewrite, statementsOf, walkExpression, type ArrayRef, type Expression, type Form, type Kernel, type Model, type Statement } from './ir'
import { specialise } from './describe'

export interface Fused {
  /** Kernels that the fused one still calls, callees first, and the fused one last. */
  readonly kernels: readonly Kernel[]
}

/** The kernel `entry` of one form, fused. */
export function fuse({ kernels }: Model, entry: string, form: Form): Fused {
  const byName = new Map(kernels.map((kernel) => [kernel.name, { ...kernel, body: specialise(kernel.body, form) }]))
  const standing = new Set<string>()
  let copies = 0

  const stands = ({ answers, body }: Kernel): boolean => answers === 'number' || hasReturn(body)

  const written = (kernel: Kernel): readonly Statement[] => kernel.body.flatMap((s): readonly Statement[] => {
    if (s.kind !== 'call') return [s]
    const callee = byName.get(s.kernel)!
    if (stands(callee)) {
      standing.add(callee.name)
      return [s]
    }
    copies++
    return renamed(written(callee), `_${copies}`)
  })

  const root = byName.get(entry)!
  const body = joined(withConstantsFirst(written(root)))
  const needed = new Set<string>()
  const need = (name: string): void => {
    const kernel = byName.get(name)!
    for (const callee of calls(kernel.body)) need(callee)
    needed.add(name)
  }
  for (const name of standing) need(name)
  return { kernels: [...[...needed].map((name) => byName.get(name)!), { ...root, body }] }
}

const hasReturn = (statements: readonly Statement[]): boolean => statements.some((s) => s.kind === 'return' || hasReturn(statementsOf(s)))

function calls(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap((s) => {
    const names = s.kind === 'call' ? [s.kernel] : []
    for (const e of expressionsOf(s)) walkExpression(e, (part) => { if (part.kind === 'call') names.push(part.kernel) })
    return [...names, ...calls(statementsOf(s))]
  })
}

/** Gives every local a name of its own. */
function renamed(statements: readonly Statement[], tail: string): readonly Statement[] {
  const name = (text: string) => `${text}${tail}`
  const inside = (e: Expression) => rewrite(e, (part) => (part.kind === 'local' ? { kind: 'local', name: name(part.name) } : undefined))
  return statements.map((s): Statement => {
    switch (s.kind) {
      case 'let': case 'assign': return { ...s, name: name(s.name), value: inside(s.value) }
      case 'write': return { ...s, index: inside(s.index), value: inside(s.value) }
      case 'fill': return { ...s, value: inside(s.value) }
      case 'if': return { ...s, test: inside(s.test), yes: renamed(s.yes, tail), no: renamed(s.no, tail) }
      case 'loop': {
        const over = s.over.kind === 'row' ? { ...s.over, row: name(s.over.row) } : s.over
        return { ...s, index: name(s.index), over, body: renamed(s.body, tail) }
      }
      default: return s
    }
  })
}

/** Names that are worked out from parameters alone come first, so that they part no loops. */
function withConstantsFirst(statements: readonly Statement[]): readonly Statement[] {
  const early = new Set<string>()
  const isEarly = (s: Statement): boolean => {
    if (s.kind !== 'let') return false
    let fixed = true
    walkExpression(s.value, (e) => { if (e.kind === 'element' || e.kind === 'call' || (e.kind === 'local' && !early.has(e.name))) fixed = false })
    if (fixed && !s.mutable) early.add(s.name)
    return fixed
  }
  const first = statements.filter(isEarly)
  return [...first, ...statements.filter((s) => !first.includes(s))]
}

function joined(statements: readonly Statement[]): readonly Statement[] {
  const out: Statement[] = []
  for (const s of statements) {
    const at = s.kind === 'loop' ? placeFor(s, out) : -1
    const before = out[at]
    if (s.kind === 'loop' && before?.kind === 'loop') {
      const as = (e: Expression): Expression => rewrite(e, (part) => (part.kind === 'local' && part.name === s.index ? { kind: 'local', name: before.index } : undefined))
      out[at] = { ...before, body: [...before.body, ...withIndex(s.body, s.index, before.index, as)] }
    } else out.push(s)
  }
  return out
}

function withIndex(statements: readonly Statement[], from: string, to: string, inside: (e: Expression) => Expression): readonly Statement[] {
  return statements.map((s): Statement => {
    switch (s.kind) {
      case 'let': case 'assign': case 'fill': return { ...s, value: inside(s.value) }
      case 'write': return { ...s, index: inside(s.index), value: inside(s.value) }
      case 'if': return { ...s, test: inside(s.test), yes: withIndex(s.yes, from, to, inside), no: withIndex(s.no, from, to, inside) }
      case 'loop': return { ...s, over: s.over.kind === 'row' && s.over.row === from ? { ...s.over, row: to } : s.over, body: withIndex(s.body, from, to, inside) }
      default: return s
    }
  })
}

type Loop = Extract<Statement, { kind: 'loop' }>

/** The latest loop that this one can join: same axis, nothing between that it must come after, and only own elements shared. */
function placeFor(loop: Loop, before: readonly Statement[]): number {
  for (let at = before.length - 1; at >= 0; at--) {
    const candidate = before[at]!
    if (candidate.kind === 'loop' && sameAxis(candidate, loop) && !clash(candidate, loop, true)) return at
    if (clash(candidate, loop, false)) return -1
  }
  return -1
}

const sameAxis = (a: Loop, b: Loop): boolean => a.over.kind === 'axis' && b.over.kind === 'axis' && a.over.axis === b.over.axis

interface Use {
  readonly key: string
  readonly writes: boolean
  /** At the loop's own index and nowhere else. */
  readonly own: boolean
}

/** Whether one statement writes what the other touches; sharing elements at their own index is no clash if so asked. */
function clash(a: Statement, b: Statement, ownIsFine: boolean): boolean {
  // A kernel that stands by itself may touch anything.
  if (a.kind === 'call' || b.kind === 'call') return true
  const [usesA, usesB] = [usesOf(a, a.kind === 'loop' ? a.index : ''), usesOf(b, b.kind === 'loop' ? b.index : '')]
  return usesA.some((one) => usesB.some((other) => one.key === other.key && (one.writes || other.writes) && !(ownIsFine && one.own && other.own)))
}

function usesOf(s: Statement, index: string): readonly Use[] {
  const uses: Use[] = []
  const array = ({ role, name }: ArrayRef, writes: boolean, at?: Expression) => { uses.push({ key: `${role}.${name}`, writes, own: at?.kind === 'local' && at.name === index }) }
  const visit = (one: Statement): void => {
    for (const e of expressionsOf(one)) {
      walkExpression(e, (part) => {
        if (part.kind === 'element') array(part.array, false, part.index)
        if (part.kind === 'local' && part.name !== index) uses.push({ key: part.name, writes: false, own: false })
      })
    }
    if (one.kind === 'write') array(one.array, true, one.index)
    if (one.kind === 'copy') { array(one.to, true); array(one.from, false) }
    if (one.kind === 'fill') array(one.array, true)
    if (one.kind === 'let' || one.kind === 'assign') uses.push({ key: one.name, writes: true, own: false })
    statementsOf(one).forEach(visit)
  }
  visit(s)
  return uses
}
