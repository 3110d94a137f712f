/** How large things to press really are, and where the focus is: measured on the page, not read from its styles. */
import type { Page } from 'playwright-core'

/** What can be pressed. */
const TARGETS = 'button, a[href], input, select, summary, [role="slider"], [role="tab"], [role="option"]'

/**
 * Everything pressable that is smaller than 44 by 44 px: a press this far up, down, left or right of its middle must
 * still be a press on it. Its label counts as it; what is out of sight or covered by an open dialog does not.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((targets) => {
    // Half of 44, less the pixel that hit-testing rounds away.
    const REACH = 21
    const faults: string[] = []
    const shownDialog = document.querySelector('dialog[open]')
    const partsOf = (element: Element): readonly Element[] =>
      element instanceof HTMLInputElement ? [element, ...element.labels ?? []] : [element]

    for (const element of (shownDialog ?? document).querySelectorAll<HTMLElement>(targets)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.stage-list:not([data-open])') || element.matches('.skip')) continue
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const parts = partsOf(element)
      const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ width, height }) => width > 1 && height > 1)
      // Of something large, any place of that size will do: a part of it may lie under something else.
      const left = Math.min(...boxes.map((box) => box.left))
      const right = Math.max(...boxes.map((box) => box.right))
      const top = Math.min(...boxes.map((box) => box.top))
      const bottom = Math.max(...boxes.map((box) => box.bottom))
      const isOn = (atX: number, atY: number) => {
        const hit = document.elementFromPoint(atX, atY)
        return hit !== null && parts.some((part) => part.contains(hit))
      }
      // What was opened over it covers it: it has to be closed first.
      const places = (from: number, to: number) => (to - from < 4 * REACH ? [0.5] : [0.5, 0.2, 0.8]).map((share) => from + (to - from) * share)
      const middles = places(top, bottom).flatMap((y) => places(left, right).map((x) => [x, y] as const))
      const over = document.elementFromPoint(...middles[0]!)?.closest('.stage-list, .stage-note')
      if (over && !over.contains(element)) continue
      const missedAt = ([x, y]: readonly [number, number]) =>
        [[0, 0], [0, -REACH], [0, REACH], [-REACH, 0], [REACH, 0]].filter(([across, down]) => !isOn(x + across!, y + down!))
      const missed = missedAt(middles[0]!)
      if (middles.every((middle) => missedAt(middle).length > 0)) {
        const name = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent
        faults.push(`${element.tagName.toLowerCase()} "${name?.slice(0, 40)}" of ${Math.round(right - left)} x ${Math.round(bottom - top)} px is missed at ${missed.map((each) => each.join(' ')).join(', ')}`)
      }
    }
    window.scrollTo(0, 0)
    return faults
  }, TARGETS)
}

/** One stop of the Tab key. */
export interface Stop {
  readonly name: string
  /** Room of the page it is in, in words of the page's own parts. */
  readonly room: string
  /** Whether a ring is drawn round it or round what stands for it. */
  readonly ringed: boolean
  /** Whether any of it can be seen: not covered by what is pinned to the screen. */
  readonly seen: boolean
}

/** Presses Tab from the top of the page to its end and looks at every stop. */
export async function stopsOf(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    // From the very top, wherever the focus was.
    const start = document.createElement('span')
    start.tabIndex = -1
    document.body.prepend(start)
    start.focus()
    start.remove()
  })
  const stops: Stop[] = []
  for (let count = 0; count < 80; count++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const active = document.activeElement
      if (active === null || active === document.body) return null
      const hasRing = (element: Element | null | undefined) => {
        const { outlineStyle, outlineWidth } = element ? getComputedStyle(element) : { outlineStyle: 'none', outlineWidth: '0' }
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      }
      // The list of regions is out of sight until it is opened: its ring is drawn round the bodies, which show what it is on.
      const hidden = active.closest('.stage-list:not([data-open])') ? document.querySelector('.stage-picture') : null
      const stand = hidden ?? (active instanceof HTMLInputElement ? active.labels?.[0] : null) ?? active
      const { left, right, top, bottom } = stand.getBoundingClientRect()
      const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => document.elementFromPoint(left + (right - left) * x!, top + (bottom - top) * y!))
      return {
        name: active.getAttribute('aria-label') ?? (active as HTMLInputElement).labels?.[0]?.textContent ?? active.textContent?.slice(0, 60) ?? '',
        room: active.closest('header.top') ? 'header' : active.closest('.skip') ? 'skip' : active.closest('.lab-study') ? 'study' : active.closest('#stage') ? 'stage' : active.closest('.dock') ? 'dock' : active.closest('.lab-panel') ? 'panel' : '?',
        ringed: [active, stand, active.nextElementSibling].some(hasRing),
        seen: points.some((hit) => hit !== null && (stand.contains(hit) || hit.contains(active)))
      }
    })
    if (stop === null) return stops
    stops.push(stop)
  }
  throw new Error('Tab goes round and round')
}
