// `node scripts/run.mjs <task> [arguments]`: installs what is missing, then runs one tool or one of our programs.
// It adds nothing to stdout: `npm run -s simulate` prints JSON and JSON alone, also on a fresh clone.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, installed, plainEnvironment } from './lib/process.mjs'
import { setup } from './setup.mjs'

/** Programs in TypeScript, beside this file. */
const PROGRAMS = ['simulate', 'validate', 'calibrate', 'bench', 'stills', 'crosscheck', 'protocol-schema', 'build-body', 'equations/write']
/** @type {Record<string, string[]>} */
const TOOLS = {
  vite: [installed('vite', 'bin', 'vite.js')],
  lint: [installed('oxlint', 'bin', 'oxlint'), '--max-warnings=0'],
  typecheck: [installed('typescript', 'bin', 'tsc'), '--noEmit']
}

const [task = '', ...args] = process.argv.slice(2)
const tool = TOOLS[task]
if (PROGRAMS.includes(task)) {
  setup()
  const program = path.join(ROOT, 'scripts', `${task}.ts`)
  const { register } = await import('tsx/esm/api')
  register()
  // The program sees the command line it would see if it had been started by itself.
  process.argv = [process.execPath, program, ...args]
  await import(pathToFileURL(program).href)
} else if (task === 'build') {
  setup()
  const { build } = await import('./lib/build.mjs')
  process.exitCode = await build() ? 0 : 1
} else if (tool) {
  setup()
  const child = spawn(process.execPath, [...tool, ...args], { cwd: ROOT, stdio: 'inherit', env: plainEnvironment() })
  child.on('exit', (status) => { process.exitCode = status ?? 1 })
} else {
  process.stderr.write(`Unknown task "${task}". Tasks: ${[...PROGRAMS, 'build', ...Object.keys(TOOLS)].join(', ')}.\n`)
  process.exitCode = 2
}
