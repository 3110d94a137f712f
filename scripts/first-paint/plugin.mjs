// Puts the first screen of the home page into the built page, so that it is painted before any code has run: a template per
// language, and the small script that chooses (`src/first-paint.ts`). The first paint waits for
// that script and for styles, so they are named first.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, runnerImport } from 'vite'

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url))
const ROOT = /<div id="root"><\/div>/
const STYLES = /[ \t]*<link rel="stylesheet"[^>]*>\n?/g
const FIRST_SCRIPT = /[ \t]*<(?:script|link rel="modulepreload")[^>]*>/

/** @returns {import('vite').Plugin} */
export function firstPaint() {
  let script = ''
  let file = ''
  return {
    name: 'nocilab:first-paint',
    apply: 'build',
    async buildStart() {
      script = this.emitFile({ type: 'asset', name: 'first-paint.js', source: await scriptAlone() })
    },
    generateBundle: { order: 'pre', handler() { file = this.getFileName(script) } },
    transformIndexHtml: {
      order: 'post',
      handler: async html => {
        const templates = Object.entries(await markup()).map(([tag, screen]) => `<template data-first-paint="${tag}">${screen}</template>`)
        const page = html.replace(ROOT, root => [root, ...templates, `<script src="./${file}"></script>`].join('\n    '))
        const styles = page.match(STYLES) ?? []
        const ahead = [...styles, `    <link rel="preload" as="script" href="./${file}">\n`].join('')
        return page.replaceAll(STYLES, '').replace(FIRST_SCRIPT, first => ahead + first)
      },
    },
  }
}

/** The script in one piece, apart from the chunks of the page: it may not wait for any. */
async function scriptAlone() {
  const built = await build({
    configFile: false, publicDir: false, logLevel: 'error',
    build: { write: false, lib: { entry: path.join(SOURCE, 'first-paint.ts'), formats: ['iife'], name: 'firstPaint' } },
  })
  const [output] = /** @type {import('rolldown').RolldownOutput[]} */ (built)
  return output.output[0].code
}

/** What a screen looks like is of no matter to its HTML. @type {import('vite').Plugin} */
const withoutStyles = { name: 'nocilab:without-styles', enforce: 'pre', resolveId: { filter: { id: /\.css$/ }, handler: () => '\0no-styles' }, load: { filter: { id: /no-styles$/ }, handler: () => 'export {}' } }

/** @returns {Promise<Record<string, string>>} */
const markup = async () => (await runnerImport(path.join(SOURCE, 'first-paint-markup.tsx'), { configFile: false, logLevel: 'error', mode: 'production', plugins: [withoutStyles] })).module.markup
