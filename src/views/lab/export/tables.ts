/**
 * The run as tidy tables: one row per observation, one column per variable, units in the header. Comma-separated as RFC 4180
 * says, which knows no comments: where the numbers come from stands in the last columns of every row.
 */
import { csvFormatRow } from 'd3-dsv'
import { REGIONS, SEGMENTS } from '../../../anatomy'
import type { Over, Trajectory } from '../../../simulation/trajectory'
import type { Provenance } from './provenance'

export type Cell = string | number | null
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** One element of a recorded column. */
export interface Variable {
  readonly column: string
  readonly element: number
}

/** What an element of a column is called. */
export function elementName(over: Over, element: number): string {
  return over === 'region' ? REGIONS[element]!.id : over === 'segment' ? SEGMENTS[element]!.id : ''
}

/** "LI deltoid_R (mM)"; a number without a unit has 1, as in the model. */
export function headerOf(run: Trajectory, { column, element }: Variable): string {
  const { over, unit } = run.columns[column]!
  const name = elementName(over, element)
  return `${column}${name === '' ? '' : ` ${name}`} (${unit})`
}

/** One row per group and recorded moment; `originOf` is the time in a run at which its clock shows 0, s. */
export function curves(runs: readonly Trajectory[], variables: readonly Variable[], originOf: (run: Trajectory) => number): Table {
  const [first] = runs
  const header = ['group', 'time (s)', 'clock (s)', ...(first ? variables.map(variable => headerOf(first, variable)) : [])]
  const rows = runs.flatMap(run => Array.from(run.time, (time, row): Cell[] => [
    run.profile, exact(time), exact(time - originOf(run)),
    ...variables.map(({ column, element }) => {
      const found = run.columns[column]
      return found ? asRecorded(found.values[row * found.width + element]!) : null
    }),
  ]))
  return { header, rows }
}

/** One row per group, reading and region, as the protocol asked for them. */
export function readings(runs: readonly Trajectory[]): Table {
  return {
    header: ['group', 'reading', 'label', 'quantity', 'region', 'time (s)', 'value', 'unit', 'change (%)'],
    rows: runs.flatMap(run => run.measures.map(({ id, label, quantity, region, time, value, unit, changePercent }): Cell[] =>
      [run.profile, id, label, quantity, region, exact(time), exact(value), unit, changePercent === null ? null : exact(changePercent)])),
  }
}

/** One row per group and step of the protocol: how long it really lasted and why it ended. */
export function steps(runs: readonly Trajectory[]): Table {
  return {
    header: ['group', 'step', 'kind', 'start (s)', 'end (s)', 'ended by'],
    rows: runs.flatMap(run => run.steps.map(({ id, kind, start, end, stoppedBy }): Cell[] => [run.profile, id, kind, exact(start), exact(end), stoppedBy])),
  }
}

/** Every element of every recorded column. */
export const everything = ({ columns }: Trajectory): Variable[] =>
  Object.entries(columns).flatMap(([column, { width }]) => Array.from({ length: width }, (_, element) => ({ column, element })))

/** Columns are 32-bit floats: seven digits say all that they hold. */
const asRecorded = (value: number): number => Number(value.toPrecision(7))
/** Twelve digits: more than the solver's, less than the noise of adding seconds. */
const exact = (value: number): number => Number(value.toPrecision(12))

/** The same in every row, so that a file taken apart or joined to another still says what it is. */
const signed = ({ version, modelHash, seed, experiment, source, whatIfs }: Provenance): readonly (readonly [string, Cell])[] => [
  ['NociLab version', version], ['model hash', modelHash], ['seed', seed === null ? 'none' : seed], ['experiment', experiment], ['source', source ?? 'own protocol'],
  ['what-ifs', whatIfs.length === 0 ? 'none' : whatIfs.join('; ')],
]

/**
 * A spreadsheet takes a text that begins so for a formula, whoever wrote it; an apostrophe before it is what spreadsheets
 * themselves use against that.
 */
const harmless = (cell: Cell): string => (cell === null ? '' : typeof cell === 'number' ? String(cell) : /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

/** RFC 4180: CRLF after every line, quotes where they are needed. */
export function toCsv({ header, rows }: Table, provenance: Provenance): string {
  const more = signed(provenance)
  const line = (cells: readonly Cell[]) => `${csvFormatRow(cells.map(harmless))}\r\n`
  const tail = more.map(([, value]) => value)
  return line([...header, ...more.map(([name]) => name)]) + rows.map(row => line([...row, ...tail])).join('')
}

/** All that was computed, as one JSON text: a header that says what it is, then each run with its columns row by row. */
export function toJson(runs: readonly Trajectory[], protocol: unknown, provenance: Provenance): string {
  return `${JSON.stringify({
    nocilab: 'run', ...provenance, protocol,
    regions: REGIONS.map(({ id }) => id), segments: SEGMENTS.map(({ id }) => id),
    runs: runs.map(({ profile, time, columns, steps: done, measures, outcome }) => ({
      profile, outcome, steps: done, measures, 'time (s)': Array.from(time, exact),
      columns: Object.fromEntries(Object.entries(columns).map(([name, { unit, over, width, values }]) =>
        [name, { unit, over, width, values: Array.from(values, asRecorded) }])),
    })),
  })}\n`
}
