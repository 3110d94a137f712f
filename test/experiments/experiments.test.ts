import { describe, expect, it } from 'vitest'
import { EXPERIMENTS, experimentById } from '../../src/experiments'
import { REFERENCES, type Reference } from '../../src/parameters/references'
import { isProfileId } from '../../src/parameters/profiles'
import { parseProtocol } from '../../src/protocols/parse'

describe.each(EXPERIMENTS.map(experiment => [experiment.id, experiment] as const))('%s', (_id, experiment) => {
  const { protocol, claims, source, disagreeing, assumed, people } = experiment

  it('is found by its name', () => {
    expect(experimentById(experiment.id)).toBe(experiment)
  })

  it('would pass the door as a file', () => {
    expect(parseProtocol(JSON.parse(JSON.stringify(protocol)))).toEqual({ ok: true, protocol })
  })

  it('names its claims once, each of a group that was there and can be simulated', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
    expect(claims.filter(({ group }) => !isProfileId(group) || people[group] < 1)).toEqual([])
  })

  it('reads the counterpart of each claim where the protocol measures it', () => {
    const unread = claims.filter(({ reading, published, agrees }) => {
      if (reading.kind === 'hold') return protocol.steps.find(({ id }) => id === reading.step)?.kind !== 'contract' || agrees.unit !== 's'
      const measurement = protocol.measurements.find(({ id }) => id === reading.measurement)
      if (!measurement) return true
      const { regions } = measurement
      const read = reading.regions === 'working' ? regions === 'working' : regions !== 'working' && reading.regions.every(region => regions.includes(region))
      const unit = reading.as === 'changePercent' ? '%' : measurement.quantity === 'nrs' ? 'NRS' : 'kPa'
      const changes = reading.as !== 'changePercent' || measurement.baseline !== undefined
      return !read || !changes || agrees.unit !== unit || (published.kind === 'number' && published.unit !== unit)
    })
    expect(unread.map(({ id }) => id)).toEqual([])
  })

  it('gives a reason for every rule, and a rule that the publication itself would pass', () => {
    const odd = claims.filter(({ published, agrees: { low, high, because } }) => {
      if (because.length < 20 || !(low < high)) return true
      if (published.kind === 'number') return published.value < low || published.value > high
      return { up: low <= 0, down: high >= 0, unchanged: low >= 0 || high <= 0 }[published.direction]
    })
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  it('says that a limit is ours where no work is named for it', () => {
    const silent = claims.filter(({ agrees: { because, refs } }) => refs === undefined && !/\bour\b/.test(because))
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('says of what kind a spread is, or that nobody knows', () => {
    expect(claims.filter(({ published }) => published.kind === 'number' && (published.spread === null) !== (published.spreadKind === null))).toEqual([])
  })

  it('rests on works that somebody has opened, and says what they leave open', () => {
    const works: readonly Reference[] = [source, ...disagreeing.map(study => study.source)].map(key => REFERENCES[key])
    expect(works.filter(({ verified }) => verified === 'not read')).toEqual([])
    expect(assumed.filter(({ what, because }) => what.length < 10 || because.length < 20)).toEqual([])
    expect(assumed.length).toBeGreaterThan(0)
  })

  it('calls contested what a named study contradicts', () => {
    expect(claims.some(({ firmness }) => firmness === 'contested')).toBe(disagreeing.length > 0)
  })
})

it('an experiment that nobody wrote is not found', () => {
  expect(experimentById('ge2013')).toBeUndefined()
  expect(experimentById('constructor')).toBeUndefined()
})
