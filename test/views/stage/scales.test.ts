import { describe, expect, it } from 'vitest'
import { PAINTED } from '../../../src/state/view'
import { ge2012 } from '../../../src/experiments/ge2012'
import { participantOf } from '../../../src/simulation/participant'
import { run } from '../../../src/simulation/run'
import { hexOf, mixOklab, oklabOf, type Oklab } from '../../../src/views/stage/oklab'
import { colourOf, contourClass, gradientOf, labOf, MAX_STOPS, pastEnd, plainOf, positionOf, SCALES, solidContours, steppedColourOf, writeStops, type ResolvedTheme } from '../../../src/views/stage/scales'
import { EYES, seenBy } from './colour-blind'

const THEMES: readonly ResolvedTheme[] = ['light', 'dark']
const { pain, change } = SCALES
const valueAt = ([first, last]: readonly [number, number], position: number) => first + (last - first) * position

const MUSCLE = PAINTED.filter(painted => painted !== 'pain' && painted !== 'change').map(painted => SCALES[painted])
const distance = (a: Oklab, b: Oklab) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe.each(Object.values(SCALES))('the scale of $id', scale => {
  it.each(THEMES)('gives its stops exactly, %s', theme => {
    const stops = scale.stops[theme]
    stops.forEach((stop, i) => expect(colourOf(scale, theme, valueAt(scale.domain, i / (stops.length - 1)))).toBe(stop))
  })

  it.each(THEMES)('mixes between two stops in OKLab, %s', theme => {
    const [a, b] = scale.stops[theme]
    const middle = valueAt(scale.domain, 0.5 / (scale.stops[theme].length - 1))
    expect(colourOf(scale, theme, middle)).toBe(hexOf(mixOklab(oklabOf(a!), oklabOf(b!), 0.5)))
  })

  it.each(THEMES)('is painted on the flat map within one step of 255 of the exact colour, %s', theme => {
    for (let position = 0; position <= 1; position += 1 / 480) {
      const value = valueAt(scale.domain, position)
      const channels = (hex: string) => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16))
      const exact = channels(colourOf(scale, theme, value))
      // Half a step of the table: 1/320 of the scale, over which no channel moves by more than 2.
      channels(steppedColourOf(scale, theme, value)).forEach((channel, i) => expect(Math.abs(channel - exact[i]!)).toBeLessThanOrEqual(2))
    }
  })

  it('holds its ends', () => {
    const [first, last] = scale.domain
    const beyond = last + (last - first)
    expect(colourOf(scale, 'light', beyond)).toBe(colourOf(scale, 'light', last))
    expect(positionOf(scale, beyond)).toBe(1)
    expect([pastEnd(scale, beyond), pastEnd(scale, first - (last - first)), pastEnd(scale, first), pastEnd(scale, last)]).toEqual([1, -1, 0, 0])
  })

  it('writes its stops for the shader as the same colours', () => {
    const out = new Float32Array(3 * MAX_STOPS)
    const count = writeStops(scale, 'dark', out)
    expect(count).toBe(scale.stops.dark.length)
    scale.stops.dark.forEach((stop, i) => expect(hexOf([out[3 * i]!, out[3 * i + 1]!, out[3 * i + 2]!])).toBe(stop))
  })

  it('says in CSS to mix where the skin mixes', () => {
    expect(gradientOf(scale, 'light')).toMatch(/^linear-gradient\(to right in oklab, #[0-9a-f]{6},/)
  })
})

it.each(THEMES)('pain grows darker with every step, %s', theme => {
  for (let rating = 0; rating < 10; rating += 0.25) expect(labOf(pain, theme, rating + 0.25)[0]).toBeLessThan(labOf(pain, theme, rating)[0])
})

it.each(THEMES)('change grows darker with every step away from none, on both sides alike, %s', theme => {
  for (let percent = 0; percent < 40; percent += 1) {
    for (const sign of [1, -1]) expect(labOf(change, theme, sign * (percent + 1))[0]).toBeLessThan(labOf(change, theme, sign * percent)[0])
  }
  expect(Math.abs(labOf(change, theme, 40)[0] - labOf(change, theme, -40)[0])).toBeLessThan(0.02)
})

