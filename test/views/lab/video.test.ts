/** A film of the run: what lies where, which moments it shows, and which codec it is written with. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ge2012 } from '../../../src/experiments/ge2012'
import { run } from '../../../src/simulation/run'
import { withExtras } from '../../../src/views/lab/extra/extras'
import { chartedRuns } from '../../../src/views/charts/use-charted'
import { provenanceOf } from '../../../src/views/lab/export/provenance'
import { codecFor } from '../../../src/views/lab/export/record'
import { BODY_BOXES, clockOf, FILM, leftOut, LINE, MARGIN, MOST_CHARTS, panelsOf, printOf, SCALE_BOX, SPLIT } from '../../../src/views/lab/export/video-layout'
import { PARTICIPANTS } from '../../support/participants'

const runs = { healthy: run(PARTICIPANTS.healthy, ge2012.protocol), fibromyalgia: run(PARTICIPANTS.fibromyalgia, ge2012.protocol) }
const { charts, span, moments } = chartedRuns({ runs }, ge2012, 'start')
const provenance = provenanceOf(ge2012, ge2012.protocol, [], 7, 'A model.')

describe('the picture', () => {
  it('says version, model, seed, study, and that it is a model', () => {
    const text = printOf(provenance).join(' ')
    for (const part of [provenance.version, provenance.modelHash.slice(0, 12), 'seed 7', provenance.source!, 'A model.']) expect(text).toContain(part)
  })

  it.each([1, 2, MOST_CHARTS])('has room for %i charts beside the bodies and above the small print', many => {
    const print = printOf(provenance)
    const panels = panelsOf(charts.slice(0, many), span, print)
    const top = FILM.height - MARGIN / 2 - print.length * LINE
    panels.forEach(({ x, y, width, height, frame }, i) => {
      expect(x).toBeGreaterThanOrEqual(SPLIT)
      expect(x + width).toBeLessThanOrEqual(FILM.width)
      expect(y).toBeGreaterThanOrEqual(i === 0 ? 0 : panels[i - 1]!.y + panels[i - 1]!.height - 1e-9)
      expect(y + height).toBeLessThanOrEqual(top)
      expect(frame.bottom - frame.top).toBeGreaterThan(60)
    })
    for (const box of BODY_BOXES) expect(box.x + box.width).toBeLessThan(SPLIT)
    expect(SCALE_BOX.y + 30).toBeLessThan(top)
  })

  it('has the charts on request before those there are anyway', () => {
    const ids = charts.map(({ quantity }) => quantity.id)
    expect(leftOut(charts)).toEqual(ids.slice(MOST_CHARTS))
    const { charts: more } = withExtras({ charts, span, moments }, [{ column: 'LI', element: 3 }, { column: 'MF', element: 4 }], { runs, baseline: {} }, 'start')
    expect(more.map(({ quantity }) => quantity.id).filter(id => !leftOut(more).includes(id))).toEqual([ids[0], 'extra:LI:3', 'extra:MF:4'])
  })

  it('shows the run from its start to its end, evenly', () => {
    const frames = 200
    const clocks = Array.from({ length: frames }, (_, i) => clockOf(i, frames, span))
    expect([clocks[0], clocks.at(-1)]).toEqual([span[0], span[1]])
    for (let i = 1; i < frames; i++) expect(clocks[i]! - clocks[i - 1]!).toBeCloseTo((span[1] - span[0]) / (frames - 1), 6)
  })
})

describe('the codec', () => {
  afterEach(() => { vi.unstubAllGlobals() })
  const film = { ...FILM, frames: 20 }
  const browserWith = (known: readonly string[]) => {
    vi.stubGlobal('VideoFrame', () => undefined)
    // As browsers do: a codec they have never heard of is an error, one they cannot write is a no.
    vi.stubGlobal('VideoEncoder', { isConfigSupported: ({ codec }: { codec: string }) =>
      (codec.startsWith('av01') ? Promise.reject(new TypeError('unknown codec')) : Promise.resolve({ supported: known.some(each => codec.startsWith(each)) })) })
  }

  it('is the one most players know, of those the browser can write', async () => {
    browserWith(['avc1', 'vp09'])
    expect((await codecFor(film))?.[0]).toBe('avc')
    browserWith(['vp09'])
    expect((await codecFor(film))?.[0]).toBe('vp9')
  })

  it('is none where the browser writes none, or knows no WebCodecs', async () => {
    browserWith([])
    expect(await codecFor(film)).toBe(null)
    vi.unstubAllGlobals()
    expect(await codecFor(film)).toBe(null)
  })
})
