// `npm run -s simulate -- ge2012`: computes an experiment or a protocol file and prints the results as JSON on stdout.
// Everything else goes to stderr. Exit code 2: the command line or the file is not right; 1: a run could not go on.
import { writeFileSync } from 'node:fs'
import { participantOf } from '../src/simulation/participant'
import { run } from '../src/simulation/run'
import type { Trajectory } from '../src/simulation/trajectory'
import type { ProfileId } from '../src/parameters/profiles'
import { HELP, readArguments, type Request } from './simulate/arguments'
import { fromHere, readSubject } from './simulate/subject'
import { jsonOf, report } from './simulate/report'
import { Refusal } from './simulate/refusal'

/** Asks for no time series: the report holds holds and readings alone. */
const NO_ROWS = { every: 60, record: [] } as const

function main(args: readonly string[]): number {
  const request = readArguments(args)
  if (request === 'help') {
    process.stdout.write(HELP)
    return 0
  }
  const subject = readSubject(request.subject)
  const runs: Partial<Record<ProfileId, Trajectory>> = {}
  for (const profile of request.profiles) {
    const participant = participantOf(profile)
    if (!participant.settled) say(`The resting state of "${profile}" did not settle; the run starts from the nearest there is.`)
    runs[profile] = run(participant, subject.protocol, NO_ROWS)
  }
  write(jsonOf(report(subject, request.seed, runs)), request)
  const broken = Object.entries(runs).filter(([, { outcome }]) => outcome.status !== 'completed')
  for (const [profile, { outcome }] of broken) say(`The run of "${profile}" could not go on: ${JSON.stringify(outcome)}. What was computed up to there is in the result.`)
  return broken.length > 0 ? 1 : 0
}

function write(json: string, { out }: Request): void {
  if (out === undefined) {
    process.stdout.write(json)
    return
  }
  try {
    writeFileSync(fromHere(out), json)
  } catch (error) {
    throw new Refusal(`--out: ${out} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`)
  }
  say(`Wrote ${out}.`)
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

// Whoever reads us may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })
try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(error.message)
  process.exitCode = 2
}
