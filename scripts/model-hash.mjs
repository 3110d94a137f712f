// Twelve characters that stand for the model: equations, anatomy, parameters and profiles. Page, command line and
// exports carry them, so that two results can be known to come from the same model. What does not change a number is
// left out: comments, layout of lines, the bibliography. The solver is not the model; the version stands for it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

const SOURCES = ['src/model', 'src/anatomy', 'src/parameters']
const NO_NUMBERS = new Set(['src/parameters/references.ts'])

const root = new URL('../', import.meta.url)

/** @returns {string} SHA-256 of the model's sources, first 12 hexadecimal digits */
export const modelHash = () => hashOf(SOURCES.flatMap(filesOfCode).map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') })))

/**
 * The same of given texts; their order does not matter. Throws on a text that is not TypeScript.
 * @param {readonly { readonly file: string, readonly text: string }[]} sources
 * @returns {string}
 */
export function hashOf(sources) {
  const hash = createHash('sha256')
  for (const { file, text } of sources.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const code = codeOf(file, text)
    hash.update(`${file} ${code.length}\n${code}\n`)
  }
  return hash.digest('hex').slice(0, 12)
}

/**
 * Without comments, empty lines and spaces at the ends of lines; line ends as on Unix.
 * @param {string} file
 * @param {string} text
 */
function codeOf(file, text) {
  const { comments, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file} cannot be read: ${errors[0].message}`)
  let code = ''
  let from = 0
  for (const { start, end } of comments) {
    code += text.slice(from, start)
    from = end
  }
  return (code + text.slice(from)).split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== '').join('\n')
}

/**
 * @param {string} folder
 * @returns {string[]} paths from the repository's folder, with forward slashes
 */
function filesOfCode(folder) {
  return readdirSync(fileURLToPath(new URL(`${folder}/`, root)), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesOfCode(path)
    return path.endsWith('.ts') && !NO_NUMBERS.has(path) ? [path] : []
  })
}
