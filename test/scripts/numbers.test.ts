/** What a worker is sent of the tables of numbers: every number, to the last digit, and no word of where it comes from. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { numbersAlone } from '../../scripts/numbers/plugin.mjs'
import * as participant from '../../src/simulation/participant'
import * as population from '../../src/simulation/population'
import * as readings from '../../src/simulation/trial-readings'
import { PARAMETERS } from '../../src/parameters/table'

const BUILT = {
  participant: 'src/simulation/participant.ts', population: 'src/simulation/population.ts', readings: 'src/simulation/trial-readings.ts'
} as const
interface Modules { participant: typeof participant; population: typeof population; readings: typeof readings }

const folder = mkdtempSync(path.join(tmpdir(), 'nocilab-numbers-'))
const texts: string[] = []
const sent = {} as Modules

beforeAll(async () => {
  const built = await build({
    configFile: false, logLevel: 'error', plugins: [numbersAlone()],
    build: { write: false, minify: false, lib: { entry: BUILT, formats: ['es'] } }
  })
  const { output } = (built as Rolldown.RolldownOutput[])[0]!
  for (const chunk of output) {
    if (chunk.type !== 'chunk') continue
    texts.push(chunk.code)
    writeFileSync(path.join(folder, chunk.fileName), chunk.code)
  }
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}')
  for (const name of Object.keys(BUILT) as (keyof Modules)[]) {
    const entry = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry && chunk.name === name)!
    Object.assign(sent, { [name]: await import(/* @vite-ignore */ pathToFileURL(path.join(folder, entry.fileName)).href) })
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the tables as a worker has them', () => {
  it.each(['healthy', 'fibromyalgia'] as const)('make the same participant: %s', (profile) => {
    const theirs = sent.participant.participantOf(profile, { str: 0.7 })
    const ours = participant.participantOf(profile, { str: 0.7 })
    expect(Object.keys(theirs.parameters)).toEqual(Object.keys(PARAMETERS))
    expect(theirs.parameters).toEqual(ours.parameters)
    expect(theirs.body).toEqual(ours.body)
    expect(theirs.rest).toEqual(ours.rest)
  })

  it.each(['healthy', 'fibromyalgia'] as const)('draw the same people: %s', (profile) => {
    for (const index of [0, 1, 2]) expect(sent.population.person(profile, 7, index)).toEqual(population.person(profile, 7, index))
  })

  it('refuse what the whole tables refuse', () => {
    expect(() => sent.participant.participantOf('healthy', { nothing: 1 } as never)).toThrow('no parameter is named "nothing"')
    expect(() => sent.participant.participantOf('nobody' as never)).toThrow()
  })

  it('have none of the words', () => {
    const whole = texts.join('\n')
    for (const { label } of Object.values(PARAMETERS)) expect(whole).not.toContain(JSON.stringify(label))
    expect(whole).not.toContain('movedBy')
  })
})
