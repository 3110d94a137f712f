// Child processes and the life of this one. Node built-ins only: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import util from 'node:util' // by its whole, for Node 14 has no stripVTControlCharacters and must get as far as being told its age

/** The repository's folder, without a trailing separator. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * Environment variables that would change what is installed or built, whoever set them: NODE_ENV=production leaves
 * the development dependencies out and makes React and vitest behave differently; the npm_config_* ones are how npm
 * hands such settings to the scripts it runs.
 */
const MISLEADING = /^(node_env|npm_config_(production|only|omit|include|dry_run|global|package_lock_only|json))$/i

/**
 * This process's environment without the settings that would mislead a tool.
 * @param {NodeJS.ProcessEnv} [from]
 * @returns {NodeJS.ProcessEnv}
 */
export function plainEnvironment(from = process.env) {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !MISLEADING.test(name)))
}

/**
 * The path of a file of an installed package.
 * @param {...string} parts
 */
export const installed = (...parts) => path.join(ROOT, 'node_modules', ...parts)

// Noted at once: npm may be killed while the libraries are being installed, and afterwards our parent is another.
const PARENT = process.ppid
const SHELL_UNDER_NPM = isNpm(PARENT) ? undefined : parentOf(PARENT)

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()
process.on('exit', () => { for (const child of children) child.kill() })

/**
 * Runs a Node program to its end and passes on what it prints, with the repository's folder cut out of it.
 * @param {string[]} args the program's file and its arguments
 * @param {{ to?: NodeJS.WriteStream, environment?: NodeJS.ProcessEnv, limitSeconds?: number }} [options]
 * @returns {Promise<number>} its exit status; 124 when it was ended because it took longer than the limit
 */
export function runNode(args, { to = process.stdout, environment = {}, limitSeconds = 600 } = {}) {
  // The tools write into our pipe and cannot see whether a person reads it in the end; some colour a log under CI.
  const { FORCE_COLOR: _, NO_COLOR: plain, ...env } = plainEnvironment()
  const colours = to.isTTY && !plain ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, ...colours, ...environment }
  })
  children.add(child)
  for (const stream of [child.stdout, child.stderr]) copyLines(stream, to)
  return new Promise((resolve) => {
    let late = false
    const limit = setTimeout(() => {
      late = true
      to.write(`Ended after ${limitSeconds} s: it was still running.\n`)
      child.kill()
      setTimeout(() => child.kill('SIGKILL'), 5000).unref()
    }, limitSeconds * 1000)
    const end = (/** @type {number} */ status) => { clearTimeout(limit); children.delete(child); resolve(late ? 124 : status) }
    child.on('error', (error) => { to.write(`${error.message}\n`); end(1) })
    child.on('close', (status) => end(status ?? 1))
  })
}

/**
 * @param {NodeJS.ReadableStream} from
 * @param {NodeJS.WritableStream} to
 */
function copyLines(from, to) {
  const plain = !('isTTY' in to && to.isTTY)
  let rest = ''
  from.setEncoding('utf8')
  from.on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) to.write(`${readable(line)}\n`)
  })
  from.on('end', () => { if (rest) to.write(`${readable(rest)}\n`) })
  // Not every tool heeds NO_COLOR.
  const readable = (/** @type {string} */ line) => withoutRoot(plain ? util.stripVTControlCharacters(line) : line)
}

/**
 * A reader of a log needs `src/model/x.ts`, not where on somebody's disk it lies.
 * @param {string} line
 */
export function withoutRoot(line) {
  return line.replaceAll(ROOT + path.sep, '').replaceAll(`${ROOT.replaceAll('\\', '/')}/`, '').replaceAll(ROOT, '.')
}

/**
 * Calls `end` once when this process is told to end or is left behind: the terminal closes, or the npm that started it
 * dies. npm killed outright (SIGKILL) tells nobody, so its process is watched, twice a second.
 *
 * Watching standard input instead would be wrong: it is at its end from the beginning when it is /dev/null, as under CI.
 * Not tried on macOS or Windows. There a shell that npm put between itself and us would hide npm's death; macOS's sh
 * replaces itself by the command, so only Windows's cmd.exe should: there closing the window or Ctrl+C reaches us, ending
 * npm alone in the task manager does not.
 * @param {() => void} end
 */
export function onAbandoned(end) {
  let ended = false
  const once = () => { if (!ended) { ended = true; end() } }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once)
  // Started by hand, not by npm: whoever did that may leave, as with nohup.
  if (!process.env.npm_lifecycle_event) return
  setInterval(() => {
    const left = process.ppid !== PARENT || !isAlive(PARENT)
    const shellLeft = SHELL_UNDER_NPM !== undefined && parentOf(PARENT) !== SHELL_UNDER_NPM
    if (left || shellLeft) once()
  }, 500).unref()
}

/** @param {number} pid */
function isAlive(pid) {
  try { process.kill(pid, 0); return true } catch (error) { return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM' }
}

/** Linux only; elsewhere true, and the parent alone is watched. @param {number} pid */
function isNpm(pid) {
  try { return /npm|npx/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0', 2).join(' ')) } catch { return true }
}

/** Linux only. @param {number} pid @returns {number | undefined} */
function parentOf(pid) {
  // "pid (name) state ppid ...": the name may hold spaces and brackets, so count from its end.
  try { return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ')[1]) } catch { return undefined }
}
