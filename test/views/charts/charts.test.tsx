import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Charts, ChartLegend } from '../../../src/views/charts/Charts'
import { ChartTable } from '../../../src/views/charts/ChartTable'
import { wordsAt } from '../../../src/views/charts/Chart'
import { marksOfClaims } from '../../../src/views/charts/published'
import { quantitiesOf, seriesOf } from '../../../src/views/charts/quantities'
import { chartedRuns } from '../../../src/views/charts/use-charted'
import { fixtureExperiment } from '../../support/fixture-experiment'
import { fixtureRuns } from '../../support/fixture-run'

const runs = fixtureRuns()
const { claims, protocol } = fixtureExperiment
const charted = chartedRuns({ runs }, fixtureExperiment, 'start')
const quantities = quantitiesOf(protocol)
const quantity = (id: string) => quantities.find(each => each.id === id)!

describe('a series', () => {
  it('reads changes against rest, on the clock of the line-up', () => {
    const healthy = seriesOf(quantity('shoulder'), 'healthy', runs.healthy, 'start')!
    expect(healthy.readAt(-30)).toBeCloseTo(0)
    expect(healthy.readAt(286)).toBeCloseTo(15)
    expect(seriesOf(quantity('shoulder'), 'healthy', runs.healthy, 'stop')!.readAt(0)).toBeCloseTo(15)
  })

  it('reads lactate as times rest, and pain where the protocol asked for it', () => {
    expect(seriesOf(quantity('lactate'), 'healthy', runs.healthy, 'start')!.readAt(286)).toBeCloseTo(1.8)
    expect(seriesOf(quantity('pain'), 'fibromyalgia', runs.fibromyalgia, 'start')!.readAt(130)).toBeCloseTo(8.3)
  })

  it('has nothing to read outside its run', () => {
    const late = seriesOf(quantity('pain'), 'fibromyalgia', runs.fibromyalgia, 'start')!
    expect(late.readAt(-61)).toBeNull()
    expect(late.readAt(1631)).toBeNull()
  })

  it('is none where the run recorded no such column', () => {
    expect(seriesOf(quantity('inhibition'), 'healthy', { ...runs.healthy, columns: { nrs: runs.healthy.columns.nrs! } }, 'start')).toBeNull()
  })
})

describe('published marks', () => {
  it('stand where the run reads their counterpart', () => {
    expect(marksOfClaims(claims, quantities, runs, 'start').map(({ id, quantity, clock, kind }) => [id, quantity, clock, kind])).toEqual([
      ['healthy-pain', 'pain', 286, 'number'],
      ['healthy-shoulder-after', 'shoulder', 346, 'direction'],
      ['fibromyalgia-leg-after', 'leg', 370, 'direction'],
    ])
    expect(marksOfClaims(claims, quantities, runs, 'stop').map(mark => mark.clock)).toEqual([0, 60, 240])
  })

  it('have no number where only a direction was printed', () => {
    expect(marksOfClaims(claims, quantities, runs, 'start').filter(mark => mark.kind === 'direction').some(mark => 'value' in mark)).toBe(false)
  })

  it('are none for a group that has not run', () => expect(marksOfClaims(claims, quantities, {}, 'start')).toEqual([]))
})

describe('the charts', () => {
  const page = renderToStaticMarkup(<Charts charted={charted} />)

  it('draw one line per group and chart', () => {
    expect(page.match(/class="line healthy"/g)).toHaveLength(6)
    expect(page.match(/class="line fibromyalgia"/g)).toHaveLength(6)
    expect(page).not.toContain('NaN')
  })

  it('draw a published number with its whisker, and a direction without one', () => {
    expect(page.match(/class="whisker"/g)).toHaveLength(1)
    expect(page.match(/class="direction healthy"/g)).toHaveLength(1)
    expect(page.match(/class="direction fibromyalgia"/g)).toHaveLength(1)
  })

  it('say in words what they show', () => {
    expect(page).toContain('Published: Healthy control higher 1 minute after, no number in the abstract.')
    expect(page).toContain('Published: Healthy control 5.1 ± 0.65 on letting go.')
    expect(page.match(/role="slider"/g)).toHaveLength(6)
  })

  it('are left out where nothing was recorded', () => {
    const { columns, ...rest } = runs.healthy
    const bare = chartedRuns({ runs: { healthy: { ...rest, columns: { nrs: columns.nrs! } } } }, fixtureExperiment, 'start')
    expect(renderToStaticMarkup(<Charts charted={bare} />).match(/<figure/g)).toHaveLength(1)
  })

  it('tell a screen reader both values at a time', () => {
    expect(wordsAt(quantity('shoulder'), charted.charts[0]!.all, 286)).toMatch(/^4:46 minutes: Healthy control \+15%, Fibromyalgia −\d%$/)
    expect(wordsAt(quantity('shoulder'), charted.charts[0]!.all, 1700)).toMatch(/Fibromyalgia −\d+% as its run ended, earlier than this$/)
  })
})

describe('the table', () => {
  const page = renderToStaticMarkup(<ChartTable charted={charted} />)

  it('has a row per moment and chart, under one head', () => {
    expect(page.match(/scope="rowgroup"/g)).toHaveLength(6)
    expect(page.match(/scope="row"/g)).toHaveLength(6 * charted.moments.length)
    expect(page).toContain('<caption>')
  })

  it('gives a published direction as a word', () => {
    expect(page).toContain('>higher<')
    expect(page).toContain('>lower<')
    expect(page).toContain('5.1 ± 0.65')
  })
})

it('the legend names both groups, numbers and directions', () => {
  expect(renderToStaticMarkup(<ChartLegend />).match(/<li>/g)).toHaveLength(4)
})
