/** Paints and reads the flat map, by setting attributes alone: playing renders no React. */
import { FLAT_MAP, SKIN_REGION_INDEX } from '../../figure'
import { useOwnDrawing, type OwnMarks } from '../../state/own-drawing'
import { shownTheme } from '../../state/system'
import { useView } from '../../state/view'
import { SIDES_SEEN, WHOLE_VIEW, type SideSeen } from './flat-map'
import { patternOf } from './own-patterns'
import { BODIES, type Body } from './pair'
import type { Picture, Place, Position } from './picture'
import { contourClass, plainOf, steppedColourOf, type ResolvedTheme, type Scale } from './scales'
import { bringToCursor, REFERRED } from './shown'

/** Height shown when one region is looked at, mm. */
const CLOSE = 620

interface Side {
  readonly group: SVGGElement
  readonly colours: readonly SVGPathElement[]
  readonly hatches: readonly SVGPathElement[]
  /** What a person drew. */
  readonly own: readonly SVGPathElement[]
  readonly marks: Readonly<Record<'pointed' | 'halo' | 'selected' | 'referred' | 'deep', SVGPathElement>>
  /** What each path shows now, so that only what differs is written. */
  readonly painted: { colour: string; hatch: number; referred: boolean; deep: boolean }[]
}
interface Drawn {
  readonly svg: SVGSVGElement
  readonly sides: Readonly<Record<SideSeen, Side>>
}

/** Skin region of each path, in the order of the drawing. */
const REGION_OF: Readonly<Record<SideSeen, readonly number[]>> = {
  front: FLAT_MAP.front.regions.map(({ id }) => SKIN_REGION_INDEX.get(id)!),
  back: FLAT_MAP.back.regions.map(({ id }) => SKIN_REGION_INDEX.get(id)!),
}

export const facesFront = (heading: number) => Math.cos(heading) >= 0

/** The side of a body on screen: while someone draws, the second one shows what the first one hides. */
export const sideOf = (body: Body, heading: number, drawing: boolean): SideSeen => (facesFront(heading) === (drawing && body === 1) ? 'back' : 'front')

/** The side a region is drawn on, by preference the one asked for. */
export function sideWith(region: number, preferred: SideSeen): SideSeen {
  const other = preferred === 'front' ? 'back' : 'front'
  return REGION_OF[preferred].includes(region) || !REGION_OF[other].includes(region) ? preferred : other
}

export interface FlatPicture extends Picture {
  /** Brings the map to the cursor. */
  paint(): void
}

const HATCH = Object.fromEntries([-3, -2, -1, 0, 1, 2, 3].map(level => [level, level === 0 ? 'none' : `url(#stage-hatch-${level})`]))

