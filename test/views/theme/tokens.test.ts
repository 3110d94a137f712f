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
  ...['hc-ink', 'fm-ink', 'relief-ink', 'sens-ink', 'pain-ink'].flatMap((ink) => ['surface', 'stage', 'stage-glow', 'bg'].map((back) => [ink, back, 4.5] as const)),
  ['warn-ink', 'warn-bg', 4.5],
  ...['hc', 'fm'].flatMap((sign) => ['surface', 'stage'].map((back) => [sign, back, 3] as const)),
  ...['focus', 'line-strong'].flatMap((line) => ['bg', 'surface', 'stage'].map((back) => [line, back, 3] as const))
]

describe.each([['light', light], ['dark', bySystem]] as const)('the tokens, %s', (_, theme) => {
  it.each(PAIRS)('%s on %s is at least %d to 1', (front, back, least) => {
    expect(contrast(theme.get(front)!, theme.get(back)!)).toBeGreaterThanOrEqual(least)
  })
})

/** The tokens of the first block behind a selector, as they are written there: a colour, or `var()` of another. */
function said(file: string, selector: string): ReadonlyMap<string, string> {
  const text = readFileSync(file, 'utf8')
  const at = text.indexOf(selector)
  if (at < 0) throw new Error(`no ${selector} in ${file}`)
  return new Map([...text.slice(at + selector.length).split('}')[0]!.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6}\b|var\(--[\w-]+\))/g)].map(([, name, value]) => [name!, value!]))
}

/** A theme with other tokens laid over it, the later ones on top, and every `var()` followed to its colour. */
function over(...layers: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> {
  const all = new Map(layers.flatMap((layer) => [...layer]))
  const colourOf = (value: string): string => {
    const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
    return name === undefined ? value : colourOf(all.get(name)!)
  }
  return new Map([...all].map(([name, value]) => [name, colourOf(value)]))
}

const weak = (theme: ReadonlyMap<string, string>, least: (pair: (typeof PAIRS)[number]) => number) =>
  PAIRS.filter((pair) => !(contrast(theme.get(pair[0])!, theme.get(pair[1])!) >= least(pair)))

/** All that is read has 7 to 1, the level AAA of WCAG 1.4.6; signs have 3 as everywhere. */
const enhanced = ([, , least]: (typeof PAIRS)[number]) => (least >= 4.5 ? 7 : least)

const ENERGY = 'src/views/theme/energy.css'
const greys = said(ENERGY, ':root[data-energy="low"] {')
const darker = said(ENERGY, ':root[data-energy="low"]:not([data-theme="dark"]) {')

const paler = said(ENERGY, ':root[data-energy="low"]:not([data-theme="light"]) {')

describe('low energy', () => {
  it.each([['light', over(light, greys, darker)], ['dark', over(byChoice, greys, paler)]] as const)('has 7 to 1 for all that is read, %s', (_, theme) => {
    expect(weak(theme, enhanced)).toEqual([])
    expect(contrast(theme.get('line')!, theme.get('bg')!)).toBeGreaterThanOrEqual(3)
  })

  it('is the same whether light and dark are the system\'s or the person\'s choice', () => {
    expect(darker.size).toBeGreaterThan(3)
    expect(said(ENERGY, ':root[data-energy="low"][data-theme="light"] {')).toEqual(darker)
    expect(paler.size).toBe(4)
    expect(said(ENERGY, ':root[data-energy="low"][data-theme="dark"] {')).toEqual(paler)
  })
})

describe('the colours of a lecture for a projector', () => {
  const projector = said('src/views/lecture/lecture.css', ':root[data-palette="projector"] {')

  it('have 7 to 1 for all that is read, laid over the light theme', () => {
    expect(projector.size).toBeGreaterThan(15)
    expect(weak(over(light, projector), enhanced)).toEqual([])
    expect(weak(over(light, projector, greys, darker), enhanced)).toEqual([])
  })

  it('wash out less than those of the light theme: no pair of theirs is weaker', () => {
    const theme = over(light, projector)
    expect(PAIRS.filter(([front, back]) => contrast(theme.get(front)!, theme.get(back)!) < contrast(light.get(front)!, light.get(back)!))).toEqual([])
  })
})

it('where the device asks for more contrast the greys are ink, and lines can be seen', () => {
  const more = said('src/views/theme/base.css', '@media (prefers-contrast: more) {')
  for (const theme of [over(light, more), over(byChoice, more)]) {
    for (const back of ['bg', 'surface', 'surface-2', 'stage']) for (const grey of ['ink-2', 'ink-3']) expect(contrast(theme.get(grey)!, theme.get(back)!)).toBeGreaterThanOrEqual(7)
    expect(contrast(theme.get('line')!, theme.get('bg')!)).toBeGreaterThanOrEqual(3)
  }
})

it('the page to print reads on white paper as running text, and its lines and signs can be seen', () => {
  const paper = said('src/views/story/handout.css', '.paper {')
  expect(['ink', 'ink-2', 'ink-3'].filter((ink) => !(contrast(paper.get(ink)!, '#ffffff') >= 7))).toEqual([])
  expect(['line-strong', 'hc', 'fm'].filter((sign) => !(contrast(paper.get(sign)!, '#ffffff') >= 3))).toEqual([])
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
