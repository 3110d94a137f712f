/** What the parser knows of a place in the source: names in reach, types of expressions, and how to say what is wrong. */
import type { Comment } from 'oxc-parser'
import type { ArrayRef, Axis, Expression, Form, Handed } from './ir'
import type { MapName } from './ir'

/** What an expression is. A bare number is either whole or not, as its neighbours ask. */
export type Type =
  | { readonly is: 'real' }
  | { readonly is: 'integer'; readonly axis: Axis | null }
  | { readonly is: 'literal' }
  | { readonly is: 'boolean' }
export interface Typed {
  readonly e: Expression
  readonly type: Type
}

/** What a name stands for within a kernel. */
export type Binding =
  | { readonly kind: 'handed'; readonly as: Handed }
  | { readonly kind: 'array'; readonly ref: ArrayRef }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'local'; readonly mutable: boolean; readonly type: Type; readonly entryOf?: MapName }

/** What a kernel looks like from outside. */
export interface Signature {
  readonly handed: readonly Handed[]
  readonly answers: 'nothing' | 'number'
}

export const FORMS: readonly Form[] = ['full', 'reduced']

/** Where the source leaves the language, and why. */
export class Fault extends Error {
  constructor(readonly at: number, reason: string) {
    super(reason)
  }
}

/** Names in reach, innermost block first. No name may stand for two things. */
export class Scope {
  private readonly own = new Map<string, Binding>()
  constructor(readonly signatures: ReadonlyMap<string, Signature>, private readonly outer?: Scope) {}

  find(name: string): Binding | undefined {
    return this.own.get(name) ?? this.outer?.find(name)
  }

  add(name: string, binding: Binding, at: number): void {
    if (this.find(name)) throw new Fault(at, `'${name}' already stands for something else here`)
    this.own.set(name, binding)
  }

  inner(): Scope {
    return new Scope(this.signatures, this)
  }
}

/** One-based line of an offset. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length

/** The text of the block comment that ends right before an offset; empty when there is none. */
export function commentBefore(text: string, comments: readonly Comment[], at: number): string {
  const before = comments.findLast(({ type, end }) => type === 'Block' && end <= at && text.slice(end, at).trim() === '')
  return before ? plainText(before) : ''
}

/** A block comment as one paragraph. */
export function plainText({ value }: Comment): string {
  return value.split('\n').map((line) => line.replace(/^\s*\*+\s?/, '').trim()).filter((line) => line !== '').join(' ')
}
