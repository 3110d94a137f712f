// The production build and whether there already is one of these sources. Node built-ins only.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT, installed, runNode } from './process.mjs'

const PAGE = path.join(ROOT, 'dist', 'index.html')
const STAMP = path.join(ROOT, '.cache', 'build-stamp')
/** Everything the build reads. */
const SOURCES = ['index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json', 'public', 'src', 'workers', 'scripts/model-hash.mjs', 'scripts/words']

/**
 * Builds `dist`.
 * @param {{ to?: NodeJS.WriteStream }} [options]
 * @returns {Promise<boolean>} whether it worked; when it did not, no older build is left to be taken for it
 */
export async function build({ to = process.stdout } = {}) {
  const sources = hashOfSources() // before building: a file changed meanwhile makes the build old
  rmSync(STAMP, { force: true })
  const status = await runNode([installed('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { to, limitSeconds: 300 })
  if (status !== 0) {
    rmSync(PAGE, { force: true })
    return false
  }
  mkdirSync(path.dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, `${sources} ${hashOfPage()}`)
  return true
}

/** Whether `dist` holds the build of the sources as they are. By content, for a checkout changes times at will. */
export function isBuilt() {
  return existsSync(STAMP) && existsSync(PAGE) && readFileSync(STAMP, 'utf8') === `${hashOfSources()} ${hashOfPage()}`
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const source of SOURCES) addTo(hash, source)
  return hash.digest('hex')
}

/** The page names every script by the hash of its content, so it stands for the whole build. */
const hashOfPage = () => createHash('sha256').update(readFileSync(PAGE)).digest('hex')

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} name relative to the repository, with forward slashes
 */
function addTo(hash, name) {
  const file = path.join(ROOT, name)
  if (!existsSync(file)) return
  if (statSync(file).isDirectory()) {
    for (const entry of readdirSync(file).toSorted()) addTo(hash, `${name}/${entry}`)
  } else {
    const content = readFileSync(file)
    hash.update(`${name} ${content.length}\n`).update(content)
  }
}
