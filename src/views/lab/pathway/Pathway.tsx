/**
 * Muscle, nerve, dorsal horn, brainstem and back down: two bars per box, one for each group, at the time of the clock.
 * Bars and numbers move without React; a box opens to its equations.
 */
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import type { Protocol } from '../../../protocols'
import { useSession } from '../../../state/session'
import { formatNumber, regionAnatomy, regionName, say } from '../../../words'
import { GroupMark } from '../../charts/GroupMark'
import { Boundary } from '../../theme/Boundary'
import { Dialog } from '../../theme/Dialog'
import { Segmented } from '../../theme/Segmented'
import { BOXES, fullScales, LINKS, type Box, type BoxId, type SourceId } from './boxes'
import { placesOf, type Place } from './places'
import { useLevels, GROUPS } from './use-levels'
import { useLinks } from './use-links'
import './pathway.css'

const BoxDetails = lazy(() => import('./BoxDetails').then(details => ({ default: details.BoxDetails })))

export function Pathway({ protocol }: { protocol: Protocol }) {
  const runs = useSession(session => session.runs)
  const all = useMemo(() => GROUPS.flatMap(profile => runs[profile] ?? []), [runs])
  const places = useMemo(() => placesOf(protocol, all), [protocol, all])
  const [chosen, choose] = useState<Place['kind'] | null>(null)
  const [open, setOpen] = useState<BoxId | null>(null)
  const place = places.find(({ kind }) => kind === chosen) ?? places[0]
  const scales = useMemo(() => (place ? fullScales(all, place) : []), [all, place])
  if (!place || all.length === 0) return <p className="muted">{say('pathway.none')}</p>
  return (
    <div className="pathway">
      <p className="small muted">{say('pathway.lead')}</p>
      {places.length > 1 && (
        <Segmented
          label={say('pathway.place')} value={place.kind} onChange={choose}
          choices={places.map(({ kind }) => ({ value: kind, label: say(`pathway.place.${kind}`) }))}
        />
      )}
      <p className="small">{sayPlace(place)}</p>
      <Boxes place={place} scales={scales} onOpen={setOpen} />
      {open && (
        <Dialog title={say(`pathway.${open}`)} onClose={() => setOpen(null)}>
          <p>{say(`pathway.${open}.what`)}</p>
          <Boundary instead={<p>{say('study.later.missing')}</p>}>
            <Suspense fallback={<p className="muted" role="status">{say('details.loading')}</p>}><BoxDetails box={BOXES.find(({ id }) => id === open)!} protocol={protocol} /></Suspense>
          </Boundary>
        </Dialog>
      )}
    </div>
  )
}

function sayPlace({ region, level }: Place): string {
  const name = regionName(region)
  return say('pathway.where', { muscle: regionAnatomy(region), region: name, level })
}

function Boxes({ place, scales, onOpen }: { place: Place; scales: readonly number[]; onOpen: (id: BoxId) => void }) {
  const drawn = useRef<HTMLDivElement>(null)
  const runs = useSession(session => session.runs)
  useLevels(drawn, runs, place, scales)
  const drawing = useLinks(drawn)
  return (
    <div className="pathway-boxes" ref={drawn}>
      <ol aria-label={say('pathway.list')}>
        <li data-box="effort"><p><b>{say('pathway.effort')}</b> <small>{say('pathway.effort.what')}</small></p><span className="visually-hidden">{sayLinks('effort')}</span></li>
        {BOXES.map((box, i) => <BoxCard key={box.id} box={box} full={scales[i]!} onOpen={() => onOpen(box.id)} />)}
      </ol>
      <Legend />
      {drawing && (
        <svg className="pathway-links" width={drawing.width} height={drawing.height} aria-hidden="true">
          {drawing.links.map(({ from, to, kind, path, end }) => (
            <g key={`${from}${to}`} className="pathway-link" data-kind={kind} data-from={from}><path d={path} /><path className="end" d={end} /></g>
          ))}
        </svg>
      )}
    </div>
  )
}

function BoxCard({ box: { id, digits }, full, onOpen }: { box: Box; full: number; onOpen: () => void }) {
  const links = sayLinks(id)
  return (
    <li data-box={id}>
      <button type="button" aria-haspopup="dialog" aria-describedby={`pathway-${id}`} onClick={onOpen}>
        <b>{say(`pathway.${id}`)}</b>{' '}
        <small>{say(`pathway.${id}.unit`)}</small>
        {GROUPS.map(profile => (
          <span key={profile} className="level" data-profile={profile}>
            <GroupMark profile={profile} size={10} />
            <svg height="12" aria-hidden="true">
              <rect className="track" width="100%" height="12" rx="3" />
              <rect className={`bar ${profile}`} data-bar x="1" y="1" height="10" width="0%" rx="2.5" />
            </svg>
            <span className="visually-hidden">{` ${say(`group.${profile}`)} `}</span>
            <span data-value />
          </span>
        ))}
      </button>
      <span className="visually-hidden" id={`pathway-${id}`}>
        {say('pathway.full', { value: formatNumber(full, Number.isInteger(full) ? 0 : Math.max(1, digits)) })}
        {links && `. ${links}`}
      </span>
    </li>
  )
}

/** What is raised or lowered from there; empty where no line begins. */
function sayLinks(id: SourceId): string {
  const links = LINKS.filter(({ from }) => from === id)
  const kind = links[0]?.kind
  return kind ? say('pathway.links', { box: say(`pathway.${id}`), kind, others: links.map(({ to }) => say(`pathway.${to}`)).join(', ') }) : ''
}

/** How the ends of lines and the two bars read: not by colour alone. */
const Legend = () => (
  <ul className="legend pathway-legend">
    {GROUPS.map(profile => <li key={profile}><GroupMark profile={profile} />{say(`group.${profile}`)}</li>)}
    <li><svg className="pathway-link" data-kind="excites" width="30" height="12" aria-hidden="true"><path d="M1 6h19" /><path className="end" d="M29 6 19 1v10z" /></svg>{say('pathway.legend.excites')}</li>
    <li><svg className="pathway-link" data-kind="inhibits" width="30" height="16" aria-hidden="true"><path d="M1 8h24" /><path className="end" d="M26 0v16" /></svg>{say('pathway.legend.inhibits')}</li>
    <li>{say('pathway.legend.bars')}</li>
  </ul>
)
