/**
 * Reads the LaTeX of an equation back as something that can be worked out, so that what a person reads can be held
 * against what the kernels compute. Knows the commands our equations use and refuses any other.
 */

/** Values of symbols, by their text without indices; an index asks for one element. */
export interface Values {
  /** A symbol as it stands, one number; undefined if there is none. */
  readonly plain: (symbol: string) => number | undefined
  /** A symbol with indices. */
  readonly indexed: (symbol: string, indices: readonly number[]) => number | undefined
}
type Bound = Readonly<Record<string, number>>
/** How many there are of what a letter counts, and which of them a sum runs over. */
export interface Counts {
  readonly i: number
  readonly j: number
  readonly k: number
}
type Node = (values: Values, bound: Bound) => number

export interface ReadEquation {
  /** What stands on the left, without d/dt. */
  readonly left: string
  readonly rate: boolean
  readonly onto: boolean
  readonly right: Node
}

export function readEquation(latex: string, counts: Counts): ReadEquation {
  const rate = latex.startsWith('\\frac{\\mathrm{d} ') && latex.includes('}{\\mathrm{d} t} =')
  const sign = rate || latex.includes(' = ') ? ' = ' : ' \\leftarrow '
  const at = latex.indexOf(sign)
  if (at < 0) throw new Error(`no left side: ${latex}`)
  const left = latex.slice(0, at)
  const reader = new Reader(latex.slice(at + sign.length), counts)
  return { left: rate ? left.slice('\\frac{\\mathrm{d} '.length, -'}{\\mathrm{d} t}'.length) : left, rate, onto: sign.includes('left'), right: reader.whole() }
}

/** `K_{N,i}` is K_{N} with the index i; `w_{i k}` is w with two. */
export function splitSymbol(symbol: string): { readonly name: string; readonly indices: readonly string[] } {
  const match = /^(.*?)_\{(.*?)\}(\^\{[^{}]*\})?$/.exec(symbol)
  if (!match) return { name: symbol, indices: [] }
  const [, base = '', inside = '', above = ''] = match
  const parts = inside.split(',')
  const index = parts.at(-1)!
  if (!/^[ijk]( [ijk])*$|^k[-+]1$|^\(k\+29\) \\bmod 58$/.test(index)) return { name: symbol, indices: [] }
  const below = parts.slice(0, -1).join(',')
  return { name: `${base}${below === '' ? '' : `_{${below}}`}${above}`, indices: /^[ijk] /.test(index) ? index.split(' ') : [index] }
}

class Reader {
  private at = 0
  constructor(private readonly text: string, private readonly counts: Counts) {}

  whole(): Node {
    const node = this.sum()
    if (this.rest() !== '') throw new Error(`left over in ${this.text}: ${this.rest()}`)
    return node
  }

  private rest(): string {
    return this.text.slice(this.at)
  }

  private skip(): void {
    while (/^( |\\,)/.test(this.rest())) this.at += this.text[this.at] === ' ' ? 1 : 2
  }

  private take(word: string): boolean {
    this.skip()
    if (!this.text.startsWith(word, this.at)) return false
    this.at += word.length
    return true
  }

  private need(word: string): void {
    if (!this.take(word)) throw new Error(`'${word}' expected in ${this.text} at: ${this.rest()}`)
  }

  /** What stands in the braces that open here, as text. */
  private braces(open = '{', close = '}'): string {
    this.need(open)
    const from = this.at
    for (let depth = 1; depth > 0; this.at++) {
      if (this.at >= this.text.length) throw new Error(`'${close}' missing in ${this.text}`)
      if (this.text[this.at] === open) depth++
      if (this.text[this.at] === close) depth--
    }
    return this.text.slice(from, this.at - 1)
  }

  private inside(text: string): Node {
    return new Reader(text, this.counts).whole()
  }

  private sum(): Node {
    const minus = this.take('-')
    const first = this.term()
    let node: Node = minus ? (values, bound) => -first(values, bound) : first
    for (;;) {
      const before = node
      if (this.take('+')) {
        const next = this.term()
        node = (values, bound) => before(values, bound) + next(values, bound)
      } else if (this.take('-')) {
        const next = this.term()
        node = (values, bound) => before(values, bound) - next(values, bound)
      } else return node
    }
  }

  private term(): Node {
    const sum = this.take('\\sum_')
    if (sum || this.text.startsWith('\\max_', this.at)) {
      if (!sum) this.need('\\max_')
      const letter = this.braces()
      const count = this.counts[letter as keyof Counts]
      const of = this.term()
      const each: (values: Values, bound: Bound) => number[] = (values, bound) => Array.from({ length: count }, (_, n) => of(values, { ...bound, [letter]: n }))
      return sum ? (values, bound) => each(values, bound).reduce((total, one) => total + one, 0) : (values, bound) => Math.max(...each(values, bound))
    }
    let node = this.factor()
    for (;;) {
      this.take('\\cdot')
      this.skip()
      if (this.rest() === '' || /^([-+,&<>=]|\\right|\\le |\\ge |\\\\|\\end)/.test(this.rest())) return node
      const [before, next] = [node, this.factor()]
      node = (values, bound) => before(values, bound) * next(values, bound)
    }
  }

