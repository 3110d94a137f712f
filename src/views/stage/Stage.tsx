/**
 * The stage: two people side by side, what the model says of their skin at the cursor, and the tools to ask.
 * It fills its container. What moves while playing moves outside React; see `frames.ts`.
 */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { provide } from '../../state/commands'
import { pin, usePins } from '../../state/pins'
import { shownTheme, useDevice } from '../../state/system'
import { useOwnDrawing } from '../../state/own-drawing'
import { compareWith, draw, paint, select, turnTo, useView } from '../../state/view'
import { formatNumber, say } from '../../words'
import { otherBody, type Reading } from './algometer'
import { createBrush } from './brush'
import { wrapped } from './camera'
import { Choice } from './choice'
import { FlatMap } from './flat-map'
import { facesFront, isSeenFrom, sideWith } from './flat-picture'
import { comparisonInWords, CompareEnd, CompareTool } from './compare'
import { Doing } from './doing'
import { createFrames } from './frames'
import { AlgometerIcon, CloserIcon, FlatIcon, ListIcon, MARKS, NoteIcon, SolidIcon, TableIcon, WholeIcon } from './icons'
import { InsidePanel, InsideTool } from './inside-tool'
import { Legend } from './legend'
import { Note } from './note'
import { Overlay } from './overlay'
import { OwnMap, OwnSign } from './own-map'
import { ownInWords } from './own-words'
import { BODIES, PAIR, type Body } from './pair'
import type { Place } from './picture'
import { countInWords, pinsOfReading, pinsOfRegion } from './pinned'
import { listenToHands, turnBy } from './pointing'
import { Readout } from './readout'
import { RegionList } from './region-list'
import { changeInWords, nameOf, pressureInWords, regionInWords, shownInWords } from './region-words'
import { Segmented } from './segmented'
import { bringToCursor } from './shown'
import { createSpeaker } from './speaker'
import { ToolButton } from './tool-button'
import { useAlgometer } from './use-algometer'
import { usePictures } from './use-pictures'
import './stage.css'

const PinsTable = lazy(() => import('./pins-table'))
const OwnPanel = lazy(() => import('./own-panel'))

const useShownTheme = () => {
  useView(view => view.theme)
  useDevice(device => device.dark)
  return shownTheme()
}

