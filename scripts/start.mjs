// `npm start`: installs what is missing, builds what is old, serves the result until it is told to end.
// `npm start -- --port 8080` asks for a port; if it is taken, the next free one is used.
import { onAbandoned } from './lib/process.mjs'
import { setup } from './setup.mjs'

const port = wantedPort(process.argv.slice(2))
setup()
onAbandoned(() => process.exit(0))

const { build, isBuilt } = await import('./lib/build.mjs')
if (!isBuilt()) {
  process.stderr.write('Building the page ...\n')
  if (!await build({ to: process.stderr })) fail('The page could not be built; the reason is above.', 1)
}

const { serveBuild } = await import('./lib/serve.mjs')
const { address } = await serveBuild({ port })
process.stdout.write(`NociLab is at ${address}  (Ctrl+C ends it)\n`)

/** @param {string[]} args @returns {number} */
function wantedPort(args) {
  const text = args.join(' ')
  if (text === '') return 5173
  const asked = Number(/^--port[ =](\d+)$/.exec(text)?.[1] ?? Number.NaN)
  if (!(asked <= 65535)) fail(`npm start takes --port and a number up to 65535, not "${text}".`, 2)
  return asked
}

/** @param {string} sentence @param {number} status @returns {never} */
function fail(sentence, status) {
  process.stderr.write(`${sentence}\n`)
  process.exit(status)
}
