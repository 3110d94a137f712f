import { memo, useEffect, useRef, type KeyboardEvent } from 'react'
import { useOwnDrawing } from '../../state/own-drawing'
import { playback } from '../../state/playback'
import { select } from '../../state/view'
import { say } from '../../words'
import type { Brush } from './brush'
import type { Frames } from './frames'
import { CloseIcon, MARKS } from './icons'
import { markInWords, markOf, ownInWords } from './own-words'
import { BODIES, type Body } from './pair'
import { nameOf, regionInWords, shownInWords, titleOf, WALK } from './region-words'
import { bringToCursor, type Shown } from './shown'

/** While it plays, a list that is read cannot change faster than this, ms. */
const CALM = 1000

interface Props {
  frames: Frames
  selected: number | null
  /** Whether it is on screen; it can be reached by keyboard and read aloud in any case. */
  open: boolean
  /** While a person draws: the list then says and changes what they drew. */
  brush: Brush | null
  /** Someone holds Enter on a region, or lets go. */
  press: (region: number, body: Body) => void
  release: () => void
  close: () => void
  /** The focus has gone from here to another part of the page. */
  left: () => void
}

/** All regions with the values of both bodies, from head to foot: what the bodies show, for eyes, keys and screen readers. */
export const RegionList = memo(function RegionList({ frames, selected, open, brush, press, release, close, left }: Props) {
  const list = useRef<HTMLUListElement>(null)
  // Whoever comes back goes on where they were.
  const walked = useRef(WALK[0]!)
  const current = selected ?? walked.current
  const drawing = brush !== null

  // Values are written into the elements: playing must not render React.
  useEffect(() => {
    let version = -1
    let marks: unknown = null
    let later: ReturnType<typeof setTimeout> | undefined
    const write = () => {
      later = undefined
      const shown = bringToCursor()
      const own = useOwnDrawing.getState().marks
      if ((shown.version === version && (!drawing || own === marks)) || !list.current) return
      version = shown.version
      marks = own
      ;[...list.current.children].forEach((item, at) => {
        const region = WALK[at]!
        item.firstElementChild!.textContent = readOut(shown, region, drawing)
        for (const body of BODIES) {
          item.querySelector(`[data-value="${body}"]`)!.textContent = !drawing ? shownInWords(shown, body, region) : body === 0 ? '' : markInWords(markOf(own, region))
        }
      })
    }
    const stop = frames.follow(() => {
      later ??= setTimeout(write, playback.getState().playing ? CALM : 120)
    })
    return () => {
      stop()
      clearTimeout(later)
    }
  }, [frames, drawing])

  function walk(event: KeyboardEvent) {
    const at = WALK.indexOf(current)
    const last = WALK.length - 1
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0, End: last }
    const next = steps[event.key]
    if (next !== undefined) {
      event.preventDefault()
      const index = Math.min(last, Math.max(0, next))
      const item = list.current!.children[index] as HTMLElement
      // Written now, since it is about to be read aloud.
      item.firstElementChild!.textContent = readOut(bringToCursor(), WALK[index]!, drawing)
      item.focus()
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    } else if (brush && /^\d$/.test(event.key)) {
      brush.type(current, Number(event.key))
    } else if ((event.key === 'Enter' || (brush && event.key === ' ')) && !event.repeat) {
      event.preventDefault()
      if (brush) brush.toggle(current)
      else press(current, event.shiftKey ? 0 : 1)
    }
  }

  return (
    <div className="stage-list" data-open={open || undefined}>
      <p className="stage-list-head" aria-hidden="true">
        <span>{say('stage.list.region')}</span>
        {drawing ? <><span /><span>{say('own.list.mark')}</span></> : BODIES.map(body => {
          const Mark = MARKS[body]
          return <span key={body}><Mark />{say(body === 0 ? 'stage.list.healthy' : 'stage.list.fibromyalgia')}</span>
        })}
      </p>
      {open && <button type="button" className="stage-tool" aria-label={say('stage.note.close')} onClick={close}><CloseIcon /></button>}
      <ul ref={list} role="listbox" aria-label={say('stage.list')} aria-describedby="stage-list-hint"
        onKeyDown={walk} onKeyUp={event => { if (event.key === 'Enter') release() }}
        onBlur={({ relatedTarget }) => { if (!open && relatedTarget instanceof Element && !relatedTarget.closest('.stage')) left() }}>
        {WALK.map(region => (
          <li key={region} role="option" aria-selected={region === selected} tabIndex={region === current ? 0 : -1}
            onFocus={() => { walked.current = region; select(region) }} onClick={event => { event.currentTarget.focus(); if (open) brush?.toggle(region) }}>
            <span className="stage-unseen">{nameOf(region)}</span>
            <span aria-hidden="true">{titleOf(region)}</span>
            {BODIES.map(body => <span key={body} data-value={body} aria-hidden="true" />)}
          </li>
        ))}
      </ul>
      <p id="stage-list-hint" className="stage-unseen">{say(drawing ? 'own.list.hint' : 'stage.list.hint')}</p>
    </div>
  )
})

/** What is read aloud of a region. */
const readOut = (shown: Shown, region: number, drawing: boolean) => (drawing ? ownInWords(useOwnDrawing.getState().marks, region) : regionInWords(shown, region))
