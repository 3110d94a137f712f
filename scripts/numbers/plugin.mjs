// A worker computes with the parameters and never says where one comes from: it gets the tables of numbers without their words,
// which are two thirds of them. For everybody else a parameter without its origin does not exist.
import path from 'node:path'
import { readFile } from 'node:fs/promises'
import { parseSync } from 'oxc-parser'
import { runnerImport } from 'vite'

/** Tables by their file, as what they come to; and what in them is words. `test/scripts/numbers.test.ts` holds that the numbers are the same. */
const TABLES = {
  'src/parameters/table.ts': ['PARAMETERS'],
  'src/parameters/profiles.ts': ['PROFILES'],
  'src/parameters/spread.ts': ['SPREADS', 'REGIONAL', 'PRIOR', 'CORRELATIONS', 'MEASUREMENT', 'SPREAD_ORIGINS'],
  'src/anatomy/muscle-groups.ts': ['MUSCLES'],
}
const WORDS = new Set(['label', 'unit', 'range', 'origin', 'of', 'nerve', 'refersBeyond'])

/** @returns {import('vite').Plugin} */
export function numbersAlone() {
  return {
    name: 'nocilab:numbers-alone',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/(parameters|anatomy)\/.*\.ts$/ },
      async handler(id) {
        const file = Object.keys(TABLES).find(each => id.replaceAll('\\', '/').endsWith(`/${each}`))
        const code = file === undefined ? await readFile(id, 'utf8') : await withoutWords(path.resolve(id), TABLES[/** @type {keyof typeof TABLES} */ (file)])
        // Data alone: what a table was made from is left out once nothing asks for it.
        return { code, moduleType: 'ts', map: null, moduleSideEffects: false }
      },
    },
  }
}

/**
 * The module as it stands, but for its tables: in their place stands what they come to, and what they alone were made from is gone.
 * @param {string} file @param {readonly string[]} tables
 */
async function withoutWords(file, tables) {
  const text = await readFile(file, 'utf8')
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' })
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`)
  let found = 0
  /** @type {{ start: number, end: number, instead: string }[]} */
  const changes = []
  for (const statement of program.body) {
    const exported = statement.type === 'ExportNamedDeclaration'
    const declaration = exported ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations) {
      if (!init || id.type !== 'Identifier') continue
      const isTable = exported && tables.includes(id.name)
      if (isTable) found++
      // What is not given out and is no function is a part of a table.
      const isPart = !exported && init.type !== 'ArrowFunctionExpression'
      if (isTable || isPart) changes.push({ start: init.start, end: init.end, instead: isTable ? JSON.stringify(bare(module[id.name])) : 'undefined' })
    }
  }
  if (found !== tables.length) throw new Error(`${file} no longer gives out ${tables.join(', ')}`)
  return changes.toReversed().reduce((code, { start, end, instead }) => code.slice(0, start) + instead + code.slice(end), text)
}

/** @param {unknown} value @returns {unknown} */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} has no place in JSON`)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !WORDS.has(name)).map(([name, inner]) => [name, bare(inner)]))
}