it.each(THEMES)('nothing to say is the same clay on every scale, %s', theme => {
  for (const scale of Object.values(SCALES)) expect(colourOf(scale, theme, plainOf(scale))).toBe(colourOf(pain, theme, 0))
})

describe.each(MUSCLE)('the colours of $id', scale => {
  /** Least OKLab distance between neighbouring stops: in the dark the same colours share a smaller range of lightness. */
  const LEAST = { light: 0.05, dark: 0.027 } as const

  it.each(THEMES)('go the same way at every step, %s', theme => {
    const steps = scale.stops[theme].slice(1).map((stop, i) => distance(oklabOf(stop), oklabOf(scale.stops[theme][i]!)))
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.15)
  })

  it.each(THEMES.flatMap(theme => EYES.map(eye => [theme, eye] as const)))('grow darker by steps that can be told apart, %s, to the eye: %s', (theme, eye) => {
    const seen = scale.stops[theme].map(stop => oklabOf(seenBy(eye, stop)))
    for (let i = 1; i < seen.length; i++) {
      expect(seen[i]![0]).toBeLessThan(seen[i - 1]![0])
      expect(distance(seen[i]!, seen[i - 1]!)).toBeGreaterThan(LEAST[theme])
    }
  })

  it('are not those of pain', () => {
    for (const stop of scale.stops.light.slice(2)) {
      for (const other of pain.stops.light.slice(2)) expect(distance(oklabOf(stop), oklabOf(other))).toBeGreaterThan(0.04)
    }
  })
})

describe('the ranges', () => {
  const runs = (['healthy', 'fibromyalgia'] as const).map(profile => run(participantOf(profile), ge2012.protocol, { every: 5 }))
  const percent = new Set(['MF', 'KN', 'PC'])

  it.each(MUSCLE)('hold all of $id that the shoulder hold reaches, and are not wider than eight times that', scale => {
    const values = runs.flatMap(({ columns }) => [...columns[scale.id]!.values]).map(value => value * (percent.has(scale.id) ? 100 : 1))
    const [low, high] = [Math.min(...values), Math.max(...values)]
    expect([pastEnd(scale, low), pastEnd(scale, high)]).toEqual([0, 0])
    const [first, last] = scale.domain
    expect(Math.abs(last - first)).toBeLessThan(8 * (high - low))
  })

  it.each(Object.values(SCALES))('of $id hold its contours, in order from the plain end', scale => {
    const at = solidContours(scale).map(level => positionOf(scale, level))
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at[0]).toBeGreaterThan(0)
    expect(at[2]).toBeLessThan(1)
  })
})

it('is blue where a person is calmer and rust where more sensitive', () => {
  expect(labOf(change, 'light', 30)[2]).toBeLessThan(-0.05)
  expect(labOf(change, 'light', -30)[2]).toBeGreaterThan(0.05)
})

it.each([
  [change, 9.9, 0], [change, 10, -1], [change, 25, -2], [change, 55, -3],
  [change, -9.9, 0], [change, -10, 1], [change, -20, 2], [change, -30, 3],
  [pain, 3.9, 0], [pain, 4, 1], [pain, 6, 2], [pain, 9, 3],
  [SCALES.PC, 76, 0], [SCALES.PC, 75, 1], [SCALES.PC, 40, 2], [SCALES.PC, 10, 3], [SCALES.LI, 3, 0], [SCALES.LI, 12, 2],
] as const)('crosses contours: %#', (scale, value, level) => {
  expect(contourClass(scale, value)).toBe(level)
})

it('turns sRGB to OKLab and back', () => {
  // Ottosson's reference: white is (1, 0, 0), pure red (0.6279, 0.2249, 0.1258).
  oklabOf('#ffffff').forEach((value, i) => expect(value).toBeCloseTo([1, 0, 0][i]!, 4))
  oklabOf('#ff0000').forEach((value, i) => expect(value).toBeCloseTo([0.6279, 0.2249, 0.1258][i]!, 3))
  for (const hex of ['#000000', '#123456', '#ddd8d2', '#7e104a', '#fefefe']) expect(hexOf(oklabOf(hex))).toBe(hex)
})
