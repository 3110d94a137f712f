// Installs the libraries when they are missing or differ from the lockfile. Node built-ins only, and syntax that an old
// Node can read, so that it can say that it is too old. Everything it says goes to stderr: stdout belongs to the caller.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT, plainEnvironment } from './lib/process.mjs'

const LOCKFILE = path.join(ROOT, 'package-lock.json')
const STAMP = path.join(ROOT, 'node_modules', '.nocilab-setup')
const BUSY = path.join(ROOT, '.cache', 'setup-runs')

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Makes sure that the libraries are there. Ends the process with one plain sentence when it cannot.
 * @param {() => void} [beforeFailing] the caller's last words
 */
export function setup(beforeFailing = () => {}) {
  lastWords = beforeFailing
  if (isTooOld(process.versions.node)) fail(`NociLab needs Node 20.19 or newer (of Node 22, 22.12 or newer); this is Node ${process.versions.node}.`)
  const wanted = fingerprint()
  if (isInstalled(wanted)) return
  const release = takeTurn()
  try {
    if (isInstalled(wanted)) return // whoever had the turn before us did it
    install()
    writeFileSync(STAMP, wanted)
  } finally {
    release()
  }
}

/**
 * Node 21 and early 22 are older than what the build tool needs, although their numbers are higher than 20.19.
 * @param {string} version such as '20.19.0'
 */
export function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12)
}

/** What an installation depends on: the lockfile, the platform, and the binary interface of this Node. */
function fingerprint() {
  return createHash('sha256').update(readFileSync(LOCKFILE))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex')
}

/** @param {string} wanted */
function isInstalled(wanted) {
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === wanted
  // No stamp, but perhaps `npm ci` was run by hand: npm leaves its own record of what it installed.
  const record = path.join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const whole = agrees(JSON.parse(readFileSync(LOCKFILE, 'utf8')), JSON.parse(readFileSync(record, 'utf8')), process.platform, process.arch)
  if (whole) writeFileSync(STAMP, wanted)
  return whole
}

/**
 * Whether what npm installed is what the lockfile asks for, on this kind of machine. Optional packages are the
 * platforms' binaries: only ours need be there, and one of another platform says that the folder came from elsewhere.
 * @param {Lockfile} lock
 * @param {Lockfile} record
 * @param {string} platform
 * @param {string} arch
 */
export function agrees(lock, record, platform, arch) {
  const have = record.packages ?? {}
  const foreign = Object.values(have).some(({ os, cpu }) => (os && !os.includes(platform)) || (cpu && !cpu.includes(arch)))
  if (foreign) return false
  return Object.entries(lock.packages ?? {}).every(([where, wanted]) => {
    if (where === '') return true
    const got = have[where]
    return got ? got.version === wanted.version && got.integrity === wanted.integrity : wanted.optional === true
  })
}

function install() {
  const npm = npmCommand()
  say('Installing the libraries NociLab is made with (once; a minute or so) ...')
  // `npm ci` needs no network for what its cache holds. Retries are short: without a network the defaults wait minutes.
  const common = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']
  let result = runNpm(npm, [...common, '--prefer-offline'])
  // A stale cache can name a version that has gone; ask the registry itself before giving up.
  if (result.status !== 0 && !isOffline(result.output)) result = runNpm(npm, common)
  if (result.status === 0) return
  if (result.missing) fail('npm was not found. It comes with Node: install Node again, npm included, then repeat the command.')
  if (isOffline(result.output)) fail('npm could not reach its registry to install the libraries. Connect this machine to the internet and repeat the command.')
  // npm says what is wrong first, and how it is used after that.
  process.stderr.write(`${result.output.trim().split('\n').slice(0, 12).join('\n')}\n`)
  fail(`npm could not install the libraries (exit status ${result.status}); what it said is above.`)
}

/** @param {string} output what npm printed */
export function isOffline(output) {
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/.test(output)
}

/**
 * The npm that runs us, else the one beside this Node, else the one on the PATH. The first two are JavaScript files,
 * which Node starts without a shell on every platform; Windows (not tried) cannot start npm.cmd without one.
 * @returns {{ file: string, before: string[] }}
 */
function npmCommand() {
  const beside = path.dirname(process.execPath)
  const candidates = [
    process.env.npm_execpath,
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  ]
  const script = candidates.find((file) => file && /npm-cli\.c?js$/.test(file) && existsSync(file))
  return script ? { file: process.execPath, before: [script] } : { file: 'npm', before: [] }
}

/**
 * @param {{ file: string, before: string[] }} npm
 * @param {string[]} args
 */
function runNpm({ file, before }, args) {
  const { status, stdout, stderr, error } = spawnSync(file, [...before, ...args], {
    cwd: ROOT, env: plainEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024
  })
  const missing = error !== undefined && 'code' in error && error.code === 'ENOENT'
  return { status: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}${error && !missing ? error.message : ''}`, missing }
}

/**
 * Two commands started at once on a fresh clone must not install over each other: the second waits.
 * @returns {() => void} gives the turn back
 */
function takeTurn() {
  mkdirSync(path.dirname(BUSY), { recursive: true })
  for (let waited = false; ;) {
    try {
      writeFileSync(BUSY, String(process.pid), { flag: 'wx' })
      return () => rmSync(BUSY, { force: true })
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      if (!holderLives()) rmSync(BUSY, { force: true })
      else if (!waited) { say('Another NociLab command is installing the libraries; waiting for it ...'); waited = true }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
    }
  }
}

function holderLives() {
  try {
    const holder = Number(readFileSync(BUSY, 'utf8'))
    if (!holder) return true // being written at this moment
    process.kill(holder, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** @param {string} sentence */
const say = (sentence) => process.stderr.write(`${sentence}\n`)

let lastWords = () => {}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  say(sentence)
  lastWords()
  process.exit(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup()
