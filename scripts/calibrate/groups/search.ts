/** `npm run calibrate -- --groups`: the second search from its start, or from where it was broken off, to the end of its time. */
import path from 'node:path'
import { ROOT } from '../../lib/process.mjs'
import { createPool } from '../../validate/pool'
import { FREE, labelOf, todaysValues } from '../free'
import { keyOf, readKept, writeKept } from '../resume'
import { searchGroups, startFrom, type Limits, type Standing } from './course'
import { missOf, type Judged } from './miss'
import { costliestFirst, simulateGroups } from './simulate'

const FILE = path.join(ROOT, '.cache', 'calibrate-groups.json')

export interface GroupRequest extends Limits {
  readonly people: number
  readonly threads: number
  readonly fresh: boolean
}

export interface GroupsFound {
  readonly standing: Standing
  /** Of the people drawn around the values that were found. */
  readonly rows: readonly Judged[]
}

export async function searchByGroups({ people, threads, fresh, ...limits }: GroupRequest, say: (sentence: string) => void): Promise<GroupsFound> {
  const key = `${keyOf(people, ['scripts/validate'])} ${limits.seed}`
  const before = fresh ? null : readKept<Standing>(key, FILE)
  if (before) say(`Going on from ${before.tries} tries, cost ${before.cost.toFixed(3)}.`)
  const pool = createPool(threads)
  try {
    const first = before ?? startFrom(todaysValues())
    let best = (await simulateGroups(first.values, people, pool)) ?? []
    // Where the search stands has been simulated just now; every try after it only as far as it takes to know that it is worse.
    const cost = async (values: readonly number[]) => {
      if (values === first.values) return sumOf(best)
      const found = await simulateGroups(values, people, pool, costliestFirst(best), sumOf(best))
      if (found && sumOf(found) < sumOf(best)) best = found
      return found ? sumOf(found) : Infinity
    }
    const standing = await searchGroups(first, limits, cost, reached => {
      writeKept(key, reached, FILE)
      say(`${String(reached.tries).padStart(4)} tries  ${reached.kept} kept  cost ${reached.cost.toFixed(3)} from ${reached.startCost.toFixed(3)}  step ${reached.step.toFixed(3)}`)
    })
    return { standing, rows: best.flatMap(({ rows }) => rows) }
  } finally {
    await pool.end()
  }
}

/** Infinite where there are none: nobody could be drawn. */
const sumOf = (judged: readonly { readonly cost: number }[]): number => (judged.length === 0 ? Infinity : judged.reduce((sum, { cost }) => sum + cost, 0))

/** What was found, in words and numbers: the claims that cost something, and the values that differ from the table's. */
export function groupFindings({ standing: { values, cost, startCost, tries, kept }, rows }: GroupsFound): string {
  const claims = rows.filter(row => row.role === 'calibration' && row.verdict !== 'not modelled')
  const now = todaysValues()
  const moved = FREE.flatMap((free, i) => (values[i] === now[i] ? [] : [`  ${labelOf(free)}: ${short(now[i]!)} to ${short(values[i]!)}`]))
  const costing = claims.filter(row => missOf(row) > 0 || row.verdict === 'disagrees').map(row =>
    `  ${row.verdict === 'agrees' ? 'agrees   ' : 'DISAGREES'}  ${row.study}/${row.claim}  costs ${short(missOf(row))}`)
  return [
    `${tries} tries, ${kept} kept: cost ${cost.toFixed(3)}, of ${startCost.toFixed(3)} at the values of the table.`,
    `${claims.filter(({ verdict }) => verdict === 'agrees').length} of ${claims.length} calibration claims agree with these people.`,
    `Claims that cost something:\n${costing.join('\n') || '  none'}`,
    `Values that were moved:\n${moved.join('\n') || '  none'}`,
  ].join('\n\n') + '\n'
}

const short = (value: number): string => String(Number(value.toPrecision(4)))
