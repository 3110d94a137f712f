/**
 * Where a value comes from. A value nobody has checked against its source is an assumption, and says so:
 * a number remembered from the literature is `assumed`, with the source it is remembered from in `because`.
 * `Key` is the key of a bibliography entry.
 */
export type OriginWith<Key extends string> =
  /** Read in the source. `where` is the place in it; `read` is how much of it was read. */
  | { readonly kind: 'measured'; readonly ref: Key; readonly where: string; readonly read: 'full text' | 'abstract' | 'secondary' }
  /** Computed from other entries, from a measured value, or true by definition; `how` is the computation in words. */
  | { readonly kind: 'derived'; readonly from: readonly string[]; readonly how: string; readonly refs?: readonly Key[] }
  /** Chosen by least squares so that the model gives a named result; `to` names the result(s). */
  | { readonly kind: 'fitted'; readonly to: string; readonly refs: readonly Key[] }
  /** Ours. `because` is the reason; the parameter's range is what cannot be ruled out. */
  | { readonly kind: 'assumed'; readonly because: string; readonly refs?: readonly Key[] }
