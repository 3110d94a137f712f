import { memo, useEffect, useRef, type KeyboardEvent } from 'react'
import { playback } from '../../state/playback'
import { select } from '../../state/view'
import { say } from '../../words'
import type { Frames } from './frames'
import { CloseIcon, MARKS } from './icons'
import { BODIES, type Body } from './pair'
import { nameOf, regionInWords, shownInWords, titleOf, WALK } from './region-words'
import { bringToCursor } from './shown'

/** While it plays, a list that is read cannot change faster than this, ms. */
const CALM = 1000

interface Props {
  frames: Frames
  selected: number | null
  /** Whether it is on screen; it can be reached by keyboard and read aloud in any case. */
  open: boolean
  /** Someone holds Enter on a region, or lets go. */
  press: (region: number, body: Body) => void
  release: () => void
  close: () => void
}

/** All regions with the values of both bodies, from head to foot: what the bodies show, for eyes, keys and screen readers. */
export const RegionList = memo(function RegionList({ frames, selected, open, press, release, close }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const current = selected ?? WALK[0]!

  // Values are written into the elements: playing must not render React.
  useEffect(() => {
    let version = -1
    let later: ReturnType<typeof setTimeout> | undefined
    const write = () => {
      later = undefined
      const shown = bringToCursor()
      if (shown.version === version || !list.current) return
      version = shown.version
      ;[...list.current.children].forEach((item, at) => {
        const region = WALK[at]!
        item.firstElementChild!.textContent = regionInWords(shown, region)
        for (const body of BODIES) item.querySelector(`[data-value="${body}"]`)!.textContent = shownInWords(shown, body, region)
      })
    }
    const stop = frames.follow(() => {
      later ??= setTimeout(write, playback.getState().playing ? CALM : 120)
    })
    return () => {
      stop()
      clearTimeout(later)
    }
  }, [frames])

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
      item.firstElementChild!.textContent = regionInWords(bringToCursor(), WALK[index]!)
      item.focus()
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    } else if (event.key === 'Enter' && !event.repeat) {
      event.preventDefault()
      press(current, event.shiftKey ? 0 : 1)
    }
  }

  return (
    <div className="stage-list" data-open={open || undefined}>
      <p className="stage-list-head" aria-hidden="true">
        <span>{say('stage.list.region')}</span>
        {BODIES.map(body => {
          const Mark = MARKS[body]
          return <span key={body}><Mark />{say(body === 0 ? 'stage.list.healthy' : 'stage.list.fibromyalgia')}</span>
        })}
      </p>
      {open && <button type="button" className="stage-tool" aria-label={say('stage.note.close')} onClick={close}><CloseIcon /></button>}
      <ul ref={list} role="listbox" aria-label={say('stage.list')} aria-describedby="stage-list-hint"
        onKeyDown={walk} onKeyUp={event => { if (event.key === 'Enter') release() }}>
        {WALK.map(region => (
          <li key={region} role="option" aria-selected={region === selected} tabIndex={region === current ? 0 : -1}
            onFocus={() => select(region)} onClick={event => event.currentTarget.focus()}>
            <span className="stage-unseen">{nameOf(region)}</span>
            <span aria-hidden="true">{titleOf(region)}</span>
            {BODIES.map(body => <span key={body} data-value={body} aria-hidden="true" />)}
          </li>
        ))}
      </ul>
      <p id="stage-list-hint" className="stage-unseen">{say('stage.list.hint')}</p>
    </div>
  )
})
