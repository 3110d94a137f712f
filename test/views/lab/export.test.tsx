/** What is taken home, read back by a library that is not the one that wrote it. */
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { REGION_IDS, SEGMENTS } from '../../../src/anatomy'
import { ge2012 } from '../../../src/experiments/ge2012'
import { run } from '../../../src/simulation/run'
import type { Trajectory } from '../../../src/simulation/trajectory'
import { chartedRuns } from '../../../src/views/charts/use-charted'
import { PRESET } from '../../../src/state/setup'
import { changesInWords } from '../../../src/views/lab/export/changes-in-words'
import { fileName, provenanceOf, type Provenance } from '../../../src/views/lab/export/provenance'
import { Sheet, smallPrint, wrapped } from '../../../src/views/lab/export/Sheet'
import { curves, everything, headerOf, readings, steps, toCsv, toJson, type Table } from '../../../src/views/lab/export/tables'
import { PARTICIPANTS } from '../../support/participants'

let runs: Trajectory[]
const provenance = provenanceOf(ge2012, ge2012.protocol, ['NMDA receptors blocked, 80 %'], null, 'A model.')
beforeAll(() => {
  runs = [PARTICIPANTS.healthy, PARTICIPANTS.fibromyalgia].map(participant => run(participant, ge2012.protocol, { every: 20 }))
})

/** Rows by the names of the header; fails on whatever the reader complains of. */
function read(csv: string): Record<string, string>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, { header: true, newline: '\r\n', delimiter: ',' })
  expect(errors.filter(({ code }) => code !== 'TooFewFields' || data.length === 0)).toEqual([])
  expect(meta.aborted).toBe(false)
  // After the last line end there is nothing.
  expect(Object.values(data.at(-1)!)).toEqual([''])
  return data.slice(0, -1)
}

describe('a table', () => {
  it('of curves has a row per group and moment, units in its header, and the numbers of the run', () => {
    const variables = [{ column: 'nrs', element: 7 }, { column: 'LI', element: 40 }, { column: 'P', element: 12 }, { column: 'Y', element: 0 }]
    const rows = read(toCsv(curves(runs, variables, () => 60), provenance))
    expect(rows.length).toBe(runs[0]!.time.length + runs[1]!.time.length)
    expect(Object.keys(rows[0]!).slice(0, 7)).toEqual(['group', 'time (s)', 'clock (s)', `nrs ${REGION_IDS[7]} (NRS)`, `LI ${REGION_IDS[40]} (mM)`, `P ${SEGMENTS[12]!.id} (1)`, 'Y (1)'])
    let at = 0
    for (const each of runs) for (let row = 0; row < each.time.length; row++, at++) {
      const found = rows[at]!
      expect(found['group']).toBe(each.profile)
      expect(Number(found['time (s)'])).toBeCloseTo(each.time[row]!, 6)
      expect(Number(found['clock (s)'])).toBeCloseTo(each.time[row]! - 60, 6)
      for (const { column, element } of variables) {
        const { values, width } = each.columns[column]!
        const value = values[row * width + element]!
        expect(Math.abs(Number(found[headerOf(each, { column, element })]) - value)).toBeLessThanOrEqual(1e-6 * Math.abs(value))
      }
    }
  })

  it('says in every row which version, model, study and changes it comes from', () => {
    for (const row of read(toCsv(readings(runs), provenance))) {
      expect(row).toMatchObject({ 'NociLab version': __APP_VERSION__, 'model hash': __MODEL_HASH__, seed: 'none', experiment: 'ge2012', 'what-ifs': 'NMDA receptors blocked, 80 %' })
      expect(row['source']).toMatch(/Ge HY.*2012/)
    }
  })

  it('of readings and of steps has what the protocol asked for', () => {
    const taken = read(toCsv(readings(runs), provenance))
    expect(taken.map(row => [row['group'], row['reading'], row['region']])).toEqual(runs.flatMap(each => each.measures.map(({ id, region }) => [each.profile, id, region])))
    runs.flatMap(each => each.measures).forEach(({ value, changePercent }, i) => {
      expect(Number(taken[i]!['value'])).toBeCloseTo(value, 8)
      expect(taken[i]!['change (%)']).toBe(changePercent === null ? '' : String(Number(changePercent.toPrecision(12))))
    })
    expect(read(toCsv(steps(runs), provenance)).filter(row => row['step'] === 'hold').map(row => row['ended by'])).toEqual(runs.map(each => each.steps[1]!.stoppedBy))
  })

  it('of all regions has every element of every column, once', () => {
    const variables = everything(runs[0]!)
    expect(variables.length).toBe(Object.values(runs[0]!.columns).reduce((sum, { width }) => sum + width, 0))
    const { header, rows } = curves(runs.slice(0, 1), variables, () => 0)
    expect(new Set(header).size).toBe(header.length)
    expect(rows.every(row => row.length === header.length)).toBe(true)
  })

  it('comes back as it was, whatever is written in it (RFC 4180)', () => {
    // What a table is taken apart by, and letters of one, two and four bytes.
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', ' ', 'a', '1', '=', "'", 'é', '😀'), maxLength: 20 }).filter(value => !/^[=\r]/.test(value))
    fc.assert(fc.property(fc.array(fc.tuple(text, text, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1, maxLength: 8 }), rows => {
      const table: Table = { header: ['a', 'b, "quoted"', 'c\r\nbelow'], rows }
      const csv = toCsv(table, provenance)
      expect(csv.endsWith('\r\n')).toBe(true)
      const back = read(csv)
      expect(back.map(row => [row['a'], row['b, "quoted"'], Number(row['c\r\nbelow'])])).toEqual(rows.map(([a, b, c]) => [a, b, c === 0 ? Number(String(c)) : c]))
    }))
  })

  it('hands no formula to a spreadsheet', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) {
      expect(read(toCsv({ header: ['a'], rows: [[text]] }, provenance))[0]!['a']).toBe(`'${text}`)
    }
    // A number below zero is a number.
    expect(read(toCsv({ header: ['a'], rows: [[-1.5]] }, provenance))[0]!['a']).toBe('-1.5')
  })
})

