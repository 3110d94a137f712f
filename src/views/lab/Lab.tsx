import { flushSync } from 'react-dom'
import { lazy, useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Study as PublishedStudy } from '../../experiments/experiment'
import { guessesIn, useGuesses } from '../../state/guesses'
import { useKept } from '../../state/kept'
import { useSession } from '../../state/session'
import { provide } from '../../state/commands'
import { provideTransport } from '../../state/transport'
import { provideUndo } from '../../state/undoing'
import { say } from '../../words'
import type { Reveal } from '../charts/Chart'
import { useRoomForBands } from '../charts/Bands'
import { bandsOf, BandsSwitch } from '../charts/BandsSwitch'
import { ChartLegend, Charts, RevealChoice } from '../charts/Charts'
import { ChartTable } from '../charts/ChartTable'
import { PlainNames } from '../charts/short-names'
import { useCharted } from '../charts/use-charted'
import { Screen } from '../shell/Screen'
import { useFileDrop } from '../theme/files'
import { Announcer } from './Announcer'
import { Dock, Timing } from './Dock'
import { fetchAhead } from './fetch-ahead'
import { ExportButton } from './export/ExportButton'
import { useWithExtras } from './extra/use-extras'
import { Later } from './Later'
import { Lead } from './Lead'
import { LinkNote } from './LinkNote'
import { Modified } from './Modified'
import { Pathway } from './pathway/Pathway'
import { Predict } from './predict/Predict'
import { Share } from './Share'
import { StatusCard } from './StatusCard'
import { Study } from './Study'
import { claimsOnArm, nameOf, shownArm } from './study-words'
import { Tabs, type Tab } from './Tabs'
import { dockFor, useLayout } from './use-layout'
import { usePinned } from './use-pinned'
import './lab.css'

type Panel = 'charts' | 'pathway' | 'table' | 'study' | 'what-if' | 'build' | 'parameters'

const Build = lazy(() => import('./free/Build').then(({ Build: part }) => ({ default: part })))
const BuildStrip = lazy(() => import('./free/Build').then(({ BuildStrip: part }) => ({ default: part })))
const ExtraCharts = lazy(() => import('./extra/ExtraCharts').then(({ ExtraCharts: part }) => ({ default: part })))
const Listen = lazy(() => import('./listen/Listen').then(({ Listen: part }) => ({ default: part })))
const Parameters = lazy(() => import('./Parameters').then(({ Parameters: part }) => ({ default: part })))
const WhatIfs = lazy(() => import('./WhatIfs').then(({ WhatIfs: part }) => ({ default: part })))

