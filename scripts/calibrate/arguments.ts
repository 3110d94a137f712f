/** The command line of `calibrate`. */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Refusal } from '../simulate/refusal'

export interface Request {
  readonly minutes: number
  readonly iterations: number
  readonly seed: number
  readonly threads: number
  /** Simulated of each profile, to learn what a group adds to its typical participant; 0: nothing is taken to be added. */
  readonly people: number
  /** Only say how far off today's values are. */
  readonly dry: boolean
  /** Put what was found into the data file of the parameter table. */
  readonly write: boolean
  /** Forget what an earlier run had reached. */
  readonly fresh: boolean
  /** The second search, by trials of simulated groups. */
  readonly groups: boolean
}

export const HELP = `Usage: npm run -s calibrate -- [options]

Fits the free parameters of the model to the calibration claims of all studies, for the typical participants of groups whose
people differ, and says how far off each claim is, which directions the claims do not determine, and how far each parameter could go. Claims with the role
"validation" never enter. What has been reached is kept in .cache/calibrate.json: a run that was broken off goes on where it
was, as long as model, solver, claims and ranges are the same; a search by groups in .cache/calibrate-groups.json.

  --minutes N       stop after so many minutes, 10 if left out
  --iterations N    stop after so many iterations
  --seed N          of the shoves that a search gets when nothing helps any more; 1 if left out
  --threads N       processors to use, at most two if left out
  --people N        people of each profile from whom is learnt what a group adds to its typical participant; 100 if left out
  --groups          the second search: goes on from the values of the table by what trials of simulated groups find, which the
                    first does not see; an iteration is one try, --people those of each group (300 if left out: fewer
                    are soon fitted as the people they are)
  --fresh           start from the values of the table, whatever was reached before
  --dry             no search: print how far off the values of the table are
  --write           write what was found to src/parameters/fitted.ts
  --help            this text

Exit codes: 0 done; 2 the command line is not right.
`

const MOST = 1_000_000

export function readArguments(args: readonly string[]): Request | 'help' {
  const values = parsed(args)
  if (values.help) return 'help'
  if (values.groups && values.people === '0') throw new Refusal('--groups needs people: give --people a number from 1 on.')
  if (values.dry && values.write) throw new Refusal('--dry finds nothing that --write could write: give one of them.')
  return {
    minutes: number('--minutes', values.minutes, 10, 0.01),
    iterations: number('--iterations', values.iterations, MOST, 1),
    seed: number('--seed', values.seed, 1, 0),
    threads: number('--threads', values.threads, Math.min(2, availableParallelism()), 1),
    people: number('--people', values.people, values.groups ? 300 : 100, 0),
    dry: values.dry ?? false,
    write: values.write ?? false,
    fresh: values.fresh ?? false,
    groups: values.groups ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        minutes: { type: 'string' }, iterations: { type: 'string' }, seed: { type: 'string' }, threads: { type: 'string' }, people: { type: 'string' },
        dry: { type: 'boolean' }, write: { type: 'boolean' }, fresh: { type: 'boolean' }, groups: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new Refusal(`${(error as Error).message} --help says what there is.`)
  }
}

/** A whole number, except minutes, which may have a fraction. */
function number(option: string, text: string | undefined, otherwise: number, least: number): number {
  if (text === undefined) return otherwise
  const value = (option === '--minutes' ? /^\d{1,6}(\.\d{1,3})?$/ : /^\d{1,6}$/).test(text) ? Number(text) : NaN
  if (!(value >= least && value <= MOST)) throw new Refusal(`${option}: expected a ${option === '--minutes' ? '' : 'whole '}number from ${least} on, got "${text}".`)
  return value
}
