/**
 * The colour on the skin is the number. The worker's own result is given known values - the same all over both bodies -
 * and what stands on the screen is read back.
 */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { FLAT_MAP } from '../../src/figure'
import { hexOf, oklabOf, type Oklab } from '../../src/views/stage/oklab'
import { colourOf, labOf, SCALES, type ResolvedTheme } from '../../src/views/stage/scales'
import { all, noWebGL } from './support/breaking'
import { drawn, onScreen, openLab, placeOn, settled, slider } from './support/lab'
import { meanColour, picture, type Picture } from './support/picture'

/** Seconds for which each value stands. The clock is set to the middles by its own keys, a minute at a time. */
const SPAN = 120
/** They begin when both have let go: while the arms are held out, the bodies stand further away. */
const FIRST = 360
/** Between the contours, so that no line and no stroke lies on what is read. */
const VALUES = [
  { change: 0, pain: 0 },
  { change: -5, pain: 1 },
  { change: -15, pain: 3 },
  { change: -35, pain: 5 },
  { change: 15, pain: 7 },
  { change: 35, pain: 9.5 }
] as const
const EACH = [['light', 'change'], ['light', 'pain'], ['dark', 'change'], ['dark', 'pain']] as const
const SHOWS = { change: 'Sensitivity change', pain: 'Pain now' } as const

/** For `prepare`: the real worker runs, and its answer is overwritten on its way out. */
const knownValues = (page: Page) => page.route('**/simulation.worker-*.js', async (route) => {
  const response = await route.fetch()
  const before = `{
    const post = self.postMessage.bind(self)
    const known = ${JSON.stringify(VALUES)}
    self.postMessage = (message, ...rest) => {
      for (const { time, columns: { ppt, nrs } } of message?.value?.runs ?? []) {
        for (let row = 0; row < time.length; row++) {
          // Up to there nothing has changed and nothing hurts, so that the changes are counted from rest.
          const { change, pain } = known[Math.min(known.length - 1, Math.max(0, Math.floor((time[row] - ${FIRST}) / ${SPAN})))]
          for (let i = row * ppt.width; i < (row + 1) * ppt.width; i++) {
            ppt.values[i] = 200 * (1 + change / 100)
            nrs.values[i] = pain
          }
        }
      }
      post(message, ...rest)
    }
  };`
  return route.fulfill({ response, body: before + await response.text() })
})

