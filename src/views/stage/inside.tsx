/** What runs in the cord of both bodies, in numbers and as a small diagram. Loaded when someone looks inside. */
import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { LEVELS, SEGMENTS, segmentIndex } from '../../anatomy'
import { FULL_WIDTH } from '../../figure/inner'
import { useSession } from '../../state/session'
import { formatNumber, say } from '../../words'
import { ABOVE, boostLine, brakeBars, climbingBars, DIAGRAM_HEIGHT, DIAGRAM_WIDTH, SLOT } from './cord-diagram'
import type { Frames } from './frames'
import { BODIES, PAIR, type Body } from './pair'
import { createPathwayValues, inhibitionAt, inhibitionEverywhere, readPathway, type PathwayValues } from './pathway-values'
import { bringToCursor } from './shown'
import type { Picture } from './picture'
import type { Speaker } from './speaker'
import './inside.css'

/** A segment that no protocol of ours works: what it passes on is what all pass on. */
const LOW = segmentIndex('T6', 'L')
const two = (value: number) => formatNumber(value, 2)

/** "C5", with its side where the other side differs. */
function levelInWords(segment: number, values: Float32Array): string {
  const { level, side } = SEGMENTS[segment]!
  const other = (segment + LEVELS.length) % SEGMENTS.length
  return Math.abs(values[segment]! - values[other]!) < 0.005 ? say('glass.level.both', { level }) : say('glass.level', { level, side })
}

/** A segment is named when it stands out by more than is said. */
export const climbingInWords = ({ P, T, strongest }: PathwayValues) => (Number.isNaN(T) ? say('glass.unknown')
  : P[strongest]! - P[LOW]! < 0.01 ? say('glass.climbing.alike', { strongest: two(P[strongest]!), total: two(T) })
    : say('glass.climbing.value', { strongest: two(P[strongest]!), level: levelInWords(strongest, P), total: two(T) }))

export const brakeInWords = (values: PathwayValues) => {
  const { X, Y, braked } = values
  return Number.isNaN(Y) ? say('glass.unknown') : say('glass.brake.value', {
    everywhere: two(inhibitionEverywhere(values)), local: braked < 0 ? 'none' : 'some',
    most: braked < 0 ? '' : two(inhibitionAt(values, braked)), level: braked < 0 ? '' : levelInWords(braked, X),
  })
}

export const boostInWords = ({ Z }: PathwayValues) => (Number.isNaN(Z) ? say('glass.unknown') : say('glass.boost.value', { value: two(Z) }))

const KINDS = [['climbing', climbingInWords], ['brake', brakeInWords], ['boost', boostInWords]] as const

export function Inside({ frames, speaker, picture }: { frames: Frames; speaker: Speaker; picture: RefObject<Picture | null> }) {
  const root = useRef<HTMLElement>(null)
  const values = useMemo(() => BODIES.map(createPathwayValues), [])

  useEffect(() => {
    const find = (part: string) => BODIES.map(body => root.current!.querySelector(`[data-body="${body}"][data-part="${part}"], [data-body="${body}"] [data-part="${part}"]`)!)
    const texts = KINDS.map(([kind]) => find(kind))
    const [up, down, over] = ['up', 'down', 'over'].map(find)
    const key = root.current!.querySelector<HTMLElement>('[data-part="scale"]')!
    const said = (body: Body, part: 0 | 1 | 2) => KINDS[part][1](values[body]!)
    let last: readonly unknown[] = []
    return frames.follow(() => {
      // How wide 1 is on screen now; the flat map has no such lines.
      const perMetre = picture.current?.perMetre?.()
      key.hidden = perMetre === undefined
      const width = perMetre === undefined ? '' : `${(FULL_WIDTH * perMetre).toFixed(1)}px`
      if (key.dataset['one'] !== width) key.style.setProperty('--one', key.dataset['one'] = width)
      const { times } = bringToCursor()
      const { runs } = useSession.getState()
      const now = [...times, ...BODIES.map(body => runs[PAIR[body]])]
      if (now.every((value, i) => Object.is(value, last[i]))) return
      last = now
      for (const body of BODIES) {
        const own = values[body]!
        readPathway(runs[PAIR[body]], times[body], own)
        KINDS.forEach(([, words], i) => {
          const text = words(own)
          const line = texts[i]![body]!
          if (line.textContent !== text) line.textContent = text
        })
        up![body]!.setAttribute('d', climbingBars(own))
        down![body]!.setAttribute('d', brakeBars(own))
        over![body]!.setAttribute('d', boostLine(own))
      }
      speaker.offer(() => say('glass.said', {
        up: said(1, 0), brake: said(1, 1), boost: said(1, 2), upHealthy: said(0, 0), brakeHealthy: said(0, 1), boostHealthy: said(0, 2),
      }))
    })
  }, [frames, speaker, values, picture])

  return (
    <section ref={root} className="stage-inside" aria-label={say('glass.label')}>
      {BODIES.map(body => <Cord key={body} body={body} />)}
      <table>
        <thead className="stage-unseen">
          <tr><td />{BODIES.map(body => <th key={body} scope="col">{say(`stage.${PAIR[body]}`)}</th>)}</tr>
        </thead>
        <tbody>
          {KINDS.map(([kind]) => (
            <tr key={kind}>
              <th scope="row"><Sign kind={kind} />{say(`glass.${kind}`)}</th>
              {BODIES.map(body => <td key={body} data-body={body} data-part={kind} />)}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('glass.gain')}</p>
      <details>
        <summary>{say('glass.how')}</summary>
        <p data-part="scale"><i aria-hidden="true" />{say('glass.scale')}</p>
        <p>{say('glass.sums')}</p>
      </details>
    </section>
  )
}

/** How each kind of line looks: not by colour alone. */
const Sign = ({ kind }: { kind: 'climbing' | 'brake' | 'boost' }) => (
  <svg className="stage-inside-sign" data-kind={kind} width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
    <path d="M1 6h17" />
    {kind === 'brake' ? <path d="M21 1v10" /> : <path className="tip" d="M17 1.5 25 6l-8 4.5z" />}
  </svg>
)

/** The parts of the cord: where each begins and how many levels it has. */
const PARTS = [...new Set(LEVELS.map(level => level[0]!))].map(letter => ({
  letter, first: LEVELS.findIndex(level => level[0] === letter), count: LEVELS.filter(level => level[0] === letter).length,
}))

const Cord = ({ body }: { body: Body }) => (
  <svg className="stage-inside-cord" data-body={body} viewBox={`0 0 ${DIAGRAM_WIDTH} ${DIAGRAM_HEIGHT + 12}`} role="img" aria-label={say('glass.diagram', { group: PAIR[body] })}>
    <path data-part="up" />
    <path data-part="down" />
    <path data-part="over" />
    <path className="axis" d={`M0 ${ABOVE}h${DIAGRAM_WIDTH}`} />
    {PARTS.map(({ letter, first, count }) => <text key={letter} x={SLOT * (first + count / 2)} y={DIAGRAM_HEIGHT + 10}>{letter}</text>)}
    {PARTS.slice(1).map(({ letter, first }) => <path key={letter} className="tick" d={`M${SLOT * first} 0v${DIAGRAM_HEIGHT}`} />)}
  </svg>
)
