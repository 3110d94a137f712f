import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium.mjs'
import { serveBuild } from '../../../scripts/lib/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served. */
    readonly address: string
    /** Where the one Chromium of this run listens. */
    readonly browser: string
  }
}

/**
 * The page's own pixels are painted and put together by the processor: through the software that stands in for a
 * graphics card it takes several times as long, and colours come out the same. WebGL still goes through it.
 */
const PAINT = ['--disable-gpu-rasterization', '--disable-gpu-compositing']

/** Serves the build and starts one Chromium for all browser tests. NOCILAB_DIST names a build in another folder than dist. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const folder = process.env.NOCILAB_DIST ?? 'dist'
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no built page in ${folder}: run npm run build first.`)
  // scripts/test.mjs has already looked, and tried what it found; by hand (npx vitest) nobody has.
  const executablePath = process.env.CHROME_PATH ?? findChromium({ install: false })
  if (executablePath === undefined) throw new Error('No Chromium was found: run npm test, or set CHROME_PATH.')
  const page = await serveBuild({ port: 0, folder })
  const browser = await chromium.launchServer({ executablePath, args: [...CHROMIUM_FLAGS, ...PAINT] })
  project.provide('address', page.address)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await page.close()
  }
}