describe('the whole run', () => {
  it('comes back from JSON with every number as it was recorded', () => {
    const back = JSON.parse(toJson(runs, ge2012.protocol, provenance)) as Provenance & { runs: { columns: Record<string, { values: number[] }>; measures: unknown; 'time (s)': number[] }[]; protocol: unknown }
    expect(back).toMatchObject({ nocilab: 'run', version: __APP_VERSION__, modelHash: __MODEL_HASH__, seed: null, whatIfs: provenance.whatIfs })
    expect(back.protocol).toEqual(ge2012.protocol)
    runs.forEach((each, i) => {
      expect(back.runs[i]!.measures).toEqual(each.measures)
      for (const [name, { values }] of Object.entries(each.columns)) {
        const read = Float32Array.from(back.runs[i]!.columns[name]!.values)
        expect(read.length).toBe(values.length)
        expect(values.every((value, at) => Math.abs(read[at]! - value) <= 1e-6 * Math.abs(value))).toBe(true)
      }
    })
  })
})

describe('the sheet of charts', () => {
  it('has every chart, both groups, and the small print', () => {
    const charted = chartedRuns({ runs: { healthy: runs[0]!, fibromyalgia: runs[1]! } }, ge2012, 'start')
    const markup = renderToStaticMarkup(<Sheet charted={charted} provenance={provenance} drawing={createRef()} />)
    expect(markup.match(/class="line healthy"/g)!.length).toBe(charted.charts.length + 1)
    expect(markup).toContain(provenance.title)
    for (const line of smallPrint(provenance)) expect(renderToStaticMarkup(<text>{line}</text>).slice(6, -7)).toSatisfy((text: string) => markup.includes(text))
    expect(smallPrint(provenance).join(' ')).toContain(__MODEL_HASH__.slice(0, 12))
    expect(smallPrint({ ...provenance, whatIfs: [] }).join(' ')).toMatch(/nothing changed/)
    expect(smallPrint({ ...provenance, seed: 7 }).join(' ')).toContain('seed 7')
  })

  it('breaks the small print without losing a word', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 60 }), words => {
      const lines = wrapped(words.join(' '), 30)
      expect(lines.join(' ')).toBe(words.join(' '))
      expect(lines.every(line => line.length <= 30)).toBe(true)
    }))
  })
})

describe('what was changed', () => {
  it('is said one by one, with how far, for whom and to which value', () => {
    expect(changesInWords(PRESET)).toEqual([])
    expect(changesInWords({ whatIfs: { nmda: { amount: 0.6, whom: 'both' } }, changes: { healthy: {}, fibromyalgia: { kZ: 0.4 } } }))
      .toEqual(['Block NMDA receptors, 60%, both groups', 'kZ = 0.4, fibromyalgia'])
  })
})

describe('the name of a file', () => {
  it('says what it is, of what and from which model', () => expect(fileName(provenance, 'curves', 'csv')).toBe(`nocilab-ge2012-curves-${__MODEL_HASH__.slice(0, 7)}.csv`))

  it('is one any file system takes, whatever the protocol is called', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '7', '-', '/', '.', '\\', ' ', ':', 'é', '😀', '\n') }), experiment => {
      expect(fileName({ ...provenance, experiment }, 'run', 'json')).toMatch(/^nocilab-[a-z0-9][a-z0-9-]{0,39}-run-[0-9a-f]{7}\.json$/)
    }))
  })
})
