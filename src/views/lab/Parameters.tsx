/** Every number of the model, to look up and to move. Loaded with the table, which is kept out of the first load. */
import { useId, useMemo, useState } from 'react'
import type { ClaimUnit } from '../../experiments/experiment'
import type { Override } from '../../parameters/profiles'
import { limitsOf, isPlausible, within } from '../../parameters/limits'
import { PROFILES, valuesOf, type ProfileId } from '../../parameters/profiles'
import { REFERENCES } from '../../parameters/references'
import { PARAMETER_NAMES, PARAMETERS, type ParameterName } from '../../parameters/table'
import { changesOf } from '../../parameters/what-ifs'
import { endGesture, isModified, setParameter, useSetup } from '../../state/setup'
import { say } from '../../words'
import { Segmented } from '../theme/Segmented'
import { Badge } from './Badge'
import { sayValue } from './claim-words'
import { refsOf, sayOrigin } from './evidence'
import { movedBy } from './sensitivity'
import { shortCite } from './short-cite'
import { nameOf } from './study-words'
import { History } from './WhatIfs'
import './what-ifs.css'

const IDS = ['healthy', 'fibromyalgia'] as const

export function Parameters() {
  const setup = useSetup(state => state.setup)
  const [profile, choose] = useState<ProfileId>('fibromyalgia')
  const [words, setWords] = useState('')
  const [changedOnly, setChangedOnly] = useState(false)
  const own = useMemo(() => valuesOf(profile), [profile])
  const changes = useMemo(() => changesOf(profile, setup.whatIfs, setup.changes[profile]), [profile, setup])
  const shown = PARAMETER_NAMES.filter(name => matches(name, words) && (!changedOnly || name in changes))
  return (
    <div className="parameters">
      <div className="parameters-tools">
        <label>{say('parameters.search')}<input type="search" value={words} onChange={({ target }) => setWords(target.value)} /></label>
        <Segmented label={say('parameters.whose')} value={profile} onChange={choose} choices={IDS.map(value => ({ value, label: say(`group.${value}.short`) }))} />
      </div>
      <label className="switch-row">
        <span>{say('parameters.changed-only')}</span>
        <input type="checkbox" role="switch" checked={changedOnly} onChange={({ target }) => setChangedOnly(target.checked)} />
        <span className="switch" aria-hidden="true" />
      </label>
      <History modified={isModified(setup)} />
      <p className="small muted" role="status">{say('parameters.count', { count: shown.length, changed: Object.keys(changes).length })}</p>
      <ul>
        {shown.map(name => <li key={`${profile}${name}`}><Row name={name} profile={profile} own={own[name]} value={changes[name] ?? own[name]} byHand={name in setup.changes[profile]} /></li>)}
      </ul>
    </div>
  )
}

/** Whether a parameter's symbol, name or reason has every word. */
export function matches(name: ParameterName, words: string): boolean {
  const { label, origin } = PARAMETERS[name]
  const text = `${name} ${label} ${sayOrigin(origin)}`.toLocaleLowerCase()
  return words.toLocaleLowerCase().split(/\s+/).every(word => text.includes(word))
}

/** Enough digits to tell neighbours of a slider apart, and no more. */
export const write = (value: number) => Number(value.toPrecision(4)).toString().replace('-', '−').replace(/e[−-](\d+)$/, '·10⁻$1')

interface RowProps {
  readonly name: ParameterName
  readonly profile: ProfileId
  /** Of the profile as it is. */
  readonly own: number
  readonly value: number
  readonly byHand: boolean
}

function Row({ name, profile, own, value, byHand }: RowProps) {
  const [open, setOpen] = useState(false)
  const { label, unit } = PARAMETERS[name]
  const said = unit === '1' ? write(value) : `${write(value)} ${unit}`
  return (
    <details className="parameter" data-changed={value !== own} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="parameter-name">{label}<small>{name}</small></span>
        <span className="parameter-value">{value !== own && <span className="visually-hidden">{say('parameters.changed')} </span>}{said}</span>
      </summary>
      {open && <More name={name} profile={profile} own={own} value={value} byHand={byHand} />}
    </details>
  )
}

/** Which results it moves most, as far as that was worked out. */
function Moves({ name }: { name: ParameterName }) {
  const moved = movedBy(name)
  if (moved.length === 0) return <p className="small">{say('parameters.moves.none')}</p>
  return (
    <div className="small">
      <p>{say('parameters.moves')}</p>
      <ul>
        {moved.map(({ study, says, unit, value, down, up }) => {
          const [low, now, high] = [down, value, up].map(each => sayValue(each, unit as ClaimUnit, false))
          return <li key={study + says}><b>{nameOf(study, 'name')}</b> {says}: {say('parameters.moves.by', { down: low!, value: now!, up: high! })}</li>
        })}
      </ul>
    </div>
  )
}

/** A thousand places along the band: finer than a hand. */
const PLACES = 1000

function More({ name, profile, own, value, byHand }: RowProps) {
  const id = useId()
  const { label, unit, range } = PARAMETERS[name]
  const override: Override | undefined = (PROFILES[profile].overrides as Partial<Record<ParameterName, Override>>)[name]
  const origin = override?.origin ?? PARAMETERS[name].origin
  const [low, high] = limitsOf(name)
  const place = (of: number) => (of - low) / (high - low)
  const set = (next: number) => { if (Number.isFinite(next)) setParameter(profile, name, within(name, next), `${profile}${name}`) }
  const plausible = isPlausible(name, value)
  return (
    <div className="parameter-more">
      <p><Badge kind={origin.kind} /> {say('parameters.range', { low: write(range[0]), high: write(range[1]), unit: unit === '1' ? '' : unit })}</p>
      <p>{origin.kind === 'fitted' ? say('parameters.fitted', { to: sayOrigin(origin) }) : sayOrigin(origin)}</p>
      {refsOf(origin).length > 0 && <p className="small">{refsOf(origin).map(key => shortCite(key, REFERENCES[key].cite)).join(', ')}</p>}
      <div className="parameter-band">
        <span className="parameter-default" style={{ left: `calc(${(place(own) * 100).toFixed(2)}% + ${((0.5 - place(own)) * 16).toFixed(1)}px)` }} />
        <input
          type="range" min={0} max={PLACES} value={Math.round(place(value) * PLACES)} aria-label={label} aria-valuetext={`${write(value)} ${unit === '1' ? '' : unit}`}
          onChange={({ target }) => set(low + (Number(target.value) / PLACES) * (high - low))} onPointerUp={endGesture} onKeyUp={endGesture} onBlur={endGesture}
        />
      </div>
      <div className="parameter-number">
        <label htmlFor={id}>{say('parameters.value')}</label>
        <input id={id} type="number" step="any" key={value} defaultValue={Number(value.toPrecision(6))} onBlur={({ target }) => { if (target.value !== '' && Number(target.value) !== Number(value.toPrecision(6))) set(Number(target.value)); endGesture() }} onKeyDown={event => { if (event.key === 'Enter') event.currentTarget.blur() }} />
        {byHand && <button type="button" className="button secondary" onClick={() => setParameter(profile, name, null)}>{say('parameters.back', { value: write(own) })}</button>}
      </div>
      <Moves name={name} />
      {!plausible && <p className="parameter-outside">{say('parameters.outside', { low: write(low), high: write(high) })}</p>}
    </div>
  )
}
