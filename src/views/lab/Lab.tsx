import { useEffect, useRef, type ReactNode } from 'react'
import type { Experiment } from '../../experiments'
import { useKept } from '../../state/kept'
import { useSession } from '../../state/session'
import { provideTransport } from '../../state/transport'
import { say } from '../../words'
import type { Reveal } from '../charts/Chart'
import { ChartLegend, Charts, RevealChoice } from '../charts/Charts'
import { ChartTable } from '../charts/ChartTable'
import { PlainNames } from '../charts/short-names'
import { useCharted } from '../charts/use-charted'
import { Screen } from '../shell/Screen'
import { Announcer } from './Announcer'
import { Dock, Timing } from './Dock'
import { Lead } from './Lead'
import { StatusCard } from './StatusCard'
import { Study } from './Study'
import { nameOf } from './study-words'
import { Tabs, type Tab } from './Tabs'
import { dockFor, useLayout } from './use-layout'
import { usePinned } from './use-pinned'
import './lab.css'

type Panel = 'charts' | 'table' | 'study'

/** The Lab: what was done, the bodies it is done to, what came of it, and the clock they share. */
export function Lab({ experiment, stage }: { experiment: Experiment; stage: ReactNode }) {
  const screen = useRef<HTMLElement>(null)
  const bodies = useRef<HTMLDivElement>(null)
  const dock = useRef<HTMLElement>(null)
  const room = useLayout(screen)
  const { layout, height } = room
  const form = dockFor(room)
  const narrow = layout === 'narrow'
  usePinned(bodies, dock, narrow && height === 'tall')
  useEffect(provideTransport, [])
  const [reveal, setReveal] = useKept<Reveal>('lab.reveal', 'all')
  const [chosen, choose] = useKept<Panel>('lab.panel', 'charts')
  const charted = useCharted(experiment.claims)
  const status = useSession(session => session.status.kind)
  const empty = useSession(session => Object.keys(session.runs).length === 0)
  const results = (content: ReactNode) => (
    <>
      {content}
      <footer className="results-footer">{form !== 'full' && <Timing />}<ChartLegend /><p>{say('model.note')}</p></footer>
    </>
  )
  const study = layout === 'wide' ? null : <Study experiment={experiment} />
  const tabs: Tab<Panel>[] = [
    { value: 'charts', label: say('lab.tab.charts'), content: results(<Charts charted={charted} reveal={reveal} />), beside: <RevealChoice value={reveal} onChange={setReveal} /> },
    { value: 'table', label: say('lab.tab.table'), content: results(<ChartTable charted={charted} note={nameOf(experiment.id, 'minutes')} stacked={narrow} />) },
  ]
  if (study) tabs.push({ value: 'study', label: say('lab.tab.study'), content: study })
  const shown = tabs.some(tab => tab.value === chosen) ? chosen : 'charts'
  return (
    <PlainNames value={narrow}>
      <Screen title={say('screen.lab')} skip={{ words: say('lab.skip'), to: 'stage' }} lead={<Lead />}>
        <main ref={screen} className="lab" data-layout={layout} data-height={height} data-status={status}>
          <h1 className="visually-hidden" tabIndex={-1}>{say('lab.title')}</h1>
          {layout === 'wide' && <aside className="lab-study card" aria-label={say('lab.tab.study')}><Study experiment={experiment} /></aside>}
          <div ref={bodies} className="lab-stage" id="stage" tabIndex={-1}>{stage}</div>
          <section className="lab-panel card" aria-label={say('lab.panel')}>
            <StatusCard />
            {empty ? study : <Tabs label={say('lab.panel')} value={shown} tabs={tabs} onChange={choose} />}
          </section>
          <Dock experiment={experiment} form={form} section={dock} />
          <Announcer />
        </main>
      </Screen>
    </PlainNames>
  )
}