/** @param themeOf in which theme's colours it paints; hatched with whose contours it hatches, of the scale that is shown */
export function createFlatPicture(root: HTMLElement, themeOf: () => ResolvedTheme = shownTheme, hatched: (scale: Scale) => Scale = scale => scale): FlatPicture {
  const bodies = BODIES.map(body => readDrawing(root, body)) as [Drawn, Drawn]
  const middles = new Map<string, DOMPoint>()
  const shownSides: [SideSeen, SideSeen] = ['front', 'front']
  let plain = false
  let ownMarks: OwnMarks | null = null
  let pointed = -1
  let selected: number | null = null
  let zoomed: Place | null = null

  function turn(body: Body, next: SideSeen) {
    shownSides[body] = next
    for (const name of SIDES_SEEN) bodies[body].sides[name].group.style.display = name === next ? '' : 'none'
    mark()
    if (zoomed) lookAt(zoomed)
  }

  function mark() {
    for (const body of BODIES) {
      const shownSide = shownSides[body]
      const { marks } = bodies[body].sides[shownSide]
      const regions = REGION_OF[shownSide]
      setPath(marks.pointed, shownSide, regions.indexOf(pointed))
      setPath(marks.halo, shownSide, selected === null ? -1 : regions.indexOf(selected))
      setPath(marks.selected, shownSide, selected === null ? -1 : regions.indexOf(selected))
    }
  }

  /** A point inside the region, as near the middle of its extent as there is one, mm. */
  function middleOf(region: number, name: SideSeen): DOMPoint {
    const key = `${name}${region}`
    let middle = middles.get(key)
    if (!middle) {
      middle = innerPoint(bodies[0].sides[name].colours[REGION_OF[name].indexOf(region)]!)
      middles.set(key, middle)
    }
    return middle
  }

  /** Where a place is on the side shown, mm; a place on the other side shows through. */
  function pointOf({ region, at }: Place, shownSide: SideSeen): { x: number; y: number; seen: boolean } {
    if (at && 'x' in at && at.back === (shownSide === 'back')) return { x: at.x, y: at.y, seen: true }
    const name = sideWith(region, shownSide)
    const { x, y } = middleOf(region, name)
    return name === shownSide ? { x, y, seen: true } : { x: FLAT_MAP.viewBox[2] - x, y, seen: false }
  }

  function lookAt(place: Place | null) {
    zoomed = place
    for (const body of BODIES) bodies[body].svg.setAttribute('viewBox', viewOf(place, shownSides[body]))
  }

  function viewOf(place: Place | null, side: SideSeen): string {
    if (!place) return WHOLE_VIEW.join(' ')
    const { x, y } = pointOf(place, side)
    const width = (CLOSE * WHOLE_VIEW[2]) / WHOLE_VIEW[3]
    return [x - width / 2, y - CLOSE / 2, width, CLOSE].map(Math.round).join(' ')
  }

  /** Brings what a person drew to the map; nothing of it is seen unless they draw. */
  function paintOwn() {
    const marks = plain ? useOwnDrawing.getState().marks : null
    if (marks === ownMarks) return
    ownMarks = marks
    for (const { sides } of bodies) {
      for (const side of SIDES_SEEN) FLAT_MAP[side].regions.forEach(({ id }, i) => {
        const drawn = marks?.[id]
        sides[side].own[i]!.setAttribute('fill', drawn ? `url(#${patternOf(drawn)})` : 'none')
        sides[side].own[i]!.toggleAttribute('data-marked', drawn !== undefined)
      })
    }
  }

  function toMap(x: number, y: number): { body: Body; point: DOMPoint } | null {
    const body: Body = x < root.clientWidth / 2 ? 0 : 1
    const matrix = bodies[body].svg.getScreenCTM()
    const frame = root.getBoundingClientRect()
    return matrix && { body, point: new DOMPoint(x + frame.left, y + frame.top).matrixTransform(matrix.inverse()) }
  }

  return {
    paint() {
      const shown = bringToCursor()
      const { scale } = shown
      const clay = plainOf(scale)
      const lines = hatched(scale)
      const theme = themeOf()
      const { heading, drawing } = useView.getState()
      plain = drawing
      for (const body of BODIES) {
        const wanted = sideOf(body, heading, drawing)
        if (wanted !== shownSides[body]) turn(body, wanted)
      }
      paintOwn()
      if (useView.getState().selected !== selected) {
        selected = useView.getState().selected
        mark()
      }
      for (const body of BODIES) {
        const shownSide = shownSides[body]
        const { colours, hatches, painted, marks } = bodies[body].sides[shownSide]
        const values = shown.values[body]
        const shares = shown.referred[body]
        const deeps = shown.deep[body]
        let dotted = false
        let ringed = false
        for (let i = 0; i < colours.length; i++) {
          const value = values[REGION_OF[shownSide][i]!]!
          const known = plain || Number.isNaN(value) ? clay : value
          const now = painted[i]!
          const colour = steppedColourOf(scale, theme, known)
          if (colour !== now.colour) colours[i]!.setAttribute('fill', now.colour = colour)
          const hatch = contourClass(lines, known)
          if (hatch !== now.hatch) hatches[i]!.setAttribute('fill', HATCH[now.hatch = hatch]!)
          const referred = !plain && shares[REGION_OF[shownSide][i]!]! > REFERRED
          if (referred !== now.referred) dotted = true
          now.referred = referred
          const deep = !plain && deeps[REGION_OF[shownSide][i]!]! > 0
          if (deep !== now.deep) ringed = true
          now.deep = deep
        }
        // One path for all of them: it is put together anew only when one comes or goes.
        if (dotted) marks.referred.setAttribute('d', pathOf(shownSide, painted, 'referred'))
        if (ringed) marks.deep.setAttribute('d', pathOf(shownSide, painted, 'deep'))
      }
    },

    pick(x, y, slop) {
      const hit = toMap(x, y)
      if (!hit) return null
      const shownSide = shownSides[hit.body]
      const { colours } = bodies[hit.body].sides[shownSide]
      const perPixel = 1 / (bodies[hit.body].svg.getScreenCTM()?.a ?? 1)
      for (const reach of [0, slop / 2, slop]) {
        for (let around = 0; around < (reach === 0 ? 1 : 8); around++) {
          const angle = (around * Math.PI) / 4
          const point = new DOMPoint(hit.point.x + reach * perPixel * Math.cos(angle), hit.point.y + reach * perPixel * Math.sin(angle))
          const found = colours.findIndex(path => path.isPointInFill(point))
          if (found >= 0) return { body: hit.body, region: REGION_OF[shownSide][found]!, at: { x: point.x, y: point.y, back: shownSide === 'back' } }
        }
      }
      return null
    },

    locate(place, out: Position) {
      const { x, y, seen } = pointOf(place, shownSides[place.body])
      const matrix = bodies[place.body].svg.getScreenCTM()
      if (!matrix) return
      const frame = root.getBoundingClientRect()
      const on = new DOMPoint(x, y).matrixTransform(matrix)
      out.x = on.x - frame.left
      out.y = on.y - frame.top
      out.seen = seen
    },

    point(region) {
      if (region === pointed) return
      pointed = region
      mark()
    },

    zoom: lookAt,
  }
}

