// Finds a Chromium that really starts, or gets one. `node scripts/chromium.mjs` prints its path.
// Order: CHROME_PATH, playwright's own, the PATH, the usual places; then playwright's download, then Debian's package.
// Tried on Debian 12 as root; the places on macOS and Windows come from their documentation.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainEnvironment } from './lib/process.mjs'

/** Draws WebGL 2 in software, so that a machine without a graphics card sees what a person sees. */
export const CHROMIUM_FLAGS = [
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
  '--disable-dev-shm-usage', '--disable-quic', '--force-color-profile=srgb'
]
/** The sandbox needs privileges that containers lack; the only page ever opened is our own. */
const PROBE_FLAGS = ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...CHROMIUM_FLAGS]

/** @param {string} sentence */
const say = (sentence) => process.stderr.write(`${sentence}\n`)

/**
 * @param {{ install?: boolean }} [options] `install: false` only looks
 * @returns {string | undefined} the path of one that opened a page; undefined after saying what is missing
 */
export function findChromium({ install = true } = {}) {
  const found = firstThatStarts()
  if (found || !install) return found
  say('No Chromium found; downloading one for the browser tests ...')
  return download() ?? fromDebian() ?? giveUp()
}

/** @returns {string | undefined} */
function firstThatStarts() {
  return candidates().find((file) => {
    if (starts(file)) return true
    say(`${path.basename(file)} was found but does not start; looking further.`)
    return false
  })
}

/** Opens a real page and reads it back: missing libraries, snap stubs and sandbox trouble all show here. @param {string} file */
function starts(file) {
  const profile = mkdtempSync(path.join(tmpdir(), 'nocilab-probe-'))
  try {
    const { stdout } = spawnSync(file, [...PROBE_FLAGS, `--user-data-dir=${profile}`, '--dump-dom', 'data:text/html,<p id=probe>1</p>'], {
      timeout: 60_000, encoding: 'utf8', killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'ignore']
    })
    return (stdout ?? '').includes('id="probe"')
  } finally {
    // A Chromium that is still closing may hold a file for a moment; the folder is in the system's temporary one anyway.
    try { rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) } catch { /* left to the system */ }
  }
}

/** @returns {string[]} files that exist and may be executed */
function candidates() {
  const { env, platform } = process
  const windows = platform === 'win32'
  const names = windows
    ? ['chrome.exe', 'chromium.exe', 'msedge.exe']
    : ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable', 'microsoft-edge']
  const onPath = (env.PATH ?? '').split(path.delimiter).filter(Boolean).flatMap((folder) => names.map((name) => path.join(folder, name)))
  /** @type {Record<string, string[]>} */
  const usual = {
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined).flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
    ]),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => ['/Applications', path.join(env.HOME ?? '/', 'Applications')].map((folder) => path.join(folder, `${name}.app`, 'Contents', 'MacOS', name)))
  }
  const elsewhere = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium']
  const all = [env.CHROME_PATH ?? '', playwrightsOwn() ?? '', ...onPath, ...usual[platform] ?? elsewhere]
  return [...new Set(all)].filter((file) => file !== '' && isExecutable(file))
}

/** @param {string} file */
function isExecutable(file) {
  try { accessSync(file, constants.X_OK); return true } catch { return false }
}

/** @returns {string | undefined} where playwright would put its own, there or not */
function playwrightsOwn() {
  try { return createRequire(import.meta.url)('playwright-core').chromium.executablePath() } catch { return undefined }
}

/** @param {string[]} args playwright's command line */
function playwright(args) {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  return spawnSync(process.execPath, [cli, ...args], {
    // Long enough for a slow line that moves; a line that does not even connect is given up after ten seconds per address.
    timeout: 240_000, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...plainEnvironment(), PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  }).status === 0
}

/** @returns {string | undefined} */
function download() {
  if (!playwright(['install', 'chromium', '--no-shell'])) {
    say('That download could not be reached.')
    return undefined
  }
  const own = playwrightsOwn()
  if (!own) return undefined
  if (starts(own)) return own
  // The download brings no system libraries; on Debian and Ubuntu playwright knows which packages hold them.
  if (mayUseApt() && playwright(['install-deps', 'chromium']) && starts(own)) return own
  say('The downloaded Chromium does not start on this system.')
  return undefined
}

function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** @returns {string | undefined} */
function fromDebian() {
  if (!mayUseApt()) return undefined
  say('Installing the system\'s chromium package ...')
  // dpkg refuses to work when it does not find the system's own programs on the PATH.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PATH: `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin` }
  const apt = (/** @type {string[]} */ ...args) => spawnSync('/usr/bin/apt-get', ['-qq', '-o', 'Acquire::Retries=2', ...args], { env, stdio: 'ignore', timeout: 300_000 })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  return firstThatStarts()
}

/** @returns {undefined} */
function giveUp() {
  say('The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to the one you have, and repeat the command.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = findChromium({ install: !process.argv.includes('--no-install') })
  if (file) process.stdout.write(`${file}\n`)
  else process.exitCode = 1
}
