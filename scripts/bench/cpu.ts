/** What a browser's processes have used of the processor: unlike a clock it does not count what others on the machine do meanwhile. */
import type { Browser } from 'playwright-core'

/** CPU seconds so far, of all processes that draw pages and run their scripts, and of the one that stands in for a GPU. */
export interface ProcessSeconds {
  readonly page: number
  readonly gpu: number
}

/** Null where the browser does not tell. */
export async function processSeconds(browser: Browser): Promise<ProcessSeconds | null> {
  try {
    const session = await browser.newBrowserCDPSession()
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    await session.detach()
    const of = (kind: string) => processInfo.filter(({ type }) => type === kind).reduce((sum, { cpuTime }) => sum + cpuTime, 0)
    return { page: of('renderer'), gpu: of('GPU') }
  } catch {
    return null
  }
}
