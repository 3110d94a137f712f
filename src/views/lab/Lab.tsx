import { useRef, useState, type ReactNode } from 'react'
import type { Experiment } from '../../experiments'
import { useSession } from '../../state/session'
import { say } from '../../words'
import { ChartLegend, Charts } from '../charts/Charts'
import { ChartTable } from '../charts/ChartTable'
import { useCharted } from '../charts/use-charted'
import { Announcer } from './Announcer'
import { Dock, LineUp } from './Dock'
import { StatusCard } from './StatusCard'
import { Study } from './Study'
import { Tabs, type Tab } from './Tabs'
import { useLayout } from './use-layout'
import './lab.css'

type Panel = 'charts' | 'table' | 'study'

/** The Lab: what was done, the bodies it is done to, what came of it, and the clock they share. */
export function Lab({ experiment, stage }: { experiment: Experiment; stage: ReactNode }) {
  const screen = useRef<HTMLElement>(null)
  const { layout, height } = useLayout(screen)
  const [chosen, choose] = useState<Panel>('charts')
  const charted = useCharted(experiment.claims)
  const status = useSession(session => session.status.kind)
  const empty = useSession(session => Object.keys(session.runs).length === 0)
  const results = (content: ReactNode) => (
    <>
      {content}
      <footer className="results-footer">{layout === 'narrow' && <LineUp />}<ChartLegend /><p>{say('model.note')}</p></footer>
    </>
  )
  const study = layout === 'wide' ? null : <Study experiment={experiment} />
  const tabs: Tab<Panel>[] = [
    { value: 'charts', label: say('lab.tab.charts'), content: results(<Charts charted={charted} />) },
    { value: 'table', label: say('lab.tab.table'), content: results(<ChartTable charted={charted} />) },
  ]
  if (study) tabs.push({ value: 'study', label: say('lab.tab.study'), content: study })
  const shown = tabs.some(tab => tab.value === chosen) ? chosen : 'charts'
  return (
    <main ref={screen} className="lab" data-layout={layout} data-height={height} data-status={status}>
      <h1 className="visually-hidden">{say('lab.title')}</h1>
      {layout === 'wide' && <aside className="lab-study card" aria-label={say('lab.tab.study')}><Study experiment={experiment} /></aside>}
      <div className="lab-stage" id="stage" tabIndex={-1}>{stage}</div>
      <section className="lab-panel card" aria-label={say('lab.panel')}>
        <StatusCard />
        {empty ? study : <Tabs label={say('lab.panel')} value={shown} tabs={tabs} onChange={choose} />}
      </section>
      <Dock experiment={experiment} wordRows={layout === 'narrow' ? 1 : 2}>{layout !== 'narrow' && <LineUp />}</Dock>
      <Announcer />
    </main>
  )
}
