/** What must hold of every published study, as data and on a run of the two typical participants. */
import { describe, expect, it } from 'vitest'
import { armsOf, isModelled, MAIN_ARM, readingFor, STUDIES, studyById, type GroupClaim, type ModelledClaim, type Reading, type Study, type StudyClaim } from '../../src/experiments'
import { PAINFUL } from '../../src/experiments/rules'
import { WHYS, whyOf } from '../../src/experiments/whys'
import { isProfileId, PROFILE_IDS } from '../../src/parameters/profiles'
import { REFERENCES, type Reference } from '../../src/parameters/references'
import { PARAMETERS } from '../../src/parameters/table'
import { parseProtocol } from '../../src/protocols/parse'
import type { Protocol } from '../../src/protocols'
import { compareStudy, needsPeople, readingOf, type RunsByArm } from '../../src/simulation/compare'
import { run } from '../../src/simulation/run'
import { PARTICIPANTS } from '../support/participants'

const modelled = STUDIES.flatMap(({ claims }) => claims.filter(isModelled))
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id)
const reference = (key: keyof typeof REFERENCES): Reference => REFERENCES[key]

describe('all studies together', () => {
  it('are at least sixteen, with at least 45 claims the model can answer, and the unanswered counted apart', () => {
    expect(STUDIES.length).toBeGreaterThanOrEqual(16)
    expect(modelled.length).toBeGreaterThanOrEqual(45)
    expect(STUDIES.filter(({ claims }) => !claims.some(isModelled)).map(({ id }) => id)).toEqual([])
  })

  it('have reasons for disagreeing only where there is a claim that the model answers, each a whole sentence', () => {
    const known = new Set(STUDIES.flatMap(({ id, claims }) => claims.filter(isModelled).map(claim => `${id}/${claim.id}`)))
    expect(Object.keys(WHYS).filter(name => !known.has(name))).toEqual([])
    expect(Object.values(WHYS).filter(why => !/^[A-Z].{60,}\.$/s.test(why))).toEqual([])
    expect(whyOf('maughan1986', 'healthy-women')).toBe(WHYS['maughan1986/healthy-women'])
    expect(whyOf('maughan1986', 'nothing')).toBeNull()
  })

  it('have names of their own', () => {
    expect(new Set(STUDIES.map(({ id }) => id)).size).toBe(STUDIES.length)
    const protocols = STUDIES.flatMap(study => armsOf(study).map(({ protocol }) => protocol.id))
    expect(new Set(protocols).size).toBe(protocols.length)
    for (const study of STUDIES) expect(studyById(study.id)).toBe(study)
    expect(studyById('constructor')).toBeUndefined()
  })

  it('keep enough from every fit to judge it by', () => {
    const share = modelled.filter(({ role }) => role === 'validation').length / modelled.length
    // A quarter: claims that rest on what a parameter was taken from are none of them, however few are left.
    expect(share).toBeGreaterThan(1 / 4)
    expect(share).toBeLessThan(3 / 4)
  })

  it('call painful what the model does', () => {
    expect(PAINFUL).toBe(PARAMETERS.wpith.value)
  })

  it('do not hide a disagreement: every study that contradicts one of them and can be simulated stands beside it', () => {
    const works = new Set(STUDIES.map(({ source }) => source))
    const contradicting = STUDIES.flatMap(({ disagreeing }) => disagreeing.map(({ source }) => source))
    expect(contradicting.filter(source => works.has(source)).length).toBeGreaterThan(5)
  })
})

