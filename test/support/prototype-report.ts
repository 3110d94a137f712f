/**
 * What the prototype printed, number by number. `test/published/prototype-final.txt` is its report, unchanged; each
 * reader below names the line it reads. A number remembers how finely it was printed.
 */
import { readFileSync } from 'node:fs'
import type { ProfileId } from '../../src/parameters/profiles'

export interface Printed {
  readonly text: string
  readonly value: number
  /** Half of its last digit: what rounding may have hidden. */
  readonly rounding: number
}

const report = readFileSync(new URL('../published/prototype-final.txt', import.meta.url), 'utf8').split('\n')

const NAMES: Readonly<Record<ProfileId, string>> = { healthy: 'HC', fibromyalgia: 'FM' }

export function printed(text: string): Printed {
  const value = Number(text)
  if (!Number.isFinite(value)) throw new Error(`not a number of the report: "${text}"`)
  const digits = text.split('.')[1]?.length ?? 0
  return { text, value, rounding: 0.5 * 10 ** -digits }
}

/** The numbers of a line that are written as `name number`, by name; and the word in brackets. */
function namedIn(line: string): Readonly<Record<string, Printed>> {
  return Object.fromEntries([...line.matchAll(/([A-Za-z][\w.+]*|\+\d+) ([+-]?\d+(?:\.\d+)?)(?![\w.])/g)].map(([, name, number]) => [name, printed(number)]))
}

/** The lines of a participant in the first part of the report: from its name to the next name. */
function block(profile: ProfileId): readonly string[] {
  const from = report.findIndex(line => line.startsWith(`${NAMES[profile]} Ge:`))
  const length = report.slice(from + 1).findIndex(line => !line.startsWith(' '))
  return report.slice(from, from + 1 + length)
}

const lineWith = (lines: readonly string[], text: string) => {
  const found = lines.find(line => line.includes(text))
  if (found === undefined) throw new Error(`the report has no line with "${text}"`)
  return found
}

const allIn = (line: string, pattern: RegExp): readonly string[] => {
  const match = pattern.exec(line)
  if (!match) throw new Error(`not written as expected: "${line}"`)
  return match.slice(1)
}

const NUMBER = '([+-]?[\\d.]+)'

/** `HC Ge: ET 286 (force) pain 0.24->5.03  trap 270 kPa +15.0% / 20min +7.1%   TA 430 kPa +0.0% / -0.1%` */
export function shoulderHold(profile: ProfileId) {
  const [line] = block(profile)
  const [ET, why, painBefore, painEnd, trapezius, trapezius1, trapezius2, tibialis, tibialis1, tibialis2] = allIn(line, new RegExp(
    `ET ${NUMBER} \\((\\w+)\\) pain ${NUMBER}->${NUMBER} +trap ${NUMBER} kPa ${NUMBER}% / 20min ${NUMBER}% +TA ${NUMBER} kPa ${NUMBER}% / ${NUMBER}%`))
  return {
    line, why, hold: printed(ET), painBefore: printed(painBefore), painEnd: printed(painEnd),
    trapezius: printed(trapezius), tibialis: printed(tibialis),
    changes: { 'trapezius-after-1': printed(trapezius1), 'trapezius-after-2': printed(trapezius2), 'tibialis-after-1': printed(tibialis1), 'tibialis-after-2': printed(tibialis2) },
  }
}

/** `full ODE (RK4 .05 s) HC: ET 287 (force) pain 5.02 trap +15.0/+7.1 TA +0.0/-0.1` */
export function shoulderHoldFull(profile: ProfileId) {
  const line = lineWith(report, `full ODE (RK4 .05 s) ${NAMES[profile]}:`)
  const [ET, why, painEnd, trapezius1, trapezius2, tibialis1, tibialis2] = allIn(line, new RegExp(
    `ET ${NUMBER} \\((\\w+)\\) pain ${NUMBER} trap ${NUMBER}/${NUMBER} TA ${NUMBER}/${NUMBER}`))
  return {
    line, why, hold: printed(ET), painEnd: printed(painEnd),
    changes: { 'trapezius-after-1': printed(trapezius1), 'trapezius-after-2': printed(trapezius2), 'tibialis-after-1': printed(tibialis1), 'tibialis-after-2': printed(tibialis2) },
  }
}

/** `deltoid end: PCr 0.57 Lc 14.4 Li 5.4 pH 7.34 K 6.3 ATP 640 Glu 38 Pyr 155 Sp 0.00` */
export const deltoidAtEnd = (profile: ProfileId) => namedIn(lineWith(block(profile), 'deltoid end:').replace('deltoid end:', ''))