function readDrawing(root: HTMLElement, body: Body): Drawn {
  const svg = root.querySelector<SVGSVGElement>(`svg[data-body="${body}"]`)!
  const side = (seen: SideSeen): Side => {
    const group = svg.querySelector<SVGGElement>(`[data-side="${seen}"]`)!
    const paths = (layer: string) => [...group.querySelectorAll<SVGPathElement>(`[data-layer="${layer}"] > path`)]
    const mark = (name: string) => group.querySelector<SVGPathElement>(`[data-mark="${name}"]`)!
    const colours = paths('colour')
    return {
      group, colours, hatches: paths('hatch'), own: paths('own'),
      marks: { pointed: mark('pointed'), halo: mark('halo'), selected: mark('selected'), referred: mark('referred'), deep: mark('deep') },
      painted: colours.map(() => ({ colour: '', hatch: 0, referred: false, deep: false })),
    }
  }
  return { svg, sides: { front: side('front'), back: side('back') } }
}

const pathOf = (side: SideSeen, painted: Side['painted'], mark: 'referred' | 'deep') =>
  FLAT_MAP[side].regions.map(({ path }, i) => (painted[i]![mark] ? path : '')).join('')

function setPath(path: SVGPathElement, side: SideSeen, index: number) {
  const { regions } = FLAT_MAP[side]
  if (index >= 0) path.setAttribute('d', regions[index]!.path)
  else path.removeAttribute('d')
}

const GRID = 12

function innerPoint(path: SVGPathElement): DOMPoint {
  const { x, y, width, height } = path.getBBox()
  const middle = new DOMPoint(x + width / 2, y + height / 2)
  let best = middle
  let bestDistance = Infinity
  for (let i = 0; i <= GRID * GRID; i++) {
    const point = i === 0 ? middle : new DOMPoint(x + (((i % GRID) + 0.5) / GRID) * width, y + ((Math.floor(i / GRID) + 0.5) / GRID) * height)
    const distance = Math.hypot(point.x - middle.x, point.y - middle.y)
    if (distance < bestDistance && path.isPointInFill(point)) {
      best = point
      bestDistance = distance
    }
  }
  return best
}

/** Whether the flat map hatches any region on that side. @param values of every skin region, in units of the scale */
export const isHatched = (side: SideSeen, scale: Scale, values: ArrayLike<number>) => REGION_OF[side].some(region => contourClass(scale, values[region]!) !== 0)

/** Whether the flat map draws a region on that side. */
export const isSeenFrom = (region: number, side: SideSeen) => REGION_OF[side].includes(region)
