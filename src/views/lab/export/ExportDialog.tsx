/** Takes the run home: numbers as CSV and JSON, charts as SVG and PNG. All of it is made on this device, and nothing leaves it. */
import { lazy, useMemo, useRef, useState } from 'react'
import { playback } from '../../../state/playback'
import { originOf, useSession } from '../../../state/session'
import { say, type MessageKey } from '../../../words'
import { useCohort } from '../../../state/cohort-client'
import { useRoomForBands } from '../../charts/Bands'
import { useCharted } from '../../charts/use-charted'
import { claimsOnArm, shownArm } from '../study-words'
import { useWithExtras } from '../extra/use-extras'
import { changesInWords } from './changes-in-words'
import { picture, pictureText } from './make-picture'
import { saveFile } from '../../theme/files'
import { fileName, provenanceOf } from './provenance'
import { curves, everything, readings, steps, toCsv, toJson, type Variable } from './tables'
import { Sheet } from './Sheet'
import { Later } from '../Later'
import './export.css'

const VideoExport = lazy(() => import('./VideoExport'))

const KINDS = ['curves', 'readings', 'steps', 'everything', 'json', 'svg', 'png'] as const
type Kind = (typeof KINDS)[number]

export function ExportDialog() {
  const { study, protocol, setup, runs } = useSession()
  const arm = useSession(shownArm)
  const charted = useRoomForBands(useWithExtras(useCharted(useMemo(() => claimsOnArm(study, arm), [study, arm]))))
  const banded = useCohort(cohort => (cohort.bands.length > 0 ? cohort.request?.seed ?? null : null))
  const all = useMemo(() => (['healthy', 'fibromyalgia'] as const).flatMap(profile => runs[profile] ?? []), [runs])
  const provenance = useMemo(() => provenanceOf(study, protocol, changesInWords(setup), banded, say('model.note')), [study, protocol, setup, banded])
  const drawing = useRef<SVGSVGElement>(null)
  const [said, setSaid] = useState<{ readonly key: MessageKey; readonly file: string } | null>(null)

  async function make(kind: Kind): Promise<Blob> {
    const csv = (text: string) => new Blob([text], { type: 'text/csv' })
    const { alignment } = playback.getState()
    const origin = (run: (typeof all)[number]) => originOf(run, alignment)
    switch (kind) {
      case 'curves': return csv(toCsv(curves(all, chartedVariables(), origin), provenance))
      case 'readings': return csv(toCsv(readings(all), provenance))
      case 'steps': return csv(toCsv(steps(all), provenance))
      case 'everything': return csv(toCsv(curves(all, everything(all[0]!), origin), provenance))
      case 'json': return new Blob([toJson(all, protocol, provenance)], { type: 'application/json' })
      case 'svg': return pictureText(drawing.current!, provenance)
      case 'png': return picture(drawing.current!, provenance)
    }
  }

  /** What the charts show, as it was recorded: each column and element once. */
  function chartedVariables(): Variable[] {
    const found = new Map<string, Variable>()
    for (const { quantity } of charted.charts) {
      for (const run of all) {
        const element = quantity.element(run)
        if (element !== null) found.set(`${quantity.column} ${element}`, { column: quantity.column, element })
      }
    }
    return [...found.values()]
  }

  async function take(kind: Kind) {
    const extension = kind === 'json' || kind === 'svg' || kind === 'png' ? kind : 'csv'
    const file = fileName(provenance, kind === 'json' ? 'run' : extension === 'csv' ? kind : 'charts', extension)
    try {
      saveFile(file, await make(kind))
      setSaid({ key: 'export.saved', file })
    } catch {
      setSaid({ key: 'export.not-made', file })
    }
  }

  return (
    <div className="export">
      <p className="small muted">{say('export.lead')}</p>
      <ul>
        {KINDS.map(kind => (
          <li key={kind}>
            <button type="button" className="button secondary" onClick={() => void take(kind)}>{say(`export.${kind}`)}</button>
            <span className="small muted">{say(`export.${kind}.what`)}</span>
          </li>
        ))}
      </ul>
      <p className="export-said" role="status">{said && say(said.key, { file: said.file })}</p>
      <Later><VideoExport charted={charted} provenance={provenance} /></Later>
      <figure>
        <figcaption className="small muted">{say('export.preview')}</figcaption>
        <div className="export-sheet"><Sheet charted={charted} provenance={provenance} drawing={drawing} /></div>
      </figure>
    </div>
  )
}
