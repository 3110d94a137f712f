// `npm run bench`: what a session costs in Node and in a browser's worker, and what the page weighs, in one run.
// `--json` prints the same as JSON. Nothing is asserted: the aims stand beside what was found.
import { measureInBrowser, type BrowserResult } from './bench/browser'
import { weigh } from './bench/bytes'
import { measureInNode } from './bench/node'
import { measureStage } from './bench/stage'
import { measurePaint } from './bench/paint'
import { tables } from './bench/tables'
import { measureWhatIf } from './bench/what-if'
import { build, isBuilt } from './lib/build.mjs'

const args = process.argv.slice(2)
const unknown = args.find(arg => arg !== '--json')
if (unknown === undefined) {
  process.exitCode = await bench(args.includes('--json'))
} else {
  say(`npm run bench takes --json, not ${unknown}.`)
  process.exitCode = 2
}

async function bench(json: boolean): Promise<number> {
  say('Measuring in Node ...')
  const node = measureInNode()
  say('Measuring in a browser ...')
  const browser: BrowserResult | string = await orWhyNot(measureInBrowser)
  if (!isBuilt()) {
    say('Building the page ...')
    if (!await build({ to: process.stderr })) {
      say('The page cannot be built, so it cannot be weighed.')
      return 1
    }
  }
  say('Measuring the stage ...')
  const stage = await orWhyNot(measureStage)
  say('Measuring a what-if ...')
  const whatIf = await orWhyNot(measureWhatIf)
  say('Measuring the first paint ...')
  const paint = await orWhyNot(() => measurePaint())
  const result = { node, browser, stage, whatIf, paint, assets: weigh() }
  process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : tables(result))
  return 0
}

async function orWhyNot<T>(work: () => Promise<T | undefined>): Promise<T | string> {
  try {
    return await work() ?? 'no Chromium was found'
  } catch (error) {
    return `not measured: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
