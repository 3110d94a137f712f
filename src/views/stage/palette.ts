/**
 * Colours for scales that are drawn, not chosen stop by stop: a curve through OKLab from the body's own clay, cut into
 * steps of equal length, so that equal steps of a value look equal. Lightness falls all the way, which is what is left
 * for an eye that misses a hue.
 */
import { hexOf, mixOklab, oklabOf, type Oklab } from './oklab'

export type ResolvedTheme = 'light' | 'dark'

/** Nothing to say: the skin as it is. */
const CLAY: Readonly<Record<ResolvedTheme, Oklab>> = { light: oklabOf('#ddd8d2'), dark: oklabOf('#b2ada7') }

/** OKLab lightness at the bend and at the end of a curve. Dark: the same colours with the lamp turned down. */
const LIGHTNESS: Readonly<Record<ResolvedTheme, readonly [bend: number, end: number]>> = { light: [0.7, 0.36], dark: [0.645, 0.44] }

/** Chroma and hue (degrees) of OKLCH, at the bend and at the end. */
export type Hues = readonly [bend: readonly [chroma: number, hue: number], end: readonly [chroma: number, hue: number]]

const polar = (L: number, [chroma, hue]: readonly [number, number]): Oklab =>
  [L, chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]

const distance = (a: Oklab, b: Oklab) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** Points along a curve before it is cut; enough that a cut is off by less than a step of 255. */
const FINE = 400

/** @param lift how much lighter than a full sequence its end stays, L @returns `count` colours from clay on */
function curve(theme: ResolvedTheme, [bend, end]: Hues, count: number, lift: number): string[] {
  const [bendL, endL] = LIGHTNESS[theme]
  const [a, b, c] = [CLAY[theme], polar(bendL, bend), polar(endL + lift, end)]
  const points = Array.from({ length: FINE + 1 }, (_, i) => mixOklab(mixOklab(a, b, i / FINE), mixOklab(b, c, i / FINE), i / FINE))
  const lengths = [0]
  for (let i = 1; i <= FINE; i++) lengths.push(lengths[i - 1]! + distance(points[i - 1]!, points[i]!))
  const total = lengths[FINE]!
  return Array.from({ length: count }, (_, k) => hexOf(points[lengths.findIndex(length => length >= (total * k) / (count - 1) - 1e-9)]!))
}

const both = (of: (theme: ResolvedTheme) => string[]) => ({ light: of('light'), dark: of('dark') })

/** Nine colours from clay to the end of a curve. */
export const sequence = (hues: Hues) => both(theme => curve(theme, hues, 9, 0))

/** Nine colours, clay in the middle; the ends are as light as each other and no darker than they have to be. */
export const divergence = (less: Hues, more: Hues) =>
  both(theme => [...curve(theme, less, 5, 0.07).slice(1).toReversed(), ...curve(theme, more, 5, 0.07)])
