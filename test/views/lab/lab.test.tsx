import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { EXPERIMENTS } from '../../../src/experiments'
import { marksOf, stillsOf } from '../../../src/state/marks'
import { playback } from '../../../src/state/playback'
import { showRuns, useSession } from '../../../src/state/session'
import { useView } from '../../../src/state/view'
import { findingsOf, firmnessOf } from '../../../src/views/lab/findings'
import { Keys } from '../../../src/views/lab/Keys'
import { Lab } from '../../../src/views/lab/Lab'
import { sayPhase, sayStill } from '../../../src/views/lab/phase-words'
import { shortCite } from '../../../src/views/lab/short-cite'
import { StatusCard } from '../../../src/views/lab/StatusCard'
import { holdsOf, labelMarks } from '../../../src/views/lab/timeline'
import { heightFor, layoutFor } from '../../../src/views/lab/use-layout'
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

  it('say which are how firm, and for whom where it is not for both', () => {
    const firm = firmnessOf(fixtureExperiment)
    expect(firm.get('single study')).toEqual([{ kind: 'hold', group: 'healthy' }, { kind: 'pain', group: 'healthy' }, { kind: 'shoulder', group: 'healthy' }])
    expect(firm.get('contested')).toEqual([{ kind: 'leg', group: 'fibromyalgia' }])
    expect(firmnessOf(EXPERIMENTS[0]!).get('single study')![0]).toEqual({ kind: 'hold', group: null })
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
    expect(at(200)).toBe('Healthy control is still holding. Fibromyalgia has let go.')
    expect(at(300)).toBe('Both have let go.')
    expect(at(286 + 1250)).toBe('Both let go at least 20 minutes ago.')
  })

  it('know that one begins later where both are lined up at letting go', () => {
    expect(sayPhase(runs, 'stop', -200)).toBe('Healthy control is holding. Fibromyalgia has not begun.')
  })
})

describe('stills in words', () => {
  const all = stillsOf(runs, 'start', -60, 1786)

  it('say which one the clock stands at, and nothing between two', () => {
    expect(sayStill(all, 130)).toBe('3 of 6: FM lets go')
    expect(sayStill(all, 1486)).toBe('6 of 6: 20 minutes later')
    expect(sayStill(all, 200)).toBe('')
  })

  it('say it once where both let go together', () => {
    expect(sayStill(stillsOf(runs, 'stop', -346, 1500), 0)).toBe('3 of 5: Both let go')
  })
})

describe('layouts', () => {
  it('follow the room there is in text sizes', () => {
    expect([1440 / 16, 1440 / 21.6, 1024 / 16, 390 / 16].map(layoutFor)).toEqual(['wide', 'medium', 'medium', 'narrow'])
    expect([844 / 16, 844 / 21.6, 640 / 16, 390 / 16].map(heightFor)).toEqual(['tall', 'usual', 'usual', 'short'])
  })
})

it('names a study by its first author and year', () => {
  expect(shortCite('berardi2021', 'Berardi G, Senefeld JW. Something. J 2021')).toBe('Berardi 2021')
})

describe('the Lab', () => {
  it('can be read before anything was computed', () => {
    const page = renderToStaticMarkup(<Lab experiment={EXPERIMENTS[0]!} stage={<div id="here" />} />)
    for (const words of ['Getting the experiment ready', '4:46 ± 0:24', '8.25 ± 0.8', 'no change', 'Not a diagnosis', 'type="button"', 'id="here"']) expect(page).toContain(words)
    expect(page).not.toContain('role="tablist"')
    expect(page.match(/<h1/g)).toHaveLength(1)
  })

  it('shows charts beside the bodies once there are runs', () => {
    showRuns(runs)
    inState({ runs, status: { kind: 'ready' } })
    const page = renderToStaticMarkup(<Lab experiment={fixtureExperiment} stage={null} />)
    expect(page.match(/<figure/g)).toHaveLength(6)
    expect(page).toContain('holds 4:46')
    expect(page).toContain('holds 2:10')
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
