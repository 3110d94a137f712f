import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'
import { modelHash } from './scripts/model-hash.mjs'
import { firstPaint } from './scripts/first-paint/plugin.mjs'
import { numbersAlone } from './scripts/numbers/plugin.mjs'
import { words } from './scripts/words/plugin.mjs'

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }

/**
 * What the built page may do: nothing, except what is listed. Everything comes from the folder the page lies in;
 * nothing inline runs, nothing is evaluated.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // The body's geometry is unpacked by a WebAssembly decoder. This allows compiling it, and no eval.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'"
].join('; ')

/** Writes the policy into the built page, so that it holds on a host whose headers we do not set. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'nocilab:content-security-policy',
  // Not while developing: Vite's reloading puts an inline script into the page.
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [{
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend'
    }]
  }
})

/** Names in the page the words of its first screens, in the language that stands in for all others: they are on their way before the first script has run and asked for them. */
const wordsAhead = (): Plugin => ({
  name: 'nocilab:words-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) => Object.values(bundle)
      .filter(output => output.type === 'chunk' && output.moduleIds.some(id => id.endsWith('/words/en/index.ts?first')))
      .map(({ fileName }) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` }, injectTo: 'head' as const })),
  },
})

export default defineConfig({
  // Relative addresses: the build works from any folder of any host.
  base: './',
  plugins: [words(), react(), wordsAhead(), firstPaint(), contentSecurityPolicy()],
  define: { __APP_VERSION__: JSON.stringify(version), __MODEL_HASH__: JSON.stringify(modelHash()) },
  worker: { format: 'es', plugins: () => [numbersAlone()], rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    // An inlined font would need font-src data:, and an inlined icon cannot be cached by itself.
    assetsInlineLimit: 0,
    // Every browser that has WebGL 2 and module workers preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Most of the build's time is ours: words taken apart, the home page drawn. That is known.
      checks: { pluginTimings: false },
      // What a module of ours gives is all it does, but for styles and for the one that starts everything: whatever of a room's index nobody
      // asks for stays out, and is sent with the screen that does.
      treeshake: { moduleSideEffects: [{ test: /\/src\/(?!main\.tsx|.*\.css)/, sideEffects: false }] },
      // What the page begins with comes in one piece: on a slow line every file waits for its turn.
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } }
    },
    // three is one chunk of about 700 kB, loaded after the page is usable.
    chunkSizeWarningLimit: 800,
    // The licences of the bundled libraries travel with the bundle, as they ask.
    license: { fileName: 'licences.md' }
  },
  preview: {
    headers: {
      // Inside another page it shows the bodies and nothing of one's own (`views/embed`), so any page may hold it. A host that
      // wants to say which does so here: `frame-ancestors` cannot be set from within the page.
      'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer'
    }
  }
})
