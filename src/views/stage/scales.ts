/**
 * The colour scales of the body. Between the stops colours are mixed in OKLab, on the skin, on the flat map and in
 * the legend alike, so that one value has one colour. Nothing to say is the body's own clay on all of them.
 */
import type { Comparison, Painted } from '../../state/view'
import type { Unit } from '../../units/units'
import { hexOf, mixOklab, oklabOf, type Oklab } from './oklab'
import { divergence, sequence, type ResolvedTheme } from './palette'

export type { ResolvedTheme } from './palette'

/** Every quantity has a scale of its own. */
export type ScaleId = Painted

export interface Scale {
  readonly id: string
  /** Of the numbers as they are written on the stage: a fraction of the model is a percentage here. */
  readonly unit: Unit
  /** Decimals a value is told with. */
  readonly digits: number
  /** Values of the first and the last stop; the first need not be the smaller. */
  readonly domain: readonly [first: number, last: number]
  /** sRGB, evenly spaced over the domain. */
  readonly stops: Readonly<Record<ResolvedTheme, readonly string[]>>
  /** Where contours are drawn, in order from the plain end: values, or where the scale diverges, distances from 0 to either side. */
  readonly contours: readonly [number, number, number]
  /** Whether 0 is the middle and both ends mean something: solid contours lie towards the last end. */
  readonly diverging: boolean
}

const list = (text: string) => text.split(' ')

/**
 * The domains of the muscle's quantities hold what the built-in experiments and the published protocols reach with both
 * profiles (LI 2.2 to 20.4 mM, GL 36 to 59 µM, MF to 81 %, KN to 17 %, SP to 0.33, PC from 16 %, K 4.2 to 8.1 mM).
 * A set-up that goes further is clamped, and the legend says so.
 */
export const SCALES: Readonly<Record<Painted, Scale>> = {
  /** Rating of pain, 0 to 10. */
  pain: {
    id: 'pain', unit: 'NRS', digits: 1,
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
    id: 'change', unit: '%', digits: 0,
    domain: [40, -40],
    stops: {
      light: list('#1657a1 #2a7cbd #56a1d2 #95c6dd #ddd8d2 #e8a672 #dc702f #bc4b00 #992e01'),
      dark: list('#2160ab #2678b9 #4490c0 #76a6bc #b2ada7 #c98955 #cb611b #b94900 #a33810'),
    },
    contours: [10, 20, 30],
    diverging: true,
  },
  /** Lactate in the interstitium: olive. */
  LI: { id: 'LI', unit: 'mM', digits: 1, domain: [2, 24], stops: sequence([[0.11, 112], [0.09, 135]]), contours: [5, 10, 15], diverging: false },
  /** Interstitial glutamate: plum. */
  GL: { id: 'GL', unit: 'µM', digits: 0, domain: [35, 65], stops: sequence([[0.1, 352], [0.15, 335]]), contours: [40, 50, 60], diverging: false },
  /** Fatigued motor units, %: petrol. */
  MF: { id: 'MF', unit: '%', digits: 0, domain: [0, 100], stops: sequence([[0.07, 215], [0.085, 238]]), contours: [25, 50, 75], diverging: false },
  /** Fibres in contracture, %: umber. */
  KN: { id: 'KN', unit: '%', digits: 1, domain: [0, 20], stops: sequence([[0.07, 75], [0.065, 48]]), contours: [5, 10, 15], diverging: false },
  /** Sensitisation of nociceptors, 0 to 1: ochre. */
  SP: { id: 'SP', unit: '1', digits: 2, domain: [0, 0.4], stops: sequence([[0.12, 95], [0.08, 75]]), contours: [0.1, 0.2, 0.3], diverging: false },
  /** Phosphocreatine left, % of rest; it is the loss that is painted: green. */
  PC: { id: 'PC', unit: '%', digits: 0, domain: [100, 0], stops: sequence([[0.12, 140], [0.085, 160]]), contours: [75, 50, 25], diverging: false },
  /** Interstitial potassium: slate. */
  K: { id: 'K', unit: 'mM', digits: 1, domain: [4, 9], stops: sequence([[0.06, 250], [0.1, 275]]), contours: [5, 6, 7], diverging: false },
}

/** Less is green, more is plum; as light as each other, so that solid and dashed lines have to say which. */
const LESS_TO_MORE = divergence([[0.1, 140], [0.1, 155]], [[0.1, 345], [0.15, 335]])

