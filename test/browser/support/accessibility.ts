import axe, { type RunOnly } from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules of WCAG 2.2, levels A and AA, that a program can check. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe-core finds wrong with the page as it stands: one line per element, with the rule and the reason. */
export async function accessibilityFaults(page: Page, what: 'all' | 'contrast' = 'all'): Promise<readonly string[]> {
  // Through the debugger, which the page's security policy does not bind.
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe.source)
  const runOnly: RunOnly = what === 'all' ? { type: 'tag', values: RULES } : { type: 'rule', values: ['color-contrast'] }
  const violations = await page.evaluate(async (only) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe }
    const result = await inPage.run(document, { runOnly: only, resultTypes: ['violations'] })
    return result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => ({ target: node.target.join(' '), why: node.failureSummary ?? '' })) }))
  }, runOnly)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, why }) => `${id}: ${target}: ${why.replaceAll(/\s+/g, ' ')}`))
}

/**
 * The same for both themes, on one page that was opened in light and is light again afterwards. Themes differ in their
 * colours alone, so dark is asked for its contrasts.
 */
export async function faultsInBothThemes(page: Page): Promise<readonly string[]> {
  const light = await accessibilityFaults(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  // A switch takes a moment to change its colour; what is read half-way is neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((each) => each instanceof CSSTransition).map((each) => each.finished)))
  const dark = await accessibilityFaults(page, 'contrast')
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((fault) => `dark: ${fault}`)]
}
