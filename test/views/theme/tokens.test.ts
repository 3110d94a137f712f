/** The contrast of every pair of colours that is written with, computed from the tokens themselves (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/views/theme/tokens.css', 'utf8')

/** The tokens of one theme; what the dark one does not say holds from the light one. */
function tokens(block: RegExp): ReadonlyMap<string, string> {
  const text = block.exec(css)?.[1]
  if (text === undefined) throw new Error(`no block ${block}`)
  return new Map([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]))
}

const light = tokens(/:root\{([\s\S]*?)\n\}/)
const bySystem = tokens(/prefers-color-scheme:dark\)\{:root:not\(\[data-theme="light"\]\)\{([\s\S]*?)\n\}\}/)
const byChoice = tokens(/:root\[data-theme="dark"\]\{([\s\S]*?)\n\}/)

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

/** What is laid on what, and how much contrast that needs: 7 for running text, 4.5 for all other text, 3 for signs. */
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['bg', 'surface', 'surface-2', 'stage', 'stage-glow', 'select'].map((back) => ['ink', back, 7] as const),
  ...['bg', 'surface', 'surface-2', 'stage', 'stage-glow', 'select'].map((back) => ['ink-2', back, 4.5] as const),
  ...['bg', 'surface', 'surface-2', 'stage'].map((back) => ['ink-3', back, 4.5] as const),
  ['btn-ink', 'btn', 7],
  ...['hc-ink', 'fm-ink', 'relief-ink', 'sens-ink', 'pain-ink'].flatMap((ink) => ['surface', 'stage', 'bg'].map((back) => [ink, back, 4.5] as const)),
  ['warn-ink', 'warn-bg', 4.5],
  ...['hc', 'fm'].flatMap((sign) => ['surface', 'stage'].map((back) => [sign, back, 3] as const)),
  ...['focus', 'line-strong'].flatMap((line) => ['bg', 'surface', 'stage'].map((back) => [line, back, 3] as const))
]

describe.each([['light', light], ['dark', bySystem]] as const)('the tokens, %s', (_, theme) => {
  it.each(PAIRS)('%s on %s is at least %d to 1', (front, back, least) => {
    expect(contrast(theme.get(front)!, theme.get(back)!)).toBeGreaterThanOrEqual(least)
  })
})

describe('low energy', () => {
  const energy = readFileSync('src/views/theme/energy.css', 'utf8')
  const inks = (selector: string) => new Map([...energy.slice(energy.indexOf(selector)).split('}')[0]!.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]))
  const bySystem = inks(':root[data-energy="low"]:not([data-theme="dark"])')
  /** Both greys are the ink itself there. */
  const STRONG = PAIRS.filter(([front, , least]) => least >= 4.5 && front !== 'ink-2' && front !== 'ink-3')

  it.each([['light', new Map([...light, ...bySystem])], ['dark', byChoice]] as const)('has 7 to 1 for all that is read, %s', (_, theme) => {
    expect(STRONG.filter(([front, back]) => contrast(theme.get(front)!, theme.get(back)!) < 7)).toEqual([])
    expect(energy).toContain('--ink-2: var(--ink); --ink-3: var(--ink)')
  })

  it('is the same whether the light is the system\'s or the person\'s choice', () => {
    expect(bySystem.size).toBeGreaterThan(3)
    expect(inks(':root[data-energy="low"][data-theme="light"]')).toEqual(bySystem)
  })
})

describe('the dark theme', () => {
  it('is the same whether the system or the person asks for it', () => {
    expect(Object.fromEntries(byChoice)).toEqual(Object.fromEntries(bySystem))
  })

  it('has a colour for everything that the light one has', () => {
    expect([...light.keys()].filter((name) => !bySystem.has(name))).toEqual([])
  })
})

it('the contrast of black on white is 21, and of a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#7d8086', '#7d8086')).toBe(1)
})