const difference = (painted: Painted, end: number): Scale => ({
  ...SCALES[painted], id: `difference in ${painted}`, domain: [-end, end], stops: LESS_TO_MORE, contours: [end / 4, end / 2, (3 * end) / 4], diverging: true,
})

/**
 * A painted quantity less the same at another moment or on the other body, in its own unit; percentages differ by
 * points. A threshold keeps its colours: they say calmer and more sensitive here too.
 */
export const DIFFERENCES: Readonly<Record<Painted, Scale>> = {
  pain: difference('pain', 8),
  change: { ...SCALES.change, id: 'difference in change' },
  LI: difference('LI', 16),
  GL: difference('GL', 24),
  MF: difference('MF', 80),
  KN: difference('KN', 20),
  SP: difference('SP', 0.4),
  PC: difference('PC', 80),
  K: difference('K', 4),
}

/** The scale of what the bodies show. */
export const scaleOf = (painted: Painted, comparison: Comparison | null) => (comparison ? DIFFERENCES : SCALES)[painted]

/** The most stops a scale has; the shader's array is this long. */
export const MAX_STOPS = 11

const labs = new WeakMap<readonly string[], readonly Oklab[]>()

/** The stops in OKLab; turned into it once. */
function labStops(scale: Scale, theme: ResolvedTheme): readonly Oklab[] {
  const stops = scale.stops[theme]
  let lab = labs.get(stops)
  if (!lab) labs.set(stops, lab = stops.map(oklabOf))
  return lab
}

/** The value that is clay: shown while there is nothing to show. */
export const plainOf = ({ domain, diverging }: Scale) => (diverging ? 0 : domain[0])

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
  const stops = labStops(scale, theme)
  const at = positionOf(scale, value) * (stops.length - 1)
  const below = Math.min(stops.length - 2, Math.floor(at))
  return mixOklab(stops[below]!, stops[below + 1]!, at - below)
}

/** The colour of a value as "#rrggbb". */
export const colourOf = (scale: Scale, theme: ResolvedTheme, value: number) => hexOf(labOf(scale, theme, value))

const STEPS = 160
const tables = new WeakMap<readonly string[], readonly string[]>()

/** As `colourOf`, from a table of 160 steps: for a flat map that is painted every frame and must not allocate. */
export function steppedColourOf(scale: Scale, theme: ResolvedTheme, value: number): string {
  const table = tableOf(scale, theme)
  return table[Math.round(positionOf(scale, value) * STEPS)]!
}

function tableOf(scale: Scale, theme: ResolvedTheme): readonly string[] {
  const [first, last] = scale.domain
  let table = tables.get(scale.stops[theme])
  if (!table) {
    table = Array.from({ length: STEPS + 1 }, (_, step) => colourOf(scale, theme, first + (last - first) * (step / STEPS)))
    tables.set(scale.stops[theme], table)
  }
  return table
}

/** The stops as `MAX_STOPS` OKLab triples for the shader, which mixes them itself; the rest is 0. */
export function writeStops(scale: Scale, theme: ResolvedTheme, out: Float32Array): number {
  const stops = labStops(scale, theme)
  out.fill(0)
  stops.forEach((stop, i) => out.set(stop, 3 * i))
  return stops.length
}

/** The scale as a CSS background, first stop on the left, mixed as on the skin. */
export const gradientOf = (scale: Scale, theme: ResolvedTheme) =>
  `linear-gradient(to right in oklab, ${scale.stops[theme].join(', ')})`

/** The values of the solid contours: those towards the last end. A scale that diverges has a dashed one at the opposite of each. */
export function solidContours({ contours: [a, b, c], diverging, domain: [first, last] }: Scale): readonly [number, number, number] {
  const sign = diverging && last < first ? -1 : 1
  return [sign * a, sign * b, sign * c]
}

/**
 * Which contour a value has crossed: 0 none, 1 to 3 from the plain end on; negative where the scale diverges and the
 * contour is a dashed one. So that the flat map can say level and direction without colour.
 */
export function contourClass(scale: Scale, value: number): -3 | -2 | -1 | 0 | 1 | 2 | 3 {
  const { contours, diverging, domain: [first, last] } = scale
  const towards = last > first ? 1 : -1
  const passed = (size: number, sign: 1 | -1) => {
    let level = 0
    while (level < 3 && size >= sign * contours[level]!) level++
    return level as 0 | 1 | 2 | 3
  }
  if (!diverging) return passed(towards * value, towards)
  const solid = passed(towards * value, 1)
  return solid > 0 ? solid : (0 - passed(-towards * value, 1)) as 0 | -1 | -2 | -3
}
