/** What the built page weighs, and when each part of it is sent. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { parseSync } from 'oxc-parser'
import { ROOT } from '../lib/process.mjs'

/** `first`: before the page is usable. `later`: the 3D and its body, after it. `other`: when a person asks for it, or never. */
export type Part = 'first' | 'later' | 'other'

export interface Asset {
  readonly file: string
  readonly part: Part
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

/** The figure the app opens with; the others are sent instead of it, not beside it. */
const SHOWN_BODY = /^body\/neutral(-low)?\.glb$/
/** Of the fonts a browser takes the one file whose letters the page uses. The page is usable before it is there. */
export const isShownFont = (file: string): boolean => /-latin-wght-normal-[\w-]+\.woff2$/.test(file)
/** What a chunk that draws in 3D cannot do without. */
const DRAWS_3D = 'webgl2'

/** Every file of a build. Throws when it does not look like one. */
export function weigh(folder = 'dist'): Asset[] {
  const root = path.resolve(ROOT, folder)
  const contents = new Map(readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .map(file => [path.relative(root, file).replaceAll('\\', '/'), readFileSync(file)]))
  const { first, later } = partsOf(contents)
  return [...contents].map(([file, content]): Asset => ({
    file,
    part: first.has(file) ? 'first' : later.has(file) ? 'later' : 'other',
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length,
  })).toSorted((a, b) => b.gzip - a.gzip)
}

/**
 * First: the page, what it names (the home screen is in it, its words and what it is painted with first are named), what that imports
 * before it runs with the styles of the same name, the workers it starts, and the font. Later: the chunks that draw in 3D with all they import, and the body.
 */
function partsOf(contents: ReadonlyMap<string, Buffer>): { first: ReadonlySet<string>; later: ReadonlySet<string> } {
  const files = [...contents.keys()]
  const page = contents.get('index.html')?.toString() ?? ''
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file)
  if (named.length === 0) throw new Error('index.html is missing or names no script')
  const chunks = new Map(files.filter(file => file.endsWith('.js')).map(file => [file, importsOf(file, contents.get(file)!.toString(), files)]))
  const first = closure(['index.html', ...named], file => [...chunks.get(file)?.now ?? [], ...chunks.get(file)?.workers ?? [], ...stylesOf(file, files)])
  for (const file of files) if (isShownFont(file)) first.add(file)
  const drawing = [...chunks.keys()].filter(file => !first.has(file) && contents.get(file)!.includes(DRAWS_3D))
  const later = closure([...drawing, ...files.filter(file => SHOWN_BODY.test(file))], file =>
    // Through what is there already one would get everywhere.
    [...chunks.get(file)?.now ?? [], ...chunks.get(file)?.late ?? []].filter(other => !first.has(other)))
  return { first, later }
}

/** The styles that are sent with a chunk: those of its name. */
function stylesOf(file: string, files: readonly string[]): string[] {
  const name = /^(.*)-[\w-]{8}\.js$/.exec(file)?.[1]
  return name === undefined ? [] : files.filter(other => other.endsWith('.css') && other.slice(0, -'-12345678.css'.length) === name)
}

interface Imports {
  readonly now: readonly string[]
  readonly late: readonly string[]
  readonly workers: readonly string[]
}

function importsOf(file: string, code: string, files: readonly string[]): Imports {
  const { staticImports, dynamicImports } = parseSync(file, code).module
  const known = (address: string) => {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), address))
    return files.includes(target) ? [target] : []
  }
  return {
    now: staticImports.flatMap(({ moduleRequest }) => known(moduleRequest.value)),
    // Of an import that is called the parser gives the place of its argument, quotes and all.
    late: dynamicImports.flatMap(({ moduleRequest: { start, end } }) => known(code.slice(start + 1, end - 1))),
    workers: files.filter(other => /\.worker-[\w-]+\.js$/.test(other) && other !== file && code.includes(path.posix.basename(other))),
  }
}

/** These, what they lead to, and so on. */
function closure(from: readonly string[], next: (file: string) => readonly string[]): Set<string> {
  const reached = new Set(from)
  for (const file of reached) for (const other of next(file)) reached.add(other)
  return reached
}

export const total = (assets: readonly Asset[], part: Part): Omit<Asset, 'file' | 'part'> =>
  assets.filter(asset => asset.part === part).reduce((sum, { raw, gzip, brotli }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli }), { raw: 0, gzip: 0, brotli: 0 })
