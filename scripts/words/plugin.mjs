// `src/words/languages.ts` asks for `./en/index.ts?first`: the sentences of a language that are sent first, taken apart. What a
// language lacks is filled in from English, so that a page never has a hole where a test has one sentence to name.
import path from 'node:path'
import { runnerImport } from 'vite'

const ASKED = /^(?<file>.*\/src\/words\/[\w-]+\/index\.ts)\?(?<part>first|rest)$/

/** @returns {import('vite').Plugin} */
export function words() {
  return {
    name: 'nocilab:words',
    enforce: 'pre',
    // Nothing is left to parse in the page. Tests read sentences as they are written, and keep the parser.
    config: () => (process.env.VITEST ? {} : { resolve: { alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' }] } }),
    load: {
      filter: { id: /index\.ts\?(first|rest)$/ },
      async handler(id) {
        const { file, part } = ASKED.exec(id.replaceAll('\\', '/'))?.groups ?? {}
        if (file === undefined) return undefined
        const ours = path.join(path.dirname(file), '..')
        const [english, sentences] = await Promise.all([catalogueIn(path.join(ours, 'en', 'index.ts')), catalogueIn(file)])
        /** @type {typeof import('../../src/words/compile')} */
        const { compile } = await read(path.join(ours, 'compile.ts'))
        /** @type {typeof import('../../src/words/messages')} */
        const { partOf } = await read(path.join(ours, 'messages.ts'))
        const wanted = Object.entries({ ...english, ...sentences }).filter(([key]) => partOf(key) === part)
        return { code: `export default ${JSON.stringify(compile(Object.fromEntries(wanted)))}`, moduleType: 'js', map: null }
      },
    },
  }
}

/** @param {string} file @returns {Promise<any>} */
const read = async file => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module

/**
 * A catalogue is the one thing its module gives.
 * @param {string} file
 * @returns {Promise<Record<string, string>>}
 */
async function catalogueIn(file) {
  const [catalogue, ...others] = Object.values(await read(file))
  if (catalogue === undefined || others.length > 0) throw new Error(`${file} gives one catalogue and nothing else`)
  return catalogue
}