/** @param only with 'drawing' it is a place to draw on and nothing else: no way out of it, and the model is not asked */
export function Stage({ only }: { only?: 'drawing' }) {
  const area = useRef<HTMLDivElement>(null)
  const flatHost = useRef<HTMLDivElement>(null)
  const solidHost = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const hoverLabel = useRef<HTMLParagraphElement>(null)
  const live = useRef<HTMLParagraphElement>(null)
  const frames = useMemo(createFrames, [])
  const pictures = usePictures(frames, flatHost, solidHost)

  const theme = useShownTheme()
  const painted = useView(view => view.painted)
  const comparison = useView(view => view.comparison)
  const front = useView(view => facesFront(view.heading))
  const selected = useView(view => view.selected)
  const flat = useView(view => view.flat)
  const drawing = useView(view => view.drawing)
  const [algometer, setAlgometer] = useState(false)
  const [place, setPlace] = useState<Place | null>(null)
  const [listOpen, setListOpen] = useState(false)
  const [noteOpen, setNoteOpen] = useState(false)
  const [pinsOpen, setPinsOpen] = useState(false)
  const pinned = usePins(({ pins }) => pins.length)
  const [zoomed, setZoomed] = useState(false)
  const speaker = useMemo(() => createSpeaker(text => {
    if (live.current) live.current.textContent = text
  }), [])
  const brush = useMemo(() => createBrush(speaker), [speaker])
  const told = useCallback((taken: Reading) => speaker.offer(() => inWords(taken)), [speaker])
  const { reading: lastReading, pressing, force, progress, begin: beginPress, release, clear: clearPress } = useAlgometer(frames, told)
  // Whoever walks on in the list is told of the region they are at, not of the one they pressed.
  const reading = lastReading?.place.region === selected ? lastReading : null

  // A region chosen elsewhere has no point of its own: its middle, on the body with fibromyalgia.
  const about: Place | null = useMemo(
    () => (selected === null ? null : place?.region === selected ? place : { body: 1, region: selected, at: null }),
    [selected, place])

  useEffect(() => {
    const stop = frames.start()
    return () => {
      stop()
      speaker.stop()
    }
  }, [frames, speaker])

  const look = useCallback((at: Place | null) => {
    clearPress()
    setPlace(at)
    select(at?.region ?? null)
  }, [clearPress])

  const zoom = useCallback((at: Place | null) => {
    pictures.zoom(at)
    setZoomed(at !== null)
  }, [pictures])

  const begin = useCallback((at: Place) => {
    setPlace(at)
    select(at.region)
    beginPress(at)
  }, [beginPress])

  const hover = useCallback((at: Place | null, x: number, y: number) => {
    pictures.current.current?.point(at?.region ?? -1)
    const label = hoverLabel.current!
    label.hidden = at === null
    if (!at) return
    const shown = bringToCursor()
    label.textContent = useView.getState().drawing ? ownInWords(useOwnDrawing.getState().marks, at.region) : say('stage.point', { region: nameOf(at.region), fibromyalgia: shownInWords(shown, 1, at.region), healthy: shownInWords(shown, 0, at.region) })
    const { clientWidth } = area.current!
    const left = Math.min(Math.max(x, label.offsetWidth / 2 + 8), clientWidth - label.offsetWidth / 2 - 8)
    label.style.transform = `translate(${left}px, ${Math.max(0, y - 18)}px) translate(-50%, -100%)`
  }, [pictures])

  const stroke = useCallback((at: Place, continued: boolean) => {
    setPlace(at)
    select(at.region)
    brush.stroke(at.region, continued)
  }, [brush])

  const hands = useRef({ stroke, algometer, zoomed, look, zoom, begin, release, hover, flat: pictures.kind === 'flat' })
  hands.current = { stroke, algometer, zoomed, look, zoom, begin, release, hover, flat: pictures.kind === 'flat' }
  useEffect(() => listenToHands(area.current!, {
    picture: () => pictures.current.current,
    isFlat: () => hands.current.flat,
    presses: () => hands.current.algometer,
    draws: () => useView.getState().drawing,
    stroke: (at, continued) => hands.current.stroke(at, continued),
    dab: at => brush.lift(at.region),
    hover: (at, x, y) => hands.current.hover(at, x, y),
    tap: at => hands.current.look(at),
    closer: at => hands.current.zoom(hands.current.zoomed ? null : at),
    apart: at => hands.current.zoom(at),
    press: at => hands.current.begin(at),
    release: () => hands.current.release(),
    cancel: clearPress,
  }), [pictures.current, clearPress, brush])

  useEffect(() => {
    const given = [
      provide('front', () => turnTo(0)),
      provide('back', () => turnTo(Math.PI)),
      ...(only ? [] : [
        provide('map', () => paint(useView.getState().painted === 'pain' ? 'change' : 'pain')),
        provide('algometer', () => setAlgometer(on => !on)),
        provide('draw', () => draw(!useView.getState().drawing)),
      ]),
    ]
    return () => {
      for (const takeBack of given) takeBack()
    }
  }, [only])

  // What is asked about is said again as it changes, seldom enough to be listened to.
  useEffect(() => (selected === null || drawing || reading || pressing !== null
    ? undefined
    : frames.follow(() => speaker.offer(() => regionInWords(bringToCursor(), selected)))),
  [selected, drawing, reading, pressing, frames, speaker])

  useEffect(() => useView.subscribe(({ comparison: now }, before) => {
    if (now !== before.comparison) speaker.offer(() => comparisonInWords(now))
  }), [speaker])

  // The picture tells screen readers where it faces; it turns far too often for React.
  useEffect(() => useView.subscribe(({ heading }, before) => {
    if (heading !== before.heading) describeTurn(area.current!, heading)
  }), [])

  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || listOpen || noteOpen || pinsOpen) return
    if (drawing) { if (!only) draw(false) }
    else if (selected !== null || reading) look(null)
    else if (zoomed) zoom(null)
    else if (comparison) compareWith(null)
    else setAlgometer(false)
  }

  const pinThis = () => {
    if (selected === null) return
    pin(reading ? pinsOfReading(reading) : pinsOfRegion(bringToCursor(), selected))
    speaker.offer(() => countInWords(usePins.getState().pins.length))
  }
  const closePins = useCallback(() => setPinsOpen(false), [])

  // What was only passed by goes with the focus; what was pressed stays to be read.
  const asked = useRef(false)
  asked.current = lastReading !== null || pressing !== null || drawing
  const left = useCallback(() => { if (!asked.current) look(null) }, [look])

  const pictureKeys = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 1, ArrowDown: -1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    turnBy(step, pictures.kind === 'flat')
  }

  // The list walks over the whole body: what faces away is turned to the front.
  const pressInList = useCallback((region: number, body: Body) => begin({ body, region, at: null }), [begin])
  const shownSide = front ? 'front' : 'back'
  useEffect(() => {
    if (selected !== null && !drawing && !isSeenFrom(selected, shownSide) && document.activeElement?.closest('.stage-list')) {
      turnTo(sideWith(selected, shownSide) === 'front' ? 0 : Math.PI)
    }
  }, [selected, drawing, shownSide])

  // Whoever only draws needs no reason for the flat map.
  const notice = only ? null : pictures.failed === 'all' ? 'failed' : flat === 'no-webgl' || flat === 'context-lost' ? flat : pictures.failed === 'build' ? 'build' : null
  return (
    <section className="stage" aria-label={say('stage.label')} onKeyDown={keys}
      data-stage={pictures.kind === 'solid' ? '3d' : 'flat'} data-detail={pictures.detail ?? undefined} data-ready={pictures.kind === 'solid' || notice !== null || flat === 'chosen' || undefined}
      data-algometer={(algometer && !drawing) || undefined} data-zoomed={zoomed || undefined} data-drawing={drawing || undefined}>
      {drawing ? (
        <div className="stage-top">
          <h2 className={only ? 'stage-unseen' : 'stage-title'}>{say('own.title')}</h2>
          {!only && <button type="button" className="stage-done" onClick={() => draw(false)}>{say('own.done')}</button>}
        </div>
      ) : <div className="stage-top">
        <Choice painted={painted} />
        <Segmented label={say('stage.side')} value={shownSide} choose={side => turnTo(side === 'front' ? 0 : Math.PI)}
          choices={(['front', 'back'] as const).map(value => ({ value, label: say(`stage.side.${value}`) }))} />
      </div>}
      <div className="stage-heads">
        {BODIES.map(body => {
          const Mark = MARKS[body]
          if (drawing) return <h2 key={body}>{say((body === 0) === front ? 'own.front' : 'own.back')}</h2>
          return (
            <div key={body}>
              <h2 aria-label={say(`stage.${PAIR[body]}`)}><Mark />{say(`stage.${PAIR[body]}.short`)}{body === 0 && <span>{say('stage.condition')}</span>}</h2>
              <Doing body={body} frames={frames} />
            </div>
          )
        })}
      </div>
      <div ref={area} className="stage-picture" tabIndex={0} role="slider" aria-label={say('stage.turn')} aria-describedby="stage-turn-hint"
        aria-valuemin={-180} aria-valuemax={180} {...turnValues(useView.getState().heading)} onKeyDown={pictureKeys}>
        <div ref={flatHost} className="stage-layer" data-shown={pictures.kind === 'flat' || undefined}><FlatMap /></div>
        <div ref={solidHost} className="stage-layer" data-shown={pictures.kind === 'solid' || undefined} />
        <p ref={hoverLabel} className="stage-hover" aria-hidden="true" hidden />
      </div>
      <p id="stage-turn-hint" className="stage-unseen">{say('stage.turn.hint')}</p>
      <div className="stage-tools" role="group">
        {/* The way back stands at the head, where no call-out lies over it. */}
        {zoomed && <ToolButton name={say('stage.tool.whole')} short={say('stage.short.whole')} act={() => zoom(null)}><WholeIcon /></ToolButton>}
        {drawing ? !zoomed && about && <ToolButton name={say('stage.card.zoom')} short={say('stage.short.closer')} act={() => zoom(about)}><CloserIcon /></ToolButton> : (
          <>
            <ToolButton name={say('stage.tool.algometer')} short={say('stage.short.algometer')} pressed={algometer} act={() => setAlgometer(!algometer)}><AlgometerIcon /></ToolButton>
            <CompareTool comparison={comparison} />
            <InsideTool />
            <ToolButton id="draw" name={say('own.tool')} short={say('stage.short.draw')} act={() => draw(true)}><OwnSign /></ToolButton>
          </>
        )}
        <ToolButton name={say('stage.tool.list')} short={say('stage.short.list')} expanded={listOpen} act={() => setListOpen(!listOpen)}><ListIcon /></ToolButton>
        {flat === 'no'
          ? <ToolButton name={say('stage.tool.flat')} short={say('stage.short.flat')} act={() => useView.setState({ flat: 'chosen' })}><FlatIcon /></ToolButton>
          : <ToolButton name={say('stage.tool.solid')} short={say('stage.short.solid')} act={pictures.retry}><SolidIcon /></ToolButton>}
        {pinned > 0 && !drawing && <ToolButton name={countInWords(pinned)} short={say('stage.short.pins')} expanded={pinsOpen} act={() => setPinsOpen(!pinsOpen)}><TableIcon /></ToolButton>}
        {!zoomed && !drawing && <ToolButton name={say('stage.tool.note')} short={say('stage.short.note')} expanded={noteOpen} act={() => setNoteOpen(!noteOpen)}><NoteIcon /></ToolButton>}
      </div>
      {!drawing && <OwnMap />}
      <Overlay frames={frames} picture={pictures.current} area={area} card={card} place={drawing ? null : about} pressed={reading !== null || pressing !== null} progress={progress} />
      <div className="stage-foot">
        {drawing ? <Suspense fallback={null}><OwnPanel speaker={speaker} entered={!only} /></Suspense> : (
          <>
            <Legend painted={painted} comparison={comparison} theme={theme} frames={frames} />
            {comparison && <CompareEnd />}
            <Readout region={selected} reading={reading} pressing={pressing} algometer={algometer} frames={frames} force={force} card={card}
              pin={pinThis} closer={() => about && zoom(about)} clear={() => look(null)} />
          </>
        )}
      </div>
      <InsidePanel frames={frames} speaker={speaker} picture={pictures.current} />
      {notice && (
        <div className="stage-notice" role="status">
          <p>{say(`stage.notice.${notice}`)}</p>
          <button type="button" onClick={pictures.retry}>{say('stage.notice.again')}</button>
        </div>
      )}
      <RegionList frames={frames} selected={selected} open={listOpen} brush={drawing ? brush : null} press={pressInList} release={release} close={() => setListOpen(false)} left={left} />
      {pinsOpen && <Suspense fallback={null}><PinsTable close={closePins} /></Suspense>}
      {noteOpen && <Note close={() => setNoteOpen(false)} />}
      <p ref={live} className="stage-unseen" aria-live="polite" />
    </section>
  )
}

function turnValues(heading: number) {
  const degrees = Math.round((wrapped(heading) * 180) / Math.PI)
  const facing = Math.abs(degrees) <= 30 ? 'front' : Math.abs(degrees) >= 150 ? 'back' : degrees < 0 ? 'left' : 'right'
  return { 'aria-valuenow': degrees, 'aria-valuetext': say('stage.turn.value', { facing, degrees: formatNumber(degrees) }) }
}

function describeTurn(picture: HTMLElement, heading: number) {
  for (const [name, value] of Object.entries(turnValues(heading))) picture.setAttribute(name, String(value))
}

function inWords({ place: { body, region }, outcome, pressure, thresholds, changes }: Reading): string {
  if (outcome === 'released') return say('stage.press.said.released', { region: nameOf(region), pressure: pressureInWords(pressure) })
  const other = otherBody(body)
  return say('stage.press.said', {
    region: nameOf(region), group: PAIR[body], pressure: pressureInWords(pressure), change: changeInWords(changes[body]), other: pressureInWords(thresholds[other]),
  })
}
