import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { EXPERIMENTS } from '../../../src/experiments'
import { marksOf } from '../../../src/state/marks'
import { playback } from '../../../src/state/playback'
import { showRuns, useSession } from '../../../src/state/session'
import { useView } from '../../../src/state/view'
import { findingsOf, firmnessOf } from '../../../src/views/lab/findings'
import { Lab } from '../../../src/views/lab/Lab'
import { phasesOf, sayPhase } from '../../../src/views/lab/phase-words'
import { sensitivity } from '../../../validation.json'
import { isParameterName } from '../../../src/parameters/table'
import { movedBy } from '../../../src/views/lab/sensitivity'
import { shortCite } from '../../../src/views/lab/short-cite'
import { StatusCard } from '../../../src/views/lab/StatusCard'
import { holdsOf, labelMarks } from '../../../src/views/lab/timeline'
import { dockFor, heightFor, layoutFor } from '../../../src/views/lab/use-layout'
import { Keys } from '../../../src/views/shell/Keys'
import { provide } from '../../../src/state/commands'
import { fixtureExperiment } from '../../support/fixture-experiment'
import { fixtureRuns } from '../../support/fixture-run'

const runs = fixtureRuns()
// The server's rendering of a zustand hook is that of its initial state, so what depends on it is set there.
const inState = (state: Partial<ReturnType<typeof useSession.getState>>) => Object.assign(useSession.getInitialState(), state)
const fresh = { ...useSession.getInitialState() }

beforeEach(() => {
  inState(fresh)
  useSession.setState(fresh, true)
  playback.setState(playback.getInitialState(), true)
  useView.setState(useView.getInitialState(), true)
})

describe('findings', () => {
  it('put what was published beside what the run gives for the same reading', () => {
    const [hold, pain, shoulder, leg] = findingsOf(fixtureExperiment, runs)
    expect([hold, pain, shoulder, leg].map(row => [row!.kind, row!.minutes])).toEqual([['hold', null], ['pain', null], ['shoulder', 1], ['leg', 4]])
    expect(hold!.cells.healthy!.simulated).toBe(286)
    expect(pain!.cells.healthy!.simulated).toBe(5)
    expect(leg!.cells.fibromyalgia!.simulated).toBeLessThan(-9)
    expect(leg!.cells.healthy).toBeUndefined()
  })

  it('have no simulated value before there is a run', () => {
    expect(findingsOf(fixtureExperiment, {}).flatMap(row => Object.values(row.cells)).every(cell => cell.simulated === null)).toBe(true)
  })

  it('say how firm each is, by place and group, and when where it is not the same at every test', () => {
    expect(firmnessOf(fixtureExperiment).map(({ kind, group }) => [kind, group])).toEqual([['hold', 'healthy'], ['pain', 'healthy'], ['shoulder', 'healthy'], ['leg', 'fibromyalgia']])
    const firm = firmnessOf(EXPERIMENTS[0]!)
    expect(firm[0]).toEqual({ kind: 'hold', group: null, parts: [{ firmness: 'single study', minutes: null }] })
    expect(firm.find(({ kind, group }) => kind === 'shoulder' && group === 'healthy')!.parts).toEqual([{ firmness: 'robust', minutes: 1 }, { firmness: 'single study', minutes: 20 }])
    expect(firm.find(({ kind, group }) => kind === 'shoulder' && group === 'fibromyalgia')!.parts).toEqual([{ firmness: 'contested', minutes: null }])
    // Of one place and group, nothing is said twice.
    expect(new Set(firm.map(({ kind, group }) => `${kind}${group}`)).size).toBe(firm.length)
  })
})

describe('the track of time', () => {
  it('has one hold bar per group, each with its own end, and what was published of it', () => {
    expect(holdsOf(runs, fixtureExperiment, 'start')).toEqual([
      { profile: 'healthy', start: 0, end: 286, published: { duration: 286.2, spread: 24.1 } },
      { profile: 'fibromyalgia', start: 0, end: 130, published: null },
    ])
    expect(holdsOf(runs, fixtureExperiment, 'stop').map(({ start, end }) => [start, end])).toEqual([[-286, 0], [-130, 0]])
  })

  it('labels marks where there is room, each kind and group once, and letting go never', () => {
    const marks = marksOf(runs, 'start')
    const wide = labelMarks(marks, clock => clock, () => 60, 1846)
    expect(wide.filter(({ row }) => row !== null).map(({ mark }) => `${mark.kind} ${mark.profiles.length}`)).toEqual(['before 2', 'after 1', 'after 1', 'later 1', 'later 1'])
    const narrow = labelMarks(marks, clock => (clock + 60) / 1846 * 300, () => 60, 300, 1)
    expect(narrow.filter(({ row }) => row !== null).length).toBeLessThan(5)
  })
})

describe('phases in words', () => {
  it('say who holds', () => {
    const at = (clock: number) => sayPhase(runs, 'start', clock)
    expect(at(-30)).toBe('Before the hold.')
    expect(at(60)).toBe('Both are holding their arms out.')
    expect(at(0)).toBe('The hold begins.')
    expect(at(200)).toBe('The person with fibromyalgia has let go. The other holds on.')
    expect(at(286)).toBe('Let go: with fibromyalgia 2 min ago, without now.')
    expect(at(286 + 1250)).toBe('Let go: with fibromyalgia 23 min ago, without 20 min ago.')
    // The run with fibromyalgia is over; it is shown as it ended.
    expect(at(1786)).toBe('Both let go 25 min ago.')
    expect(sayPhase({}, 'start', 0)).toBe('')
    expect(sayPhase({ fibromyalgia: runs.fibromyalgia }, 'start', 130)).toBe('The person with fibromyalgia has let go.')
  })

  it('know that one begins later where both are lined up at letting go', () => {
    expect(sayPhase(runs, 'stop', -200)).toBe('The person without fibromyalgia is holding. The other has not begun.')
    expect(sayPhase(runs, 'stop', 0)).toBe('Both have let go.')
  })
})

