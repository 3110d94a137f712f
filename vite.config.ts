import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'
import { modelHash } from './scripts/model-hash.mjs'
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

/**
 * Names in the page what the home screen is made of, so that it is on its way before the first script has run and asked for it:
 * its code and styles, and its words in the language that stands in for all others.
 */
const homeScreenAhead = (): Plugin => ({
  name: 'nocilab:home-screen-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
      const home = chunks.filter(({ moduleIds }) => moduleIds.some(id => /views\/story\/Story\.tsx$|words\/en\/index\.ts\?first$/.test(id)))
      const needed = new Set(home)
      for (const { imports } of needed) for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk)
      // What the page names already is not named twice.
      const fresh = (files: Iterable<string>) => [...new Set(files)].filter(file => !html.includes(file))
      const styles = fresh([...needed].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
      return [
        ...fresh([...needed].map(({ fileName }) => fileName)).map(file => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` }, injectTo: 'head' as const })),
        // Not as something to be used later: of that a browser complains where another screen is opened.
        ...styles.map(file => ({ tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` }, injectTo: 'head' as const })),
      ]
    },
  },
})

export default defineConfig({
  // Relative addresses: the build works from any folder of any host.
  base: './',
  plugins: [words(), react(), homeScreenAhead(), contentSecurityPolicy()],
  define: { __APP_VERSION__: JSON.stringify(version), __MODEL_HASH__: JSON.stringify(modelHash()) },
  worker: { format: 'es', plugins: () => [numbersAlone()] },
  build: {
    // An inlined font would need font-src data:, and an inlined icon cannot be cached by itself.
    assetsInlineLimit: 0,
    // Every browser that has WebGL 2 and module workers preloads modules by itself.
    modulePreload: { polyfill: false },
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
