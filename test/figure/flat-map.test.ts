import { describe, expect, it } from 'vitest'
import { FLAT_MAP, SKIN_REGIONS, type FlatView } from '../../src/figure'

const [, , width, height] = FLAT_MAP.viewBox

/** The corner points of each closed loop of a path; throws on anything else. */
function loopsOf(path: string): [number, number][][] {
  if (!/^(M\d+ \d+(q(-?\d+[ ]?){4})+z)+$/.test(path)) throw new Error(`not a closed path of arcs: ${path.slice(0, 60)}`)
  return path.split('z').filter(Boolean).map(loop => {
    const [x, y] = loop.match(/^M(\d+) (\d+)/)!.slice(1).map(Number) as [number, number]
    const points: [number, number][] = [[x, y]]
    for (const arc of loop.split('q').slice(1)) {
      const [, , dx, dy] = arc.match(/-?\d+/g)!.map(Number) as [number, number, number, number]
      const [px, py] = points.at(-1)!
      points.push([px + dx, py + dy])
    }
    return points
  })
}
const area = (path: string) => loopsOf(path).reduce((sum, loop) => sum + Math.abs(loop.reduce((twice, [x, y], i) => {
  const [nx, ny] = loop[(i + 1) % loop.length]!
  return twice + x * ny - y * nx
}, 0)) / 2, 0)
const middle = (path: string) => {
  const points = loopsOf(path).flat()
  return points.reduce((sum, [x]) => sum + x, 0) / points.length
}

describe.each([['front', FLAT_MAP.front], ['back', FLAT_MAP.back]] as const)('the flat map from the %s', (name, view: FlatView) => {
  it('is made of closed loops within the picture', () => {
    for (const path of [view.outline, ...view.regions.map(region => region.path)]) {
      for (const loop of loopsOf(path)) {
        expect(loop.at(-1)).toEqual(loop[0])
        for (const [x, y] of loop) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
      }
    }
  })
  it('names skin regions once each, left and right alike', () => {
    const ids = view.regions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      expect(SKIN_REGIONS.some(region => region.id === id)).toBe(true)
      expect(ids).toContain(id.replace(/[LR]$/, side => side === 'L' ? 'R' : 'L'))
    }
  })
  it('shows the left of the figure on the side where a viewer sees it', () => {
    const pathOf = (id: string) => view.regions.find(region => region.id === id)!.path
    const sign = name === 'front' ? 1 : -1
    expect((middle(pathOf('deltoid_L')) - width / 2) * sign).toBeGreaterThan(100)
    expect((middle(pathOf('deltoid_R')) - width / 2) * sign).toBeLessThan(-100)
  })
  it('covers the outline: regions overlap a little and leave no gap to speak of', () => {
    const covered = view.regions.reduce((sum, { path }) => sum + area(path), 0) / area(view.outline)
    expect(covered).toBeGreaterThan(0.98)
    expect(covered).toBeLessThan(1.1)
  })
})

describe('the flat map', () => {
  it('shows every region from one side at least', () => {
    const shown = new Set([...FLAT_MAP.front.regions, ...FLAT_MAP.back.regions].map(({ id }) => id))
    expect(SKIN_REGIONS.map(({ id }) => id).filter(id => !shown.has(id))).toEqual([])
  })
  it('has closed eyes and a mouth in front only', () => {
    expect(FLAT_MAP.front.features.match(/M\d+ \d+Q\d+ \d+ \d+ \d+/g)).toHaveLength(3)
    expect(FLAT_MAP.back.features).toBe('')
  })
})
