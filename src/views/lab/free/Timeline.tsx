/**
 * The protocol as a strip that is taken hold of: steps are dragged to another place and pulled longer by their right edge,
 * stimuli and readings dragged in time. Every one of these has a key here and a button in the list.
 */
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Protocol } from '../../../protocols'
import { isOpenEnded, longest } from '../../../protocols'
import { change, chooseIn, redoEdit, settle, undoEdit, useEditor, type Part } from '../../../state/protocol-editor'
import { moveStep, resizeStep, spansOf, timeOf } from '../../../state/protocol-edits'
import { formatClock, say } from '../../../words'
import { useSize } from '../../charts/use-size'
import { doublePart, movePart, NUDGE, removePart, shift, stretchPart } from './actions'
import { inRows, layOut, placeFor, timeAt, xOf, type Block } from './lay-out'
import { sayAt, sayStep, sayStimulus, seconds } from './part-words'

/** Narrowest step with the gap beside it, px at the usual text size: what a thumb can take hold of. */
const LEAST = 48
/** Beside the strip on both sides, px: half of a reading, so that one at an end is seen whole. */
const INSET = 22
/** A press that moves less than this, px, chooses. */
const STILL = 4

const ACTING: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Delete', 'Backspace', '+'])

interface Drag {
  readonly part: Part
  readonly how: 'move' | 'stretch'
  readonly fromX: number
  /** The strip as it was when it was taken hold of: what is dragged does not change the scale under the hand. */
  readonly blocks: readonly Block[]
  readonly before: Protocol
  moved: boolean
}

export function Timeline({ onSay }: { onSay: (sentence: string) => void }) {
  const protocol = useEditor(({ draft }) => draft?.protocol)
  return protocol ? <Strip protocol={protocol} onSay={onSay} /> : null
}

function Strip({ protocol, onSay }: { protocol: Protocol; onSay: (sentence: string) => void }) {
  const chosen = useEditor(editor => editor.chosen)
  const [track, { width, scale }] = useSize<HTMLDivElement>()
  const strip = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<{ index: number; dx: number } | null>(null)
  const drag = useRef<Drag | null>(null)
  const blocks = useMemo(() => layOut(spansOf(protocol.steps), width - 2 * INSET, LEAST * scale), [protocol.steps, width, scale])
  const { bars, marks } = useMemo(() => timed(protocol, blocks), [protocol, blocks])

  function taken(event: PointerEvent, part: Part, how: Drag['how']) {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { part, how, fromX: event.clientX, blocks, before: protocol, moved: false }
    chooseIn(part)
  }
  function pulled(event: PointerEvent) {
    const held = drag.current
    if (!held) return
    const dx = event.clientX - held.fromX
    if (!held.moved && Math.abs(dx) < STILL) return
    held.moved = true
    const { part: { kind, index }, blocks: was, before } = held
    if (held.how === 'stretch') {
      const block = was[index]!
      const length = Math.max(1, Math.round(longest(before.steps[index]!) + (dx * (block.end - block.start)) / block.width))
      change(now => resizeStep(now, index, length), 'stretch')
    } else if (kind === 'steps') setShown({ index, dx })
    else {
      const moment = (kind === 'stimuli' ? before.stimuli![index]! : before.measurements[index]!).when
      const start = timeOf(moment, before.steps) ?? 0
      const goal = Math.round(timeAt(was, xOf(was, start) + dx))
      const { draft } = useEditor.getState()
      const here = timeOf((kind === 'stimuli' ? draft!.protocol.stimuli![index]! : draft!.protocol.measurements[index]!).when, before.steps) ?? 0
      shift(held.part, goal - here, 'drag')
    }
  }
  function letGo(event: PointerEvent) {
    const held = drag.current
    drag.current = null
    setShown(null)
    settle()
    if (!held?.moved || held.how !== 'move' || held.part.kind !== 'steps') return
    const { index } = held.part
    const block = held.blocks[index]!
    const to = placeFor(held.blocks, index, block.x + block.width / 2 + event.clientX - held.fromX)
    if (to !== index) change(now => moveStep(now, index, to), null, { kind: 'steps', index: to })
  }
  // After a key the focus is where the choice is, before the next key comes.
  const keyed = useRef(false)
  useLayoutEffect(() => {
    if (!keyed.current) return
    keyed.current = false
    const here = chosen && strip.current?.querySelector<HTMLElement>(`[data-part="${chosen.kind}${chosen.index}"]`)
    ;(here ?? strip.current)?.focus()
  })
  function pressed(event: KeyboardEvent, part: Part) {
    // A key acts on what has the focus, and so chooses it.
    if (ACTING.has(event.key)) chooseIn(part)
    const arrow = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 'z') (event.shiftKey ? redoEdit : undoEdit)()
      else if (event.key.toLowerCase() === 'y') redoEdit()
      else return
    } else if (arrow !== 0 && event.altKey) movePart(part, arrow)
    else if (arrow !== 0 && event.shiftKey) stretchPart(part, arrow * NUDGE)
    else if (arrow !== 0) {
      const length = (protocol[part.kind] ?? []).length
      chooseIn({ ...part, index: Math.min(length - 1, Math.max(0, part.index + arrow)) })
    } else if (event.key === 'Delete' || event.key === 'Backspace') onSay(removePart(part))
    else if (event.key === '+') doublePart(part)
    else return
    event.preventDefault()
    keyed.current = true
  }
  const held = (part: Part, label: string) => ({
    'data-part': `${part.kind}${part.index}`,
    'aria-label': label,
    'aria-pressed': chosen?.kind === part.kind && chosen.index === part.index,
    onClick: () => chooseIn(part),
    onPointerDown: (event: PointerEvent) => taken(event, part, 'move'),
    onPointerMove: pulled, onPointerUp: letGo, onPointerCancel: letGo,
    onKeyDown: (event: KeyboardEvent) => pressed(event, part),
  })
  const whole = blocks.at(-1)!.x + blocks.at(-1)!.width

  return (
    <div className="strip" ref={track}>
      <div className="strip-scroll" ref={strip} role="group" aria-label={say('free.timeline')} tabIndex={-1}>
        <div className="strip-body" style={{ width: `${whole}px`, ['--bars' as string]: rowsOf(bars), ['--marks' as string]: Math.max(1, rowsOf(marks)) }}>
          {protocol.steps.map((step, index) => {
            const { x, width: wide } = blocks[index]!
            const length = say(isOpenEnded(step) ? 'free.upto' : 'free.seconds', { seconds: seconds(longest(step)) })
            return (
              <button
                key={step.id} type="button" className={`strip-step ${step.kind}`} data-open={isOpenEnded(step)}
                {...held({ kind: 'steps', index }, `${index + 1}. ${sayStep(step)} ${length}`)}
                style={{ left: `${x + 2}px`, width: `${wide - 4}px`, transform: shown?.index === index ? `translateX(${shown.dx}px)` : undefined }}
              >
                {wide > 90 * scale && <b>{sayStep(step)}</b>}{' '}
                <span>{length}</span>
                <i className="strip-grip" onPointerDown={event => taken(event, { kind: 'steps', index }, 'stretch')} onPointerMove={pulled} onPointerUp={letGo} onPointerCancel={letGo} />
              </button>
            )
          })}
          {[...bars, ...marks].map(({ part, x, width: wide, row, label, title }) => (
            <button key={`${part.kind}${part.index}`} type="button" className={`strip-timed ${part.kind}`} title={title} {...held(part, label)} style={{ left: `${x}px`, width: `${wide}px`, ['--at' as string]: row }}>
              {part.kind === 'stimuli' ? <span>{title}</span> : <svg width="14" height="12" viewBox="-1 -1 14 11" aria-hidden="true"><path d="M6 0l6 9H0z" /></svg>}
            </button>
          ))}
        </div>
      </div>
      <p className="strip-help small muted"><span className="strip-keys">{say('free.timeline.help')} </span>{say('free.timeline.scale')} <b>{formatClock(blocks.at(-1)!.end)}</b></p>
    </div>
  )
}

