/** Writes what was found as the one data file that the parameter table imports, so that a new fit changes no code. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { determination } from '../../src/numerics/least-squares'
import type { ReferenceKey } from '../../src/parameters/references'
import { ROOT } from '../lib/process.mjs'
import { FITTED_FIBROMYALGIA, FITTED_SHARED } from '../../src/parameters/fitted'
import type { Fitted } from '../../src/parameters/table/fit'
import { FREE, type Owner } from './free'
import { nameOf, TARGETS } from './objective'
import { profileRange, type Found } from './report'

export const FITTED_FILE = 'src/parameters/fitted.ts'

/** Claims named with a parameter: those whose residuals it moves most. */
const NAMED = 3

const HEAD = `/**
 * Values that \`npm run calibrate -- --write\` found, by which claims each is moved most, the range it was searched in, and how far
 * it can go until the cost of all claims has risen by 1. Data: written by that program, read by \`table/fit.ts\`, which says what \`byGroups\` means.
 */
import type { Fitted } from './table/fit'

`

/** The path that was written to, from the repository's folder. `byGroups`: which values stand where trials of groups led them. */
export function writeFitted(found: Found, byGroups: readonly boolean[] = []): string {
  writeFileSync(path.join(ROOT, FITTED_FILE), textOf(found, byGroups))
  return FITTED_FILE
}

/** Which values of the file as it is stand where trials of groups led them, in the order of the free parameters. */
export const byGroupsToday = (): boolean[] =>
  FREE.map(({ of, name }) => (of === 'shared' ? FITTED_SHARED as Readonly<Record<string, Fitted>> : FITTED_FIBROMYALGIA as Readonly<Record<string, Fitted>>)[name]?.byGroups ?? false)

export function textOf(found: Found, byGroups: readonly boolean[] = []): string {
  const part = (of: Owner) => `export const FITTED_${of === 'shared' ? 'SHARED' : 'FIBROMYALGIA'} = {\n${FREE.map((free, i) => (free.of === of ? entry(i, found, byGroups[i] ?? false) : '')).join('')}} as const satisfies Readonly<Record<string, Fitted>>\n`
  return `${HEAD}${part('shared')}\n${part('fibromyalgia')}`
}

function entry(i: number, { point, values, jacobian }: Found, byGroups: boolean): string {
  const { name } = FREE[i]!
  // The table has one range for both participants.
  const searched = FREE.filter(free => free.name === name)
  const low = Math.min(...searched.map(free => free.low))
  const high = Math.max(...searched.map(free => free.high))
  const [least, most] = profileRange(i, point, determination(jacobian).halfWidths[i]!)
  const moved = TARGETS.map((target, row) => ({ target, by: Math.abs(jacobian[row]![i]!) })).sort((a, b) => b.by - a.by).slice(0, NAMED).map(({ target }) => target)
  const refs: ReferenceKey[] = [...new Set(moved.map(({ study }) => study.source))]
  const claims = moved.map(target => `{ claim: '${nameOf(target)}', prints: '${target.claim.published.kind === 'number' ? 'number' : 'direction'}' }`)
  return `  ${name}: {\n    value: ${rounded(values[i]!)},${byGroups ? ' byGroups: true,' : ''} range: [${rounded(low)}, ${rounded(high)}], determined: [${rounded(least)}, ${rounded(most)}],\n`
    + `    movedBy: [${claims.join(', ')}],\n    refs: [${refs.map(ref => `'${ref}'`).join(', ')}],\n  },\n`
}

/** Six digits: more than the claims could tell, and short enough to be read. */
const rounded = (value: number): number => Number(value.toPrecision(6))
