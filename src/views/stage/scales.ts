/**
 * The two colour scales of the body. Between the stops colours are mixed in OKLab, on the skin, on the flat map and in
 * the legend alike, so that one value has one colour. 0 is the body's own clay on both.
 */
import type { Unit } from '../../units/units'
import { hexOf, mixOklab, oklabOf, type Oklab } from './oklab'

export type ScaleId = 'pain' | 'change'
export type ResolvedTheme = 'light' | 'dark'

export interface Scale {
  readonly id: ScaleId
  readonly unit: Unit
  /** Values of the first and the last stop; the first need not be the smaller. */
  readonly domain: readonly [first: number, last: number]
  /** sRGB, evenly spaced over the domain. */
  readonly stops: Readonly<Record<ResolvedTheme, readonly string[]>>
  /** Distances from 0 at which a contour is drawn: solid towards pain and sensitivity, dashed towards calm. */
  readonly contours: readonly [number, number, number]
  /** Whether values below 0 mean more sensitive: then the first end of the domain is the calm one. */
  readonly diverging: boolean
}

const list = (text: string) => text.split(' ')

export const SCALES: Readonly<Record<ScaleId, Scale>> = {
  /** Rating of pain, 0 to 10. */
  pain: {
    id: 'pain',
    unit: 'NRS',
    domain: [0, 10],
    stops: {
      light: list('#ddd8d2 #e3d2b3 #e6c794 #ebb671 #ed9f54 #ec8343 #e66330 #d7412f #bf2239 #a11041 #7e104a'),
      dark: list('#b2ada7 #b9a98b #bfa16f #c89550 #cf8336 #d46e2a #d6541e #cf3a28 #c1243a #ab1f49 #902559'),
    },
    contours: [4, 6, 8],
    diverging: false,
  },
  /** Change of the pressure pain threshold, %: +40 is calmer, -40 more sensitive. */
  change: {
    id: 'change',
    unit: '%',
    domain: [40, -40],
    stops: {
      light: list('#1657a1 #2a7cbd #56a1d2 #95c6dd #ddd8d2 #e8a672 #dc702f #bc4b00 #992e01'),
      dark: list('#2160ab #2678b9 #4490c0 #76a6bc #b2ada7 #c98955 #cb611b #b94900 #a33810'),
    },
    contours: [10, 20, 30],
    diverging: true,
  },
}

/** The most stops a scale has; the shader's array is this long. */
export const MAX_STOPS = 11

const lab: Record<ScaleId, Record<ResolvedTheme, readonly Oklab[]>> = {
  pain: { light: SCALES.pain.stops.light.map(oklabOf), dark: SCALES.pain.stops.dark.map(oklabOf) },
  change: { light: SCALES.change.stops.light.map(oklabOf), dark: SCALES.change.stops.dark.map(oklabOf) },
}

/** Where a value lies on its scale: 0 at the first stop, 1 at the last; clamped. */
export function positionOf({ domain: [first, last] }: Scale, value: number): number {
  const position = (value - first) / (last - first)
  return position < 0 ? 0 : position > 1 ? 1 : position
}

/** How far past the ends a value lies: -1 before the first stop, 1 after the last, 0 on the scale. */
export function pastEnd({ domain: [first, last] }: Scale, value: number): -1 | 0 | 1 {
  const position = (value - first) / (last - first)
  return position < 0 ? -1 : position > 1 ? 1 : 0
}

/** The colour of a value in OKLab. */
export function labOf(scale: Scale, theme: ResolvedTheme, value: number): Oklab {
  const stops = lab[scale.id][theme]
  const at = positionOf(scale, value) * (stops.length - 1)
  const below = Math.min(stops.length - 2, Math.floor(at))
  return mixOklab(stops[below]!, stops[below + 1]!, at - below)
}

/** The colour of a value as "#rrggbb". */
export const colourOf = (scale: Scale, theme: ResolvedTheme, value: number) => hexOf(labOf(scale, theme, value))

const STEPS = 160
const tables: Record<ScaleId, Partial<Record<ResolvedTheme, readonly string[]>>> = { pain: {}, change: {} }

/** As `colourOf`, from a table of 160 steps: for a flat map that is painted every frame and must not allocate. */
export function steppedColourOf(scale: Scale, theme: ResolvedTheme, value: number): string {
  const table = tableOf(scale, theme)
  return table[Math.round(positionOf(scale, value) * STEPS)]!
}

function tableOf(scale: Scale, theme: ResolvedTheme): readonly string[] {
  const [first, last] = scale.domain
  return tables[scale.id][theme] ??=
    Array.from({ length: STEPS + 1 }, (_, step) => colourOf(scale, theme, first + (last - first) * (step / STEPS)))
}

/** The stops as `MAX_STOPS` OKLab triples for the shader, which mixes them itself; the rest is 0. */
export function writeStops(scale: Scale, theme: ResolvedTheme, out: Float32Array): number {
  const stops = lab[scale.id][theme]
  out.fill(0)
  stops.forEach((stop, i) => out.set(stop, 3 * i))
  return stops.length
}

/** The scale as a CSS background, first stop on the left, mixed as on the skin. */
export const gradientOf = (scale: Scale, theme: ResolvedTheme) =>
  `linear-gradient(to right in oklab, ${scale.stops[theme].join(', ')})`

/**
 * Which contour a value has crossed: 0 none, 1 to 3 the nearest, next and furthest from 0;
 * negative on the calm side. So that the flat map can say direction without colour.
 */
export function contourClass({ contours, diverging }: Scale, value: number): -3 | -2 | -1 | 0 | 1 | 2 | 3 {
  const intensity = diverging ? -value : value
  const size = Math.abs(intensity)
  const level = size >= contours[2] ? 3 : size >= contours[1] ? 2 : size >= contours[0] ? 1 : 0
  if (level === 0) return 0
  return (intensity < 0 ? -level : level) as -3 | -2 | -1 | 1 | 2 | 3
}
