/**
 * Pages handed on from test to test. A browser profile of its own costs a page its whole start: a process, every file
 * from the net, every script compiled again. That is more than most tests do with it, so a page that nothing has been
 * done to which cannot be undone is emptied and given to the next.
 */
import { chromium, type Browser, type BrowserContext, type CDPSession, type Disposable, type Page } from 'playwright-core'
import { inject } from 'vitest'

/** What cannot be changed of a page once it is there. */
export interface Kind {
  /** A screen that is touched; nothing hovers. */
  readonly touch: boolean
}

/** A page on loan. */
export interface Lent {
  readonly page: Page
  /** Ends the loan. A page of a test that went wrong is not handed on. */
  readonly giveBack: (wentWell: boolean) => Promise<void>
}

interface Kept extends Kind {
  readonly context: BrowserContext
  readonly page: Page
  readonly debug: CDPSession
  /** What the loan has put on the page, and how each is taken off. */
  readonly marks: (() => unknown)[]
  /** Files have been answered in the host's place, or the page had another host: what is left of that nobody can tell. */
  spoilt: boolean
}

const BLANK = 'icon.svg'

let browser: Promise<Browser> | undefined
const free: Kept[] = []
const lent = new Set<Lent>()

/** A page that remembers nothing; `apart`: one that nobody had before, nothing fetched and nothing compiled. */
export async function borrow(kind: Kind, address: string, apart: boolean): Promise<Lent> {
  const at = apart ? -1 : free.findLastIndex(({ touch }) => touch === kind.touch)
  const kept = at < 0 ? await make(kind) : free.splice(at, 1)[0]!
  if (address !== inject('address')) kept.spoilt = true
  const loan: Lent = {
    page: kept.page,
    giveBack: async (wentWell) => {
      if (lent.delete(loan)) await (wentWell && !apart ? empty(kept) : kept.context.close())
    }
  }
  lent.add(loan)
  return loan
}

/** Ends what was lent outside of a test, when the file is over. */
export const takeBackAll = (): Promise<unknown> => Promise.all([...lent].map((loan) => loan.giveBack(true)))

async function make(kind: Kind): Promise<Kept> {
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext({ hasTouch: kind.touch, isMobile: kind.touch, deviceScaleFactor: 1, locale: 'en-GB' })
  // A software renderer on a loaded machine takes its time; nothing is asserted of it.
  context.setDefaultTimeout(100_000)
  const page = await context.newPage()
  const kept: Kept = { ...kind, context, page, debug: await context.newCDPSession(page), marks: [], spoilt: false }
  remember(kept)
  return kept
}

/** Keeps account of what is put on the page, so that it can be taken off. */
function remember(kept: Kept): void {
  const { page, marks } = kept
  const [script, on, route] = [page.addInitScript.bind(page), page.on.bind(page) as (...listener: unknown[]) => Page, page.route.bind(page)]
  const marked = (mark: Disposable) => {
    marks.push(() => mark.dispose())
    return mark
  }
  Object.assign(page, {
    addInitScript: async (...values: Parameters<typeof script>) => marked(await script(...values)),
    on: (...listener: unknown[]) => {
      marks.push(() => (page.off as (...values: unknown[]) => Page)(...listener))
      return on(...listener)
    },
    route: (...values: Parameters<typeof route>) => {
      kept.spoilt = true
      return route(...values)
    }
  })
}

/** Back to a page that remembers nothing, or none. */
async function empty(kept: Kept): Promise<void> {
  const { context, page, debug, marks } = kept
  if (kept.spoilt || page.isClosed() || context.pages().length !== 1) return context.close()
  await Promise.all(marks.splice(0).map((takeOff) => takeOff()))
  await context.setOffline(false)
  await context.clearPermissions()
  // A file of the same origin that runs nothing: from there all of its memory can be reached.
  await page.goto(inject('address') + BLANK)
  await page.evaluate(() => {
    sessionStorage.clear()
    window.name = ''
  })
  // Nowhere near what the next page shows.
  await page.mouse.move(-10, -10)
  await debug.send('Storage.clearDataForOrigin', { origin: new URL(inject('address')).origin, storageTypes: 'cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems' })
  // Goes to whoever asks next, with what was fetched and compiled.
  free.push(kept)
}