describe.each(STUDIES.map(study => [study.id, study] as const))('%s', (_id, study) => {
  const { claims, people, source, disagreeing, assumed } = study
  const arms = armsOf(study)

  it('has one protocol or arms with names, each of which would pass the door as a file', () => {
    expect((study.protocol === undefined) !== (study.arms === undefined)).toBe(true)
    expect(new Set(ids(arms)).size).toBe(arms.length)
    for (const { protocol } of arms) expect(parseProtocol(JSON.parse(JSON.stringify(protocol)))).toEqual({ ok: true, protocol })
  })

  it('names its claims once, each of a group that was there', () => {
    expect(new Set(ids(claims)).size).toBe(claims.length)
    const absent = claims.filter(isModelled).filter(({ group }) => (group === 'between' ? PROFILE_IDS.some(id => people[id as 'healthy'] === 0) : people[group] === 0 || !isProfileId(group)))
    expect(ids(absent)).toEqual([])
  })

  it('reads each claim where a protocol measures it, in the unit it is held to', () => {
    expect(ids(claims.filter(isModelled).filter(claim => unitOf(readingFor(claim), study) === null))).toEqual([])
    const others = claims.filter(isModelled).filter(claim => {
      const unit = claim.reading.kind === 'between' && claim.reading.how !== 'difference' ? '1' : unitOf(readingFor(claim), study)
      return unit !== claim.agrees.unit || (claim.published.kind === 'number' && claim.published.unit !== unit)
    })
    expect(ids(others)).toEqual([])
  })

  it('gives a reason for every rule, says where a limit is ours, and a rule that the publication itself would pass', () => {
    expect(ids(claims.filter(isModelled).filter(({ agrees: { because, refs } }) => because.length < 20 || (refs === undefined && !/\bour\b/.test(because))))).toEqual([])
    expect(ids(claims.filter(isModelled).filter(claim => !passesItself(claim)))).toEqual([])
  })

  it('says of what kind a spread is', () => {
    expect(ids(claims.filter(({ published }) => published.kind === 'number' && (published.spread === null) !== (published.spreadKind === null)))).toEqual([])
  })

  it('rests on what somebody has opened, and never on memory', () => {
    const works = [source, ...disagreeing.map(other => other.source), ...claims.flatMap(claim => [...(isModelled(claim) ? claim.agrees.refs ?? [] : []), ...(claim.readIn === undefined ? [] : [claim.readIn])])]
    expect(works.filter(key => reference(key).verified === 'not read')).toEqual([])
    expect(/from memory|we remember/i.test(JSON.stringify(claims))).toBe(false)
  })

  it('says what it had to assume, each with the reason', () => {
    expect(assumed.length).toBeGreaterThan(0)
    expect(assumed.filter(({ what, because }) => what.length < 10 || because.length < 20)).toEqual([])
    const strength = arms.some(({ protocol }) => protocol.stimuli?.some(({ kind }) => kind !== 'cuff'))
    if (strength) expect(assumed.some(({ because }) => /number of the model/.test(because))).toBe(true)
  })

  it('gives one reading of one group one role', () => {
    const roles = new Map<string, Set<string>>()
    for (const { group, reading, role } of claims.filter(isModelled)) {
      const key = `${group} ${JSON.stringify(reading)}`
      roles.set(key, (roles.get(key) ?? new Set()).add(role))
    }
    expect([...roles.values()].filter(found => found.size > 1)).toEqual([])
  })

  it('calls contested only what it names a contradicting study for', () => {
    const contested = claims.some(({ firmness }) => firmness === 'contested')
    expect(contested && disagreeing.length === 0).toBe(false)
  })

  it('says why what is not modelled is not', () => {
    expect(ids(claims.filter(claim => claim.kind === 'not modelled' && claim.reason.length < 20))).toEqual([])
  })

  it('runs in both participants, and every reading resolves', () => {
    const runs = Object.fromEntries(PROFILE_IDS.map(profile => [profile, runsOf(study, profile)]))
    const outcomes = Object.values(runs).flatMap(byArm => Object.values(byArm).map(trajectory => trajectory?.outcome.status))
    expect(new Set(outcomes)).toEqual(new Set(['completed']))
    const unresolved = claims.filter(isModelled).filter(claim =>
      (claim.group === 'between' ? PROFILE_IDS : [claim.group]).some(profile => readingOf(readingFor(claim), runs[profile]) === null))
    expect(ids(unresolved)).toEqual([])
    const compared = compareStudy(claims, runs)
    expect(compared.map(({ id }) => id)).toEqual(ids(claims.filter(isModelled)))
    expect(compared.filter(({ verdict }) => verdict === 'not measured').map(({ id }) => id)).toEqual(ids(claims.filter(isModelled).filter(needsPeople)))
  })
})

