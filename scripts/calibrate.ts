// `npm run calibrate`: fits the free parameters to what was published and says what the published results do not determine.
// Progress goes to stderr, the result to stdout. Exit code 2: the command line is not right.
import { readArguments, HELP, type Request } from './calibrate/arguments'
import { aims } from './calibrate/aims'
import { begin, calibrate, jacobianAt } from './calibrate/course'
import { byGroupsToday, writeFitted } from './calibrate/data-file'
import { pointOf, today, todaysValues, valuesAt } from './calibrate/free'
import { groupFindings, searchByGroups, type GroupsFound } from './calibrate/groups/search'
import type { Footing } from './calibrate/objective'
import { findings, progressLine, type Found } from './calibrate/report'
import { keyOf, readReached, writeReached } from './calibrate/resume'
import { createThreads, type Threads } from './calibrate/threads'
import { Refusal } from './simulate/refusal'

async function main(args: readonly string[]): Promise<void> {
  const request = readArguments(args)
  if (request === 'help') {
    process.stdout.write(HELP)
    return
  }
  const threads = createThreads(request.threads)
  try {
    await work(request, threads)
  } finally {
    await threads.end()
  }
}

async function work({ dry, fresh, write, minutes, people, groups, ...limits }: Request, threads: Threads): Promise<void> {
  const start = today()
  const began = performance.now()
  const timeLeft = () => performance.now() - began < minutes * 60_000
  if (groups) {
    const found = await searchByGroups({ people, fresh, seed: limits.seed, threads: limits.threads, tries: dry ? 0 : limits.iterations, timeLeft }, say)
    process.stdout.write(groupFindings(found))
    if (write) await writeGroups(found, people, limits.threads, threads)
    return
  }
  if (dry) {
    process.stdout.write(findings(await describe(start, { start, aims: await aims(people, limits.threads, say) }, todaysValues(), threads)))
    return
  }
  const key = keyOf(people)
  const before = fresh ? null : readReached(key)
  if (before) say(`Going on from ${before.iterations} iterations, cost ${before.best.cost.toFixed(2)}.`)
  const reached = await calibrate(before ?? begin(start, await aims(people, limits.threads, say)), { ...limits, timeLeft }, threads, told => {
    writeReached(key, told.reached)
    say(progressLine(told, (performance.now() - began) / 1000))
  })
  const found = await describe(reached.best.point, reached, valuesAt(reached.best.point), threads)
  process.stdout.write(findings(found))
  if (write) say(`Wrote ${writeFitted(found)}.`)
}

/** What the first search says of parameters (which claims move them, how far they could go) is said again at the values that groups led to. */
async function writeGroups({ standing: { values } }: GroupsFound, people: number, count: number, threads: Threads): Promise<void> {
  const point = pointOf(values)
  const now = todaysValues()
  const before = byGroupsToday()
  const found = await describe(point, { start: point, aims: await aims(people, count, say) }, values, threads)
  say(`Wrote ${writeFitted(found, values.map((value, i) => before[i]! || value !== now[i]))}.`)
}

/** `values` are those of the point, except today's where they lie outside the ranges: these are simulated as they are. */
async function describe(point: readonly number[], footing: Footing, values: readonly number[], threads: Threads): Promise<Found> {
  const [simulated] = await threads.all([values])
  return { point, footing, values, simulated: simulated!, jacobian: await jacobianAt(point, footing, threads) }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })
try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(error.message)
  process.exitCode = 2
}
