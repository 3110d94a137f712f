// Serves the production build from inside this process. Needs the libraries to be installed.
import path from 'node:path'
import { ROOT } from './process.mjs'

/**
 * Serves a build on this machine alone, with the headers of vite.config.ts. In this process and not in a child: a child
 * outlives a parent that is killed, and keeps the port.
 * @param {{ port: number, folder?: string }} options `port` 0 takes any free one; a taken one gives way to the next
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveBuild({ port, folder = 'dist' }) {
  const { preview } = await import('vite')
  const server = await preview({
    root: ROOT,
    configFile: path.join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: false, open: false }
  })
  const bound = server.httpServer.address()
  if (!bound || typeof bound === 'string') throw new Error(`the server has no port: ${bound}`)
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() }
}