const runsOf = (study: Study, profile: (typeof PROFILE_IDS)[number]): RunsByArm =>
  Object.fromEntries(armsOf(study).map(({ id, protocol }) => [id, run(PARTICIPANTS[profile], protocol, { every: 60, record: [] })]))

/** Unit of a reading; null where nothing measures it. */
function unitOf(reading: Reading, study: Study): StudyUnit | null {
  const protocolOf = (arm?: string): Protocol | undefined => armsOf(study).find(({ id }) => id === (arm ?? MAIN_ARM))?.protocol
  switch (reading.kind) {
    case 'hold': return protocolOf(reading.arm)?.steps.find(({ id }) => id === reading.step)?.kind === 'contract' ? 's' : null
    case 'measure': {
      const measurement = protocolOf(reading.arm)?.measurements.find(({ id }) => id === reading.measurement)
      if (!measurement) return null
      const { regions } = measurement
      const read = reading.regions === 'working' ? regions === 'working' : regions !== 'working' && reading.regions.every(region => regions.includes(region))
      if (!read || (reading.as === 'changePercent' && measurement.baseline === undefined)) return null
      return reading.as === 'changePercent' ? '%' : UNITS[measurement.quantity] ?? null
    }
    case 'count': {
      const measured = [reading.measurement, ...(reading.against === undefined ? [] : [reading.against])]
        .map(id => unitOf({ kind: 'measure', ...(reading.arm === undefined ? {} : { arm: reading.arm }), measurement: id, regions: reading.regions, as: 'value' }, study))
      return measured.includes(null) ? null : 'areas'
    }
    case 'difference': return same([reading.first, reading.second], study)
    case 'ratio': return same([reading.of, reading.to], study) === null ? null : '1'
    case 'mean':
    case 'highest': return same(reading.of, study)
    case 'time constant': return unitOf(reading.remaining, study) === '1' ? 's' : null
    case 'share': return unitOf(reading.of, study) === null ? null : '%'
  }
}

type StudyUnit = ModelledClaim['agrees']['unit']
const UNITS: Readonly<Record<string, StudyUnit>> = { ppt: 'kPa', nrs: 'NRS', MF: '1', PC: '1', GL: 'µM', PY: 'µM', LI: 'mM', AT: 'nM' }

function same(parts: readonly Reading[], study: Study): StudyUnit | null {
  const units = new Set(parts.map(part => unitOf(part, study)))
  return units.size === 1 ? [...units][0]! : null
}

/** Whether what was published lies within the claim's own limits. */
function passesItself({ published, reading, agrees: { low, high } }: ModelledClaim): boolean {
  if (!(low < high)) return false
  if (published.kind === 'number') return published.value >= low && published.value <= high
  if (published.kind === 'some people' || reading.kind === 'share') return low >= 0 && high <= 100
  const none = (reading.kind === 'between' && reading.how === 'ratio') || reading.kind === 'ratio' ? 1 : 0
  if (published.kind === 'no difference' || published.direction === 'unchanged') return low <= none && high >= none
  return published.direction === 'up' ? low > none : high <= none
}

describe('a claim', () => {
  const claim: GroupClaim = {
    id: 'c', role: 'validation', group: 'healthy', claim: '', firmness: 'single study', published: { kind: 'direction', direction: 'up' },
    reading: { kind: 'hold', step: 'hold' }, agrees: { low: 0, high: 1, unit: 's', because: '' },
  }

  it('is modelled unless it says otherwise', () => {
    const unmodelled: StudyClaim = { kind: 'not modelled', id: 'u', role: 'validation', group: 'healthy', claim: '', firmness: 'robust', published: claim.published, reason: '' }
    expect([claim, { ...claim, kind: 'modelled' as const }, unmodelled].map(isModelled)).toEqual([true, true, false])
  })

  it('cannot be made of a study without a protocol', () => {
    expect(() => armsOf({ id: 'empty' })).toThrow('empty')
  })
})