/** Sets the clock to the middle of each value's time in turn. */
async function eachValue(page: Page, look: (value: (typeof VALUES)[number]) => Promise<void>): Promise<void> {
  await slider(page).press('Home')
  for (const [at, value] of VALUES.entries()) {
    const minutes = (at === 0 ? FIRST + SPAN / 2 : SPAN) / 60
    for (let minute = 0; minute < minutes; minute++) await slider(page).press('PageUp')
    await look(value)
  }
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
/** The mean colour of a patch of skin. */
const hexAt = (shot: Picture, { x, y }: { x: number, y: number }): string => {
  const mean = meanColour(shot, { x: Math.round(x) - 2, y: Math.round(y) - 2, width: 5, height: 5 })
  return `#${mean.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}
/** Largest difference of a channel, of 255. */
const apart = (a: string, b: string) => Math.max(...channels(a).map((value, at) => Math.abs(value - channels(b)[at]!)))

it('on the flat map every region has exactly the colour of its value', async () => {
  const { page } = await openLab({ viewport: { width: 800, height: 600 }, prepare: all(noWebGL, knownValues) })
  const faults: string[] = []
  for (const [theme, painted] of EACH) {
    await page.emulateMedia({ colorScheme: theme })
    await page.getByRole('radio', { name: SHOWS[painted] }).check()
    await eachValue(page, async (value) => {
      const says = `${theme}, ${painted} ${value[painted]}`
      const wanted = colourOf(SCALES[painted], theme, value[painted])
      const paths = page.locator('[data-side="front"] [data-layer="colour"] path')
      // The step before this one may leave a body on the edge of two values, one of them this: all regions are waited for.
      await expect.poll(async () => {
        const fills = await paths.evaluateAll((regions) => regions.map((region) => region.getAttribute('fill')!))
        expect(fills).toHaveLength(2 * FLAT_MAP.front.regions.length)
        return fills.filter((fill) => apart(fill, wanted) > 1)
      }, { message: `${says}, ${wanted}` }).toEqual([])
      // Where no strokes lie over it, the screen shows that very colour.
      if (Math.abs(value[painted]) >= SCALES[painted].contours[0]) return
      const shot = await picture(page)
      for (const body of [0, 1]) {
        const { x, y, width, height } = (await page.locator(`[data-body="${body}"] [data-side="front"] [data-region="abdominals_L"]`).boundingBox())!
        const seen = hexAt(shot, { x: x + width / 2, y: y + height / 2 })
        if (apart(seen, wanted) > 2) faults.push(`${says} on body ${body}: ${seen}, not ${wanted}`)
      }
    })
  }
  expect(faults).toEqual([])
})

/** The light moves lightness this far and no further; hue and chroma it leaves alone. */
const LIGHT = 0.12
/** What is left to rounding, edge smoothing and colours that a screen cannot show. */
const TOLERANCE = { lightness: 0.01, colour: 0.02, pain: 0.5, change: 5 }

/** The value whose hue and chroma come nearest to a colour: what an eye reads that does not mind the light. */
function readBack(scale: 'pain' | 'change', theme: ResolvedTheme, seen: Oklab): number {
  const [first, last] = SCALES[scale].domain
  const steps = Array.from({ length: 401 }, (_, step) => first + ((last - first) * step) / 400)
  const distance = (value: number) => {
    const [, a, b] = labOf(SCALES[scale], theme, value)
    return Math.hypot(a - seen[1], b - seen[2])
  }
  return steps.reduce((best, value) => (distance(value) < distance(best) ? value : best))
}

it('on the solid bodies lit skin has the hue and chroma of its value, and its lightness within what light may do', async () => {
  const { page } = await openLab({ viewport: { width: 800, height: 600 }, prepare: knownValues })
  await drawn(page)
  expect(await page.locator('.stage').getAttribute('data-stage')).toBe('3d')
  const faults: string[] = []
  for (const [theme, painted] of EACH) {
    await page.emulateMedia({ colorScheme: theme })
    await page.getByRole('radio', { name: SHOWS[painted] }).check()
    // Pain has marks below the scale, which take room: the bodies stand elsewhere then.
    const places = await placesOf(page, ['left front of the thigh', 'right chest', 'left belly'])
    await eachValue(page, async (value) => {
      await settled(page)
      const [L, a, b] = labOf(SCALES[painted], theme, value[painted])
      const shot = await picture(page)
      for (const { name, ...place } of places) {
        const seen = oklabOf(hexAt(shot, place))
        const says = `${theme}, ${painted} ${value[painted]} at the ${name}: ${hexOf(seen)} for ${hexOf([L, a, b])}`
        if (Math.abs(seen[0] - L) > LIGHT + TOLERANCE.lightness) faults.push(`${says}: lightness ${(seen[0] - L).toFixed(3)}`)
        if (Math.hypot(seen[1] - a, seen[2] - b) > TOLERANCE.colour) faults.push(`${says}: colour ${Math.hypot(seen[1] - a, seen[2] - b).toFixed(3)}`)
        const read = readBack(painted, theme, seen)
        if (Math.abs(read - value[painted]) > TOLERANCE[painted]) faults.push(`${says}: reads ${read.toFixed(1)}`)
      }
    })
  }
  expect(faults).toEqual([])
}, 180_000)

/** Places in the middle of regions on both bodies. */
async function placesOf(page: Page, regions: readonly string[]): Promise<readonly { name: string, x: number, y: number }[]> {
  const places: { name: string, x: number, y: number }[] = []
  for (const name of regions) {
    const place = await placeOn(page, name)
    const { x, y } = await onScreen(page, place)
    places.push({ name: `${name} with`, x, y }, { name: `${name} without`, x: x - place.half, y })
  }
  return places
}