/** How many rows what comes from outside, and the readings, take at most: what finds no room there is in the list alone. */
const MOST_ROWS = 3
/** What a thumb takes hold of, px. */
const HOLD = 44

interface Timed {
  readonly part: Part
  readonly x: number
  readonly width: number
  readonly row: number
  readonly label: string
  readonly title: string
}

/** Where stimuli and readings lie; of readings at one time the first stands for all. */
function timed(protocol: Protocol, blocks: readonly Block[]): { readonly bars: readonly Timed[]; readonly marks: readonly Timed[] } {
  const { steps, stimuli = [], measurements } = protocol
  const taken = new Set<number>()
  const bars = stimuli.flatMap((stimulus, index) => {
    const start = timeOf(stimulus.when, steps)
    if (start === null) return []
    const lasts = stimulus.kind === 'volleys' ? stimulus.count * stimulus.interval : stimulus.duration
    const x = xOf(blocks, start)
    const end = Math.min(xOf(blocks, start + lasts), blocks.at(-1)!.x + blocks.at(-1)!.width)
    const what = sayStimulus(stimulus)
    return [{ part: { kind: 'stimuli', index } as Part, x, width: Math.max(HOLD, end - x), label: sayAt(what, stimulus, protocol), title: what }]
  })
  const marks = measurements.flatMap((measurement, index) => {
    const time = timeOf(measurement.when, steps)
    if (time === null || taken.has(Math.round(time))) return []
    taken.add(Math.round(time))
    return [{ part: { kind: 'measurements', index } as Part, x: xOf(blocks, time) - HOLD / 2, width: HOLD, label: sayAt(measurement.label || say('free.reading.label'), measurement, protocol), title: measurement.label }]
  })
  return { bars: rowed(bars), marks: rowed(marks) }
}

/** Two that lie closer than a thumb is wide lie below each other: neither covers the other. */
function rowed(parts: readonly Omit<Timed, 'row'>[]): readonly Timed[] {
  const rows = inRows(parts, MOST_ROWS)
  return parts.flatMap((part, i) => (rows[i] === null ? [] : [{ ...part, row: rows[i]! }]))
}

const rowsOf = (parts: readonly Timed[]): number => Math.max(0, ...parts.map(({ row }) => row + 1))
