// `npm test`: everything that has to hold, in stages; a stage that fails does not keep the next from running.
// `npm test -- --only unit,browser` runs some of them. The last line counts all checks: `N passed, M failed`.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT, installed, onAbandoned, runNode } from './lib/process.mjs'
import { inWords, oneCheck, sum, tallyOfVitest } from './lib/tally.mjs'
import { setup } from './setup.mjs'

/** @typedef {import('./lib/tally.mjs').Tally} Tally */

/** @type {Record<string, () => Promise<Tally>>} */
const STAGES = {
  lint: async () => oneCheck(await runNode([installed('oxlint', 'bin', 'oxlint'), '--max-warnings=0']) === 0),
  types: async () => oneCheck(await runNode([installed('typescript', 'bin', 'tsc'), '--noEmit']) === 0),
  unit: () => vitest('unit'),
  build: async () => {
    const { build } = await import('./lib/build.mjs')
    return oneCheck(await build())
  },
  browser: async () => {
    const { isBuilt } = await import('./lib/build.mjs')
    if (!isBuilt()) {
      process.stdout.write('Not run: there is no build of these sources (npm run build).\n')
      return oneCheck(false)
    }
    const { findChromium } = await import('./chromium.mjs')
    const chromium = findChromium()
    return chromium ? vitest('browser', { CHROME_PATH: chromium }) : oneCheck(false)
  }
}

/**
 * @param {'unit' | 'browser'} project
 * @param {NodeJS.ProcessEnv} [environment]
 */
async function vitest(project, environment = {}) {
  const report = path.join(ROOT, '.cache', `vitest-${project}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const status = await runNode(
    [installed('vitest', 'vitest.mjs'), 'run', '--project', `${project}*`, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { environment, limitSeconds: 3000 }
  )
  return tallyOfVitest(report, status)
}

/** @param {string[]} args @returns {string[]} names of stages, in their order */
function wantedStages(args) {
  const all = Object.keys(STAGES)
  const text = args.join(' ')
  if (text === '') return all
  const wanted = /^--only[ =](\S+)$/.exec(text)?.[1]?.split(',') ?? ['']
  if (wanted.every((name) => all.includes(name))) return all.filter((name) => wanted.includes(name))
  process.stderr.write(`npm test takes --only and some of ${all.join(',')}, not "${text}".\n`)
  return process.exit(2)
}

const wanted = wantedStages(process.argv.slice(2))
onAbandoned(() => process.exit(1))
setup(() => process.stdout.write(`\n${inWords(oneCheck(false))}\n`))

/** @type {Tally[]} */
const tallies = []
/** @type {string[]} */
const lines = []
for (const name of wanted) {
  process.stdout.write(`\n== ${name}\n`)
  const began = performance.now()
  const tally = await /** @type {() => Promise<Tally>} */ (STAGES[name])().catch((error) => {
    process.stdout.write(`${error instanceof Error ? error.stack : error}\n`)
    return oneCheck(false)
  })
  tallies.push(tally)
  lines.push(`${tally.failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(8)} ${inWords(tally)} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
}
const total = sum(tallies)
process.stdout.write(`\n${lines.join('\n')}\n\n${inWords(total)}\n`)
process.exitCode = total.failed > 0 ? 1 : 0