  private factor(): Node {
    if (this.take('\\frac')) {
      const [above, below] = [this.inside(this.braces()), this.inside(this.braces())]
      return (values, bound) => above(values, bound) / below(values, bound)
    }
    if (this.take('\\sqrt')) {
      const root = this.text[this.at] === '[' ? Number(this.braces('[', ']')) : 2
      const of = this.inside(this.braces())
      return (values, bound) => of(values, bound) ** (1 / root)
    }
    if (this.take('\\exp')) {
      const of = this.bracket()
      return (values, bound) => Math.exp(of(values, bound))
    }
    for (const [word, pick] of [['\\max', Math.max], ['\\min', Math.min]] as const) {
      if (!this.take(`${word}\\left(`)) continue
      const first = this.sum()
      this.need(',')
      const second = this.sum()
      this.need('\\right)')
      return (values, bound) => pick(first(values, bound), second(values, bound))
    }
    if (this.take('\\begin{cases}')) return this.cases()
    this.skip()
    if (this.rest().startsWith('\\left(')) return this.raised(this.bracket())
    const number = /^\d+(\.\d+)?/.exec(this.rest())
    if (number) {
      this.at += number[0].length
      return () => Number(number[0])
    }
    return this.symbol()
  }

  private bracket(): Node {
    this.need('\\left(')
    const node = this.sum()
    this.need('\\right)')
    return this.take('_{+}') ? (values, bound) => Math.max(node(values, bound), 0) : node
  }

  private raised(base: Node): Node {
    if (!this.text.startsWith('^{', this.at)) return base
    this.at++
    const text = this.braces()
    const slash = /^([^{}]+)\/(.+)$/.exec(text)
    const [above, below] = slash ? [this.inside(slash[1]!), this.inside(slash[2]!)] : [this.inside(text), () => 1]
    return (values, bound) => base(values, bound) ** (above(values, bound) / below(values, bound))
  }

  private cases(): Node {
    const rows: { readonly value: Node; readonly holds: (values: Values, bound: Bound) => boolean }[] = []
    do {
      const value = this.sum()
      this.need('&')
      const left = this.condition()
      const sign = ['\\le ', '\\ge ', '<', '>'].find((one) => this.take(one))
      const right = this.condition()
      if (!sign) throw new Error(`no comparison in ${this.text} at: ${this.rest()}`)
      rows.push({ value, holds: (values, bound) => { const [a, b] = [left(values, bound), right(values, bound)]; return sign === '<' ? a < b : sign === '>' ? a > b : sign === '\\le ' ? a <= b : a >= b } })
    } while (this.take('\\\\'))
    this.need('\\end{cases}')
    return (values, bound) => {
      const holding = rows.filter(({ holds }) => holds(values, bound))
      if (holding.length !== 1) throw new Error(`${holding.length} cases hold in ${this.text}`)
      return holding[0]!.value(values, bound)
    }
  }

  private condition(): Node {
    this.skip()
    const rest = /^k \\bmod (\d+)/.exec(this.rest())
    if (!rest) return this.sum()
    this.at += rest[0].length
    return (_, bound) => bound.k! % Number(rest[1])
  }

  /** A symbol with all that belongs to it; what stands above it is part of its name, or else a power. */
  private symbol(): Node {
    this.skip()
    const from = this.at
    const base = /^(\\Delta [A-Z]|\\(hat|bar|mathrm)\{[A-Za-z]+\}|\\[a-z]+|[A-Za-z])/.exec(this.rest())
    if (!base) throw new Error(`no symbol in ${this.text} at: ${this.rest()}`)
    this.at += base[0].length
    if (this.text[this.at] === '_') {
      this.at++
      this.braces()
    }
    const short = this.text.slice(from, this.at)
    const before = this.at
    let long = short
    if (this.text[this.at] === '^') {
      this.at++
      this.braces()
      long = this.text.slice(from, this.at)
    }
    // Above a symbol stands a sign that is part of its name, or a power.
    if (/\^\{(\*|\+|-1|\\infty|\\prime)\}$/.test(long)) return lookUp(long)
    this.at = before
    return this.raised(lookUp(short))
  }
}

function lookUp(symbol: string): Node {
  const { name, indices } = splitSymbol(symbol)
  return (values, bound) => {
    const value = values.plain(symbol) ?? values.indexed(name, indices.map((index) => indexValue(index, bound)))
    if (value === undefined) throw new Error(`the symbol ${symbol} stands for nothing`)
    return value
  }
}

function indexValue(index: string, bound: Bound): number {
  if (index === 'k-1') return bound.k! - 1
  if (index === 'k+1') return bound.k! + 1
  if (index.startsWith('(k+29)')) return (bound.k! + 29) % 58
  const value = bound[index]
  if (value === undefined) throw new Error(`nothing is counted by ${index} here`)
  return value
}