/** `Kosek: ET 292 (force) pain 2.0 base 440 | start +6.4 mid +13.2 end +22.2 post0 +22.6 post2.5 +14.2 post5 +12.7` */
export function thighHold(profile: ProfileId) {
  const line = lineWith(block(profile), 'Kosek:')
  return { why: allIn(line, /\((\w+)\)/)[0], ...namedIn(line) } as { why: string } & Readonly<Record<string, Printed>>
}

/** `Staud05 local +10.5 remote +3.9 | CPM pain 6.8 during +22.5 +2 +2.4 +5 -0.2 +10 -0.3` */
export function gripAndCold(profile: ProfileId) {
  const [local, remote, pain, during, after2, after5, after10] = allIn(lineWith(block(profile), 'Staud05'), new RegExp(
    `local ${NUMBER} remote ${NUMBER} \\| CPM pain ${NUMBER} during ${NUMBER} \\+2 ${NUMBER} \\+5 ${NUMBER} \\+10 ${NUMBER}`)).map(printed)
  return { local, remote, pain, changes: { during, '+2': after2, '+5': after5, '+10': after10 } }
}

/** `WU ISI 2:  [3.9 4.6 4.9 5.2 5.3] delta 1.4 after15 0.32 after30 0.22`: taps 1, 2, 3, 5 and 10. */
export function taps(profile: ProfileId, interval: number) {
  const line = lineWith(block(profile), `WU ISI ${interval}:`)
  const ratings = allIn(line, /\[([^\]]+)\]/)[0].trim().split(/ +/).map(printed)
  const { delta, after15, after30 } = namedIn(line)
  return { taps: [1, 2, 3, 5, 10].map((tap, i) => ({ tap, rating: ratings[i] })), delta, after15, after30 }
}

/** `FM min 1 TA NRS 9.1 regions +1 NRS: 6 [(6.0, 'tibialis_anterior_R'), (1.7, 'glut_med_R'), ...]` (at most six are named) */
export function saline(profile: ProfileId, moment: string) {
  const line = lineWith(report, `${NAMES[profile]} min ${moment} TA NRS`)
  const [rating, count] = allIn(line, new RegExp(`TA NRS ${NUMBER} regions \\+1 NRS: (\\d+)`))
  const risen = [...line.matchAll(/\(([\d.]+), '(\w+)'\)/g)].map(([, rise, region]) => ({ region, rise: printed(rise) }))
  return { rating: printed(rating), count: Number(count), risen }
}

/** `FM with healthy str          ET 215 (pain) pain 8.3 trap -5.9/-5.6 TA -13.5/-10.1 CPM +4.6 rest 3.2 trapPPT 161` */
export function counterfactual(name: string) {
  const line = report.find(candidate => candidate.startsWith(name) && candidate.slice(name.length).trimStart().startsWith('ET '))
  if (line === undefined) throw new Error(`the report has no counterfactual "${name}"`)
  const [ET, why, ...numbers] = allIn(line, new RegExp(
    `ET +${NUMBER} \\((\\w+)\\) pain ${NUMBER} trap ${NUMBER}/${NUMBER} TA ${NUMBER}/${NUMBER} CPM ${NUMBER} rest ${NUMBER} trapPPT ${NUMBER}`))
  const [painEnd, trapezius1, trapezius2, tibialis1, tibialis2, cold, rest, trapezius] = numbers.map(printed)
  return {
    line, why, hold: printed(ET), painEnd, cold, rest, trapezius,
    changes: { 'trapezius-after-1': trapezius1, 'trapezius-after-2': trapezius2, 'tibialis-after-1': tibialis1, 'tibialis-after-2': tibialis2 },
  }
}

/** `HC rest quadriceps: Glu 36.0 uM Pyr 135 uM Li 3.10 mM NRS 0.24 PPT 440` */
export const restingThigh = (name: 'HC' | 'FM' | 'FM trained') => namedIn(lineWith(report, `${name} rest quadriceps:`))

/** `FM after Ge: (min, regions +0.5 NRS, mean PPT change %, median dNRS) [(1, 6, -6.9, 0.42), (5, 38, -9.0, 0.56), ...]` */
export function mapsAfterHold(profile: ProfileId) {
  const line = lineWith(report, `${NAMES[profile]} after Ge:`)
  return [...line.matchAll(/\((\d+), (\d+), ([-\d.]+), ([-\d.]+)\)/g)].map(([, minute, regions, change, median]) => ({
    minute: Number(minute), regions: Number(regions),
    // Python's round() drops a last 0: these were rounded to one and to two digits.
    change: { ...printed(change), rounding: 0.05 }, median: { ...printed(median), rounding: 0.005 },
  }))
}
