/** The command line of `simulate`. */
import { parseArgs } from 'node:util'
import { EXPERIMENTS } from '../../src/experiments'
import { isProfileId, PROFILE_IDS, type ProfileId } from '../../src/parameters/profiles'
import { Refusal } from './refusal'

export interface Request {
  /** Name of an experiment, or path of a protocol file. */
  readonly subject: string
  readonly profiles: readonly ProfileId[]
  readonly seed: number
  /** Where to write instead of stdout. */
  readonly out: string | undefined
}

const DEFAULT_SEED = 1
const LARGEST_SEED = 2 ** 32 - 1

export const HELP = `Usage: npm run -s simulate -- <experiment or file> [options]

Computes an experiment in both participants and prints the results as JSON.

  <experiment>        ${EXPERIMENTS.map(({ id, title }) => `${id} (${title})`).join(', ')}
  <file>              a protocol in JSON; its form is in src/protocols/README.md, examples beside it
  --profile NAME      only this participant: ${PROFILE_IDS.join(' or ')}; may be given again
  --seed N            a whole number from 0 to ${LARGEST_SEED}, ${DEFAULT_SEED} if left out. It is carried into the result and
                      changes nothing yet: the two participants are means without chance. Participants
                      that differ from one another will be drawn from it.
  --out FILE          writes the JSON into this file and prints nothing
  --help              this text

Exit codes: 0 done; 1 a run could not go on, what there is of it is printed; 2 the command line or the
file is not right, nothing is printed.
`

/** Throws a Refusal that says what was expected. */
export function readArguments(args: readonly string[]): Request | 'help' {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  const [subject, ...others] = positionals
  if (subject === undefined) throw new Refusal(`Which experiment? Expected one of ${names()}, or the path of a protocol file. --help says more.`)
  if (others.length > 0) throw new Refusal(`Expected one experiment or file, got ${positionals.length}: ${positionals.join(', ')}.`)
  return { subject, profiles: profilesOf(values.profile), seed: seedOf(values.seed), out: values.out }
}

export const names = () => EXPERIMENTS.map(({ id }) => id).join(', ')

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: 'string', multiple: true },
        seed: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    const option = /--[\w-]+|-\w/.exec(message)?.[0] ?? 'an option'
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Refusal(`There is no option ${option}. Options are --profile, --seed, --out and --help.`)
    throw new Refusal(option === '--help' ? '--help takes no value.' : `${option}: expected a value behind it; one that begins with a hyphen is written ${option}=VALUE.`)
  }
}

/** In the order of the profiles, each once. */
function profilesOf(wanted: readonly string[] | undefined): readonly ProfileId[] {
  if (wanted === undefined) return PROFILE_IDS
  const unknown = wanted.find(name => !isProfileId(name))
  if (unknown !== undefined) throw new Refusal(`--profile: expected ${PROFILE_IDS.join(' or ')}, got "${unknown}".`)
  return PROFILE_IDS.filter(id => wanted.includes(id))
}

function seedOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_SEED
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : NaN
  if (!(seed <= LARGEST_SEED)) throw new Refusal(`--seed: expected a whole number from 0 to ${LARGEST_SEED}, got "${text}".`)
  return seed
}
