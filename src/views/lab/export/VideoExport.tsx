/** A film of the run: which charts, how long, then a bar that fills, and a way to stop. The clock goes back to where it was. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { pause, playback, seek } from '../../../state/playback'
import { say } from '../../../words'
import type { ChartedRuns } from '../../charts/use-charted'
import { saveFile } from '../../theme/files'
import { Segmented } from '../../theme/Segmented'
import { fileName, type Provenance } from './provenance'
import { pngOf, standalone } from './picture'
import { codecFor, record } from './record'
import { createFramePainter } from './video-frame'
import { clockOf, FILM, leftOut, MOST_CHARTS, panelsOf, printOf } from './video-layout'
import { VideoSheet } from './VideoSheet'

/** s; the shortest is long enough to see, the longest short enough to show. */
const LENGTHS = [5, 15, 30] as const

type Doing = { readonly kind: 'idle'; readonly said: string } | { readonly kind: 'working'; readonly done: number; readonly of: number }

export default function VideoExport({ charted, provenance }: { charted: ChartedRuns; provenance: Provenance }) {
  const { charts, span, moments } = charted
  const [seconds, setSeconds] = useState<(typeof LENGTHS)[number]>(15)
  const [left, setLeft] = useState<readonly string[]>(() => leftOut(charts))
  const [doing, setDoing] = useState<Doing>({ kind: 'idle', said: '' })
  const drawing = useRef<SVGSVGElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const stop = useRef<AbortController | null>(null)
  // Whoever closes the dialog has stopped it.
  useEffect(() => () => stop.current?.abort(), [])
  const chosen = useMemo(() => charts.filter(({ quantity }) => !left.includes(quantity.id)).slice(0, MOST_CHARTS), [charts, left])
  const print = useMemo(() => printOf(provenance), [provenance])
  const panels = useMemo(() => panelsOf(chosen, span, print), [chosen, span, print])
  const working = doing.kind === 'working'

  async function make() {
    const film = { ...FILM, frames: seconds * FILM.rate }
    const file = fileName(provenance, 'video', 'mp4')
    const codec = await codecFor(film)
    if (!codec) return setDoing({ kind: 'idle', said: say('video.missing') })
    const abort = new AbortController()
    stop.current = abort
    pause()
    const { cursor } = playback.getState()
    let still: ImageBitmap | null = null
    setDoing({ kind: 'working', done: 0, of: film.frames })
    try {
      still = await createImageBitmap(await pngOf(standalone(drawing.current!, ''), FILM.width, FILM.height, 1))
      const paint = createFramePainter(canvas.current!, still, panels)
      const content = await record(canvas.current!, film, codec, i => paint(clockOf(i, film.frames, span)), done => {
        // The bar is drawn some twenty times, not for every picture.
        if (done % Math.ceil(film.frames / 20) === 0) setDoing({ kind: 'working', done, of: film.frames })
      }, abort.signal)
      saveFile(file, content)
      setDoing({ kind: 'idle', said: say('export.saved', { file }) })
    } catch {
      if (stop.current === abort) setDoing({ kind: 'idle', said: abort.signal.aborted ? say('video.cancelled') : say('export.not-made', { file }) })
    } finally {
      still?.close()
      seek(cursor)
    }
  }

  const turn = (id: string) => setLeft(left.includes(id) ? left.filter(each => each !== id) : [...left, id])
  return (
    <section className="video" aria-label={say('video')}>
      <h3>{say('video')}</h3>
      <p className="small muted">{say('video.lead')}</p>
      <fieldset disabled={working}>
        <legend>{say('video.charts', { most: MOST_CHARTS })}</legend>
        {charts.map(({ quantity }) => {
          const on = chosen.some(chart => chart.quantity.id === quantity.id)
          return (
            <label key={quantity.id} className="video-chart">
              <input type="checkbox" checked={on} disabled={!on && chosen.length >= MOST_CHARTS} onChange={() => turn(quantity.id)} />
              <span>{say('predict.topic', { name: quantity.name, unit: quantity.unit })}</span>
            </label>
          )
        })}
      </fieldset>
      <Segmented label={say('video.length')} value={seconds} onChange={setSeconds} choices={LENGTHS.map(value => ({ value, label: say('video.seconds', { seconds: value }) }))} />
      <div className="video-making">
        {working
          ? <>
              <button type="button" className="button secondary" onClick={() => stop.current?.abort()}>{say('video.cancel')}</button>
              <progress max={doing.of} value={doing.done} aria-label={say('video.progress')} />
              <span className="small muted" aria-hidden="true">{Math.round((100 * doing.done) / doing.of)}%</span>
            </>
          : <button type="button" className="button secondary" onClick={() => void make()}>{say('video.make')}</button>}
      </div>
      <p className="export-said" role="status">{doing.kind === 'idle' ? doing.said : say('video.working')}</p>
      <canvas ref={canvas} className="video-picture" width={FILM.width} height={FILM.height} hidden={!working} aria-hidden="true" />
      <div className="video-drawing" aria-hidden="true"><VideoSheet title={provenance.title} panels={panels} moments={moments} print={print} drawing={drawing} /></div>
    </section>
  )
}
