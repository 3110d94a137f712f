/** What is checked: the first experiment, and protocols that press what it does not. */
import { readFileSync } from 'node:fs'
import { ge2012 } from '../../src/experiments/ge2012'
import type { Form } from '../../src/model/derivatives'
import type { Protocol } from '../../src/protocols'
import { parseProtocolText, problemText } from '../../src/protocols/parse'

export interface Subject {
  readonly protocol: Protocol
  readonly forms: readonly Form[]
}

/** An effort to its end in both forms; volleys, which only the full form resolves; strong pain from one moment to the next. */
export const subjects = (): readonly Subject[] => [
  { protocol: ge2012.protocol, forms: ['reduced', 'full'] },
  { protocol: example('wind-up'), forms: ['full'] },
  { protocol: example('cold-water'), forms: ['reduced', 'full'] },
]

function example(name: string): Protocol {
  const parsed = parseProtocolText(readFileSync(new URL(`../../src/protocols/examples/${name}.json`, import.meta.url), 'utf8'))
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('\n'))
  return parsed.protocol
}
