/** What is wrong, and where: `path` names the field as in JSON, for example `steps[1].load.fraction`; '' is the whole file. */
export interface ProtocolProblem {
  readonly path: string
  readonly message: string
  /** What kind of misfit it is with its numbers and names, for whoever says it in words of their own; other problems have none. */
  readonly misfit?: Misfit
}

/** Things that do not fit together in a protocol whose every field is right by itself. Times in s. */
export type Misfit =
  | { readonly what: 'before-start' | 'after-end'; readonly seconds: number }
  | { readonly what: 'unforeseen'; readonly seconds: number; readonly step: string }
  | { readonly what: 'too-long' | 'too-many-volleys' | 'too-many-readings' | 'too-heavy'; readonly most: number; readonly got: number }
  | { readonly what: 'too-wide'; readonly interval: number }
  | { readonly what: 'nobody-works' | 'no-weight' }
  | { readonly what: 'two-cuffs'; readonly other: number }
  | { readonly what: 'baseline-later' | 'baseline-differs'; readonly baseline: string }

/** `steps[1].load.fraction: expected a number from 0 to 1, got 2` */
export const problemText = ({ path, message }: ProtocolProblem): string => (path === '' ? message : `${path}: ${message}`)