it('one moment has one wording, and the phase changes less often than the words', () => {
  const clocks = Array.from({ length: 1847 }, (_, second) => second - 60)
  const changes = (of: (clock: number) => string) => clocks.filter((clock, i) => i > 0 && of(clock) !== of(clocks[i - 1]!)).length
  expect(changes(clock => phasesOf(runs, 'start', clock))).toBe(4)
  expect(changes(clock => sayPhase(runs, 'start', clock))).toBeGreaterThan(40)
})

describe('layouts', () => {
  it('follow the room there is in text sizes', () => {
    expect([1440 / 16, 1440 / 21.6, 1024 / 16, 390 / 16].map(layoutFor)).toEqual(['wide', 'medium', 'medium', 'narrow'])
    expect([844 / 16, 844 / 21.6, 640 / 16, 390 / 16].map(heightFor)).toEqual(['tall', 'usual', 'usual', 'short'])
    const dock = (width: number, height: number, rem: number) => dockFor({ layout: layoutFor(width / rem), height: heightFor(height / rem) })
    expect(dock(1440, 900, 16)).toBe('full')
    expect(dock(1280, 720, 21.6)).toBe('compact')
    expect(dock(1024, 768, 16)).toBe('column')
    expect(dock(390, 844, 16)).toBe('column')
    expect(dock(390, 844, 21.6)).toBe('compact')
    expect(dock(320, 640, 16)).toBe('compact')
    expect(dock(844, 390, 16)).toBe('row')
  })
})

it('names a study by its first author and year', () => {
  expect(shortCite('freyLaw2008', 'Frey Law LA, Sluka KA. Something. J 2008')).toBe('Frey Law 2008')
  expect(shortCite('berardi2021', 'Berardi G, Senefeld JW. Something. J 2021')).toBe('Berardi 2021')
})

describe('the Lab', () => {
  it('can be read before anything was computed', () => {
    const page = renderToStaticMarkup(<Lab study={EXPERIMENTS[0]!} stage={<div id="here" />} />)
    for (const words of ['Getting the experiment ready', '4:46 ± 0:24', '8.25 ± 0.8', 'no change', 'Not a diagnosis', 'type="button"', 'id="here"']) expect(page).toContain(words)
    // What was done and what if, but no results yet.
    expect(page.match(/role="tablist"/g)).toHaveLength(1)
    expect(page.match(/<h1/g)).toHaveLength(1)
  })

  it('shows charts beside the bodies once there are runs', () => {
    showRuns(runs)
    inState({ runs, status: { kind: 'ready' } })
    const page = renderToStaticMarkup(<Lab study={fixtureExperiment} stage={null} />)
    expect(page.match(/<figure/g)).toHaveLength(6)
    expect(page).toContain('lets go at 4:46')
    expect(page).toContain('lets go at 2:10')
    expect(page).toContain('aria-label="Play"')
  })
})

describe('when the calculation stops', () => {
  const failed = (kind: 'stopped' | 'impossible') => {
    inState({ status: { kind: 'failed', problem: { kind, details: 'Error: secret technical words' } } })
    return renderToStaticMarkup(<StatusCard />)
  }

  it('says so kindly, keeps the technical words back, and offers to run again', () => {
    const page = failed('stopped')
    for (const words of ['The calculation stopped', 'Nothing you did.', 'Run again', 'Copy details', 'role="alert"']) expect(page).toContain(words)
    expect(page).not.toContain('secret')
  })

  it('says whether the last result is still there', () => {
    expect(failed('impossible')).toContain('no result to show yet')
    inState({ runs })
    expect(failed('impossible')).toContain('What was computed up to there is shown')
    expect(failed('stopped')).toContain('The last result stays')
  })

  it('shows how far a first run is, and that the last result stays while the next one runs', () => {
    inState({ status: { kind: 'running', progress: 0.4 } })
    expect(renderToStaticMarkup(<StatusCard />)).toContain('aria-valuenow="40"')
    inState({ runs })
    expect(renderToStaticMarkup(<StatusCard />)).toContain('The last result stays until')
  })
})

it('lists the keys that do something, and no others', () => {
  const takeBack = provide('play', () => {})
  const page = renderToStaticMarkup(<Keys onClose={() => {}} />)
  expect(page.match(/<dt>/g)).toHaveLength(1)
  expect(page).toContain('Space')
  takeBack()
})

it('names the headline results that a parameter moves most, and none for one that moves none of them', () => {
  expect(movedBy('str').map(({ study }) => study)).toContain('ge2012')
  expect(movedBy('no such parameter')).toEqual([])
  // The other levers are rows of the anatomy, which this table does not have.
  expect(new Set(sensitivity.flatMap(({ moves }) => moves.map(({ lever }) => lever)).filter(isParameterName)).size).toBeGreaterThan(20)
})
