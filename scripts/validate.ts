// `npm run validate`: holds simulated people against every published study, and writes down what agrees and what does not.
// Everything but the result goes to stderr. Exit code 2: the command line is not right; 1: a claim that agreed no longer does.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './lib/process.mjs'
import { Refusal } from './simulate/refusal'
import { HELP, PEOPLE_OF_A_REPORT, readArguments } from './validate/arguments'
import { markdown } from './validate/markdown'
import { find } from './validate/find'
import { PLOT_FOLDER, plot } from './validate/plots'
import { lost, REPORT_FILE, rowsBefore } from './validate/regression'
import { jsonOf, report, type Report } from './validate/report'
import { summary } from './validate/summary'

async function main(args: readonly string[]): Promise<number> {
  const request = readArguments(args)
  if (request === 'help') {
    process.stdout.write(HELP)
    return 0
  }
  const before = rowsBefore(request.against)
  const result = report(await find(request, say))
  process.stdout.write(request.json ? jsonOf(result) : summary(result))
  if (request.whole) write(result)
  else say(`Not written down: a report holds all studies and at least ${PEOPLE_OF_A_REPORT} people of each profile.`)
  return answer(before, result)
}

function answer(before: ReturnType<typeof rowsBefore>, { studies }: Report): number {
  const gone = lost(before, studies.flatMap(({ rows }) => rows))
  if (gone.length === 0) return 0
  say(`${gone.length} ${gone.length === 1 ? 'claim' : 'claims'} that agreed before no longer ${gone.length === 1 ? 'does' : 'do'}:`)
  for (const { study, claim } of gone) say(`  ${study}/${claim}`)
  return 1
}

function write(result: Report): void {
  writeFileSync(path.join(ROOT, REPORT_FILE), jsonOf(result))
  writeFileSync(path.join(ROOT, 'VALIDATION.md'), markdown(result))
  const folder = path.join(ROOT, PLOT_FOLDER)
  mkdirSync(folder, { recursive: true })
  const plots = result.studies.flatMap(study => {
    const svg = plot(study)
    return svg === null ? [] : [{ file: `${study.id}.svg`, svg }]
  })
  // A study that is gone leaves no plot behind.
  for (const file of readdirSync(folder)) if (!plots.some(each => each.file === file)) rmSync(path.join(folder, file))
  for (const { file, svg } of plots) writeFileSync(path.join(folder, file), svg)
  say(`Wrote VALIDATION.md, ${REPORT_FILE} and ${plots.length} plots.`)
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(error.message)
  process.exitCode = 2
}
