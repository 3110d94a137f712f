// `npm run crosscheck`: the app's engine against an independent solver, CVODE, on the same equations written as C.
// Exit code 1: further apart than allowed; 2: what is needed for the check is missing, and nothing was checked.
import { check, table } from './crosscheck/check'
import { subjects } from './crosscheck/subjects'
import { canInstall, findTools, install, type Tools } from './crosscheck/tools'

function main(args: readonly string[]): number {
  if (args.length > 0) {
    process.stderr.write(`npm run crosscheck takes no arguments, got ${args.join(' ')}.\n`)
    return 2
  }
  const tools = toolsOrReason()
  if (typeof tools === 'string') {
    process.stderr.write(`Nothing was checked: ${tools}.\n`)
    return 2
  }
  const results = subjects().flatMap((subject) => check(tools, subject))
  process.stdout.write(`${table(results, tools)}\n`)
  const apart = results.filter(({ agrees }) => !agrees).length
  process.stdout.write(apart === 0 ? `All ${results.length} runs agree.\n` : `${apart} of ${results.length} runs differ by more than allowed.\n`)
  return apart === 0 ? 0 : 1
}

function toolsOrReason(): Tools | string {
  const found = findTools()
  if (typeof found !== 'string') return found
  if (!canInstall()) return `${found}, and only root with apt-get can install it from here`
  process.stderr.write(`Installing from Debian, for ${found}.\n`)
  const failure = install()
  const after = findTools()
  return typeof after === 'string' && failure !== undefined ? `${after}, and apt-get could not install it (${failure})` : after
}

process.exitCode = main(process.argv.slice(2))
