/** Parts that the shape of a file is made of: what each should hold is said in the words a person reads when it does not. */
import * as v from 'valibot'

export const says = (expected: string) => () => `expected ${expected}`

/** An object whose complaints name the field: what it should hold when it is missing, which fields there are when it is unknown. */
export function fields<const E extends v.ObjectEntries>(entries: E) {
  const names = Object.keys(entries).filter(name => name !== '$schema').join(', ')
  return v.strictObject(entries, ({ expected, path }) => {
    if (expected === 'never') return `unknown field; the fields here are ${names}`
    const missing = path?.at(-1)?.key
    if (typeof missing !== 'string' || !Object.hasOwn(entries, missing)) return `expected an object with the fields ${names}`
    const wanted = v.safeParse(entries[missing], undefined)
    return `missing; ${wanted.issues?.[0].message ?? 'expected a value'}`
  })
}

export const numberIn = (low: number, high: number, expected: string) =>
  v.pipe(v.number(says(expected)), v.minValue(low, says(expected)), v.maxValue(high, says(expected)))
export const textUpTo = (most: number) => v.pipe(v.string(says('a text')), v.maxLength(most, says(`a text of at most ${most} characters`)))
export const listOf = <S extends v.GenericSchema>(item: S, least: number, most: number, what: string) => v.pipe(
  v.array(item, says(`a list of ${what}`)),
  v.minLength(least, says(`at least ${least} of ${what}`)),
  v.maxLength(most, says(`at most ${most} ${what}`)))
