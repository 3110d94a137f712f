/** The command line of `validate`. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { STUDIES } from '../../src/experiments'
import { Refusal } from '../simulate/refusal'

export interface Request {
  /** Ids of the studies to run, in the order of the list. */
  readonly studies: readonly string[]
  /** People simulated of each profile. */
  readonly people: number
  readonly seed: number
  readonly threads: number
  /** Print the report as JSON, and JSON alone, on stdout. */
  readonly json: boolean
  /** Report whose agreeing claims must go on agreeing; the committed one if undefined. */
  readonly against: string | undefined
  /** All studies and at least as many people as a report needs: the only kind that is written down. */
  readonly whole: boolean
}

export const PEOPLE_OF_A_REPORT = 300
const DEFAULT_SEED = 1
const LARGEST_SEED = 2 ** 32 - 1
const MOST_PEOPLE = 100_000

export const HELP = `Usage: npm run -s validate -- [options]

Runs every published study with simulated people and says which of its claims trials of its size would find.
The whole report is written to VALIDATION.md, validation.json and public/validation; parts of it are only printed.
What has been simulated is kept in .cache/validate, so that a run that was broken off goes on where it was.

  --only STUDY    only this study; may be given again. Known: ${STUDIES.map(({ id }) => id).join(', ')}
  --people N      people simulated of each profile, ${PEOPLE_OF_A_REPORT} if left out; fewer make no report
  --seed N        a whole number from 0 to ${LARGEST_SEED}, ${DEFAULT_SEED} if left out
  --threads N     processors to use, all of them if left out
  --json          prints the report as JSON on stdout, and nothing else there
  --against FILE  the report that must not be lost ground against, the committed validation.json if left out
  --help          this text

Exit codes: 0 done; 1 a claim that agreed in that report no longer does; 2 the command line is not right.
`

/** Throws a Refusal that says what was expected. */
export function readArguments(args: readonly string[]): Request | 'help' {
  const values = parsed(args)
  if (values.help) return 'help'
  const people = whole('--people', values.people, PEOPLE_OF_A_REPORT, 2, MOST_PEOPLE)
  const studies = studiesOf(values.only)
  return {
    studies,
    people,
    seed: whole('--seed', values.seed, DEFAULT_SEED, 0, LARGEST_SEED),
    threads: whole('--threads', values.threads, availableParallelism(), 1, 64),
    json: values.json ?? false,
    against: values.against,
    whole: studies.length === STUDIES.length && people >= PEOPLE_OF_A_REPORT,
  }
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        people: { type: 'string' },
        seed: { type: 'string' },
        threads: { type: 'string' },
        json: { type: 'boolean' },
        against: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return values
  } catch (error) {
    throw new Refusal(`${(error as Error).message} --help says what there is.`)
  }
}

function studiesOf(wanted: readonly string[] | undefined): readonly string[] {
  const known = STUDIES.map(({ id }) => id)
  if (wanted === undefined) return known
  const unknown = wanted.find(id => !known.includes(id))
  if (unknown !== undefined) throw new Refusal(`--only: there is no study "${unknown}". Studies are ${known.join(', ')}.`)
  return known.filter(id => wanted.includes(id))
}

function whole(option: string, text: string | undefined, otherwise: number, least: number, most: number): number {
  if (text === undefined) return otherwise
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN
  if (!(value >= least && value <= most)) throw new Refusal(`${option}: expected a whole number from ${least} to ${most}, got "${text}".`)
  return value
}