/** The Lab: what was done, the bodies it is done to, what came of it, and the clock they share. `study` is null for a protocol of one's own. */
export function Lab({ study: published, stage }: { study: PublishedStudy | null; stage: ReactNode }) {
  const screen = useRef<HTMLElement>(null)
  const bodies = useRef<HTMLDivElement>(null)
  const dock = useRef<HTMLElement>(null)
  const room = useLayout(screen)
  const { layout, height } = room
  const form = dockFor(room)
  const narrow = layout === 'narrow'
  usePinned(bodies, dock, narrow && height === 'tall')
  useEffect(provideTransport, [])
  useEffect(provideUndo, [])
  const [reveal, setReveal] = useKept<Reveal>('lab.reveal', 'all')
  const [chosen, choose] = useKept<Panel>('lab.panel', 'charts')
  const [beside, chooseBeside] = useKept<Panel>('lab.beside', 'study')
  // To a panel by its key, wherever it stands, with the focus on its tab.
  useEffect(() => {
    const show = (panel: 'what-if' | 'pathway') => {
      flushSync(() => (layout === 'wide' && panel === 'what-if' ? chooseBeside : choose)(panel))
      const tab = document.querySelector<HTMLElement>(`[data-tab="${panel}"]`)
      tab?.focus()
    }
    const given = (['what-if', 'pathway'] as const).map(panel => provide(panel, () => show(panel)))
    return () => { for (const takeBack of given) takeBack() }
  }, [layout, choose, chooseBeside])
  const arm = useSession(shownArm)
  const claims = useMemo(() => claimsOnArm(published, arm), [published, arm])
  const lines = useCharted(claims)
  const wanted = useWithExtras(lines)
  const charted = useRoomForBands(wanted)
  const runs = useSession(session => session.runs)
  const protocol = useSession(session => session.protocol)
  const setup = useSession(session => session.setup)
  const bands = useMemo(() => bandsOf(wanted, runs, protocol, setup), [wanted, runs, protocol, setup])
  const guessing = useGuesses(state => !guessesIn(state.experiments, protocol.id).revealed) && reveal === 'predict'
  const title = published?.title ?? protocol.title
  const status = useSession(session => session.status.kind)
  const empty = useSession(session => Object.keys(session.runs).length === 0)
  // A mark for whoever waits for it; nothing on the page is drawn anew for its sake.
  useEffect(() => { if (!empty) void fetchAhead().then(() => screen.current?.setAttribute('data-fetched', 'true')) }, [empty])
  const results = (content: ReactNode, legend: ReactNode = <ChartLegend />) => (
    <>
      <Modified />
      {content}
      <footer className="results-footer">{form !== 'full' && <Timing />}{legend}<p>{say('model.note')}</p></footer>
    </>
  )
  const study = <Study study={published} />
  // A protocol of one's own lies over the clock where there is the width and the height for it.
  const wideStrip = layout === 'wide' && height === 'tall'
  const building = beside === 'build' && published === null
  useFileDrop(useCallback((file: File) => {
    choose('build')
    chooseBeside('build')
    void import('../../state/protocol-editor').then(({ openFile }) => openFile(file))
  }, [choose, chooseBeside]))
  const whatIf = <Later><WhatIfs /></Later>
  const tabs: Tab<Panel>[] = [
    { value: 'charts', label: say('lab.tab.charts'), content: results(reveal === 'predict'
      ? <Predict experiment={protocol.id} charted={lines} onCurves={() => setReveal('all')} />
      : <><BandsSwitch request={bands} /><Charts charted={charted} reveal={reveal} /><Later><Listen charted={charted} reveal={reveal} /><ExtraCharts /></Later></>, reveal === 'predict' ? null : <ChartLegend />), beside: <RevealChoice value={reveal} onChange={setReveal} /> },
    { value: 'pathway', label: say('lab.tab.pathway'), content: results(<Pathway protocol={protocol} />, null) },
    { value: 'table', label: say('lab.tab.table'), content: results(<ChartTable charted={charted} note={published ? nameOf(published.id, 'minutes') : ''} stacked={narrow} />) },
  ]
  const aside: Tab<Panel>[] = [
    { value: 'study', label: say('lab.tab.study'), content: study },
    { value: 'what-if', label: say('lab.tab.what-if'), content: whatIf },
    { value: 'build', label: say('free.tab'), content: <Later><Build strip={!wideStrip} /></Later> },
  ]
  // In one row the first few are in sight: what the room is for, then what is looked up.
  if (layout !== 'wide') tabs.splice(1, 2, aside[1]!, aside[0]!, tabs[1]!, aside[2]!, tabs[2]!)
  tabs.push({ value: 'parameters', label: say('lab.tab.parameters'), content: <Later><Parameters /></Later> })
  const shown = tabs.some(tab => tab.value === chosen) ? chosen : 'charts'
  return (
    <PlainNames value={narrow}>
      <Screen title={say('screen.lab')} skip={{ words: say('lab.skip'), to: 'stage' }} lead={<Lead />} actions={<><ExportButton /><Share /></>}>
        <main ref={screen} className="lab" data-layout={layout} data-height={height} data-status={status} data-guessing={guessing || undefined}>
          <h1 className="visually-hidden" tabIndex={-1}>{published?.id === 'ge2012' ? say('lab.title') : say('lab.title.of', { title })}</h1>
          {layout === 'wide' && <aside className="lab-study card" aria-label={say('lab.side')}><Tabs label={say('lab.side')} value={beside} tabs={aside} onChange={chooseBeside} /></aside>}
          <div ref={bodies} className="lab-stage" id="stage" tabIndex={-1}>{stage}</div>
          <section className="lab-panel card" aria-label={say('lab.panel')}>
            <StatusCard />
            <LinkNote />
            {empty ? layout !== 'wide' && study : <Tabs label={say('lab.panel')} value={shown} tabs={tabs} onChange={choose} />}
          </section>
          {wideStrip && building && <Later><BuildStrip /></Later>}
          <Dock study={published} form={form} section={dock} />
          <Announcer />
        </main>
      </Screen>
    </PlainNames>
  )
}
