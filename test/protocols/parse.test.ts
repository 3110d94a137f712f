import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Protocol } from '../../src/protocols'
import { MOST_TEXT, parseProtocol, parseProtocolText, problemText, type Parsed } from '../../src/protocols/parse'
import { protocols } from './arbitrary'

/** A small protocol with everything in it that a test bends. */
const good = () => structuredClone({
  nocilab: 'protocol', version: 1, id: 'good', title: 'Good',
  steps: [
    { kind: 'rest', id: 'before', duration: 60 },
    {
      kind: 'contract', id: 'hold', muscles: [{ group: 'deltoid', share: 1 }, { group: 'supraspinatus', share: 0.5 }], side: 'both',
      load: { fraction: 0.2, of: 'healthy' }, until: { exhaustionOf: ['deltoid'], painLimit: true, limit: 300 },
    },
    { kind: 'rest', id: 'after', duration: 600 },
  ],
  stimuli: [
    { kind: 'cuff', regions: ['biceps_L'], when: { step: 'before', edge: 'start', offset: 0 }, occlusion: 1, duration: 30 },
    { kind: 'volleys', regions: ['hand_R'], when: { step: 'after', edge: 'start', offset: 10 }, intensity: 0.1, width: 0.7, interval: 3, count: 10 },
  ],
  measurements: [
    { id: 'leg-before', label: 'Before', quantity: 'ppt', regions: ['soleus_L', 'soleus_R'], when: { step: 'hold', edge: 'start', offset: -10 } },
    { id: 'leg-after', label: 'After', quantity: 'ppt', regions: ['soleus_R', 'soleus_L'], when: { step: 'hold', edge: 'end', offset: 60 }, baseline: 'leg-before' },
    { id: 'pain', label: 'End', quantity: 'nrs', regions: 'working', when: { step: 'hold', edge: 'end', offset: 0 } },
  ],
})

type Bent = ReturnType<typeof good> & Record<string, unknown>
const problemsOf = (result: Parsed) => (result.ok ? [] : result.problems)
const after = (bend: (document: any) => void) => { // oxlint-disable-line typescript/no-explicit-any -- to break it in any way
  const document = good() as Bent
  bend(document)
  return problemsOf(parseProtocol(document)).map(problemText)
}

describe('a protocol file', () => {
  it('that is right is accepted as it is', () => {
    expect(parseProtocol(good())).toEqual({ ok: true, protocol: good() })
  })

  it('may begin with a byte order mark', () => {
    expect(parseProtocolText(`\uFEFF${JSON.stringify(good())}`).ok).toBe(true)
  })

  it.each<[string, (document: any) => void, string]>([ // oxlint-disable-line typescript/no-explicit-any
    ['a mistyped field', d => { d.steps[0].durations = 60 }, 'steps[0].durations: unknown field; the fields here are kind, id, duration'],
    ['a missing field', d => { delete d.steps[0].duration }, 'steps[0].duration: missing; expected a duration in seconds, 0.001 to 21600'],
    ['a missing object', d => { delete d.steps[1].load }, 'steps[1].load: missing; expected an object with the fields fraction, of, or with the field kg'],
    ['a load that is no object', d => { d.steps[1].load = 2 }, 'steps[1].load: expected an object with the fields fraction, of, or with the field kg, got 2'],
    ['a weight and a fraction', d => { d.steps[1].load.kg = 2 }, 'steps[1].load.fraction: unknown field; the fields here are kg'],
    ['a weight below nothing', d => { d.steps[1].load = { kg: -1 } }, 'steps[1].load.kg: expected a weight in kg, 0 to 50, got -1'],
    ['a weight in grams', d => { d.steps[1].load = { kg: 2000 } }, 'steps[1].load.kg: expected a weight in kg, 0 to 50, got 2000'],
    ['a weight as text', d => { d.steps[1].load = { kg: '2' } }, 'steps[1].load.kg: expected a weight in kg, 0 to 50, got "2"'],
    ['a weight for muscles that hold none', d => { d.steps[1].load = { kg: 2 } }, 'steps[1].load.kg: a weight in kg can be worked out for the movements "armsOut" and "elbow" alone, with exactly their muscles and shares; say fraction and of here'],
    ['text for a number', d => { d.steps[0].duration = '60' }, 'steps[0].duration: expected a duration in seconds, 0.001 to 21600, got "60"'],
    ['a negative duration', d => { d.steps[0].duration = -1 }, 'steps[0].duration: expected a duration in seconds, 0.001 to 21600, got -1'],
    ['not a number', d => { d.steps[0].duration = NaN }, 'steps[0].duration: expected a duration in seconds, 0.001 to 21600, got NaN'],
    ['an endless duration', d => { d.steps[0].duration = Infinity }, 'steps[0].duration: expected a duration in seconds, 0.001 to 21600, got Infinity'],
    ['percent for a fraction', d => { d.steps[1].load.fraction = 20 }, 'steps[1].load.fraction: expected a number from 0 to 1, got 20'],
    ['an unknown kind of step', d => { d.steps[0].kind = 'run' }, 'steps[0].kind: expected a step of kind "rest" or "contract", got "run"'],
    ['an unknown kind of stimulus', d => { d.stimuli[0].kind = 'hammer' }, 'stimuli[0].kind: expected a stimulus of kind "nociceptive", "cuff" or "volleys", got "hammer"'],
    ['an unknown muscle', d => { d.steps[1].muscles[1].group = 'deltoids' }, 'steps[1].muscles[1].group: expected a muscle group, for example "deltoid", got "deltoids"'],
    ['an unknown region', d => { d.measurements[0].regions[1] = 'soleus' }, 'measurements[0].regions[1]: expected a region id, for example "tibialis_anterior_R", got "soleus"'],
    ['no region', d => { d.measurements[0].regions = [] }, 'measurements[0].regions: expected at least 1 of region ids, got an empty list'],
    ['a region that is no list', d => { d.measurements[0].regions = 'soleus_L' }, 'measurements[0].regions: expected a list of region ids, or "working", got "soleus_L"'],
    ['an unknown quantity', d => { d.measurements[0].quantity = 'pain' }, 'measurements[0].quantity: expected one of ppt, nrs, MF, PC, LC, LI, K, AT, GL, PY, SP, KN, got "pain"'],
    ['a newer version', d => { d.version = 2 }, 'version: expected version 1, the only one there is, got 2'],
    ['another kind of file', d => { delete d.nocilab }, 'nocilab: missing; expected "protocol"'],
    ['an id with a space', d => { d.id = 'my protocol' }, 'id: expected an id of small letters, digits and hyphens, at most 64, got "my protocol"'],
    ['no steps', d => { d.steps = []; d.stimuli = []; d.measurements = [] }, 'steps: expected at least 1 of steps, got an empty list'],
    ['half a volley', d => { d.stimuli[1].count = 2.5 }, 'stimuli[1].count: expected a whole number, got 2.5'],

    ['two steps of one name', d => { d.steps[2].id = 'before'; d.stimuli.pop() }, 'steps[2].id: "before" is there twice'],
    ['two measurements of one name', d => { d.measurements[2].id = 'leg-after' }, 'measurements[2].id: "leg-after" is there twice'],
    ['a muscle twice', d => { d.steps[1].muscles[1].group = 'deltoid' }, 'steps[1].muscles[1]: "deltoid" is there twice'],
    ['a region twice', d => { d.stimuli[1].regions = ['hand_R', 'hand_R'] }, 'stimuli[1].regions[1]: "hand_R" is there twice'],
    ['exhaustion of a muscle at rest', d => { d.steps[1].until.exhaustionOf = ['biceps'] }, 'steps[1].until.exhaustionOf[0]: "biceps" does not work in this step; those that do: deltoid, supraspinatus'],
    ['a step that does not exist', d => { d.measurements[0].when.step = 'holding' }, 'measurements[0].when.step: there is no step "holding"; the steps are before, hold, after'],
    ['before the run', d => { d.measurements[0].when.offset = -61 }, 'measurements[0].when.offset: this is 1 s before the run begins'],
    ['after the run', d => { d.measurements[1].when.offset = 601 }, 'measurements[1].when.offset: this is 1 s after the run has ended'],
    ['ahead of an end that nobody knows', d => { d.measurements[2].when.offset = -5 }, 'measurements[2].when.offset: nobody can know 5 s ahead when "hold" will end'],
    ['the same from the step behind it', d => { d.stimuli[1].when.offset = -2 }, 'stimuli[1].when.offset: nobody can know 2 s ahead when "hold" will end'],
    ['further ahead than the rest before it', d => { d.stimuli[1].when = { step: 'after', edge: 'end', offset: -601 } }, 'stimuli[1].when.offset: nobody can know 1 s ahead when "hold" will end'],
    ['a baseline that is not there', d => { d.measurements[1].baseline = 'leg' }, 'measurements[1].baseline: there is no measurement "leg" above this one; there are leg-before'],
    ['a baseline below', d => { d.measurements.reverse() }, 'measurements[1].baseline: there is no measurement "leg-before" above this one; there are pain'],
    ['a baseline of other regions', d => { d.measurements[0].regions.pop() }, 'measurements[1].baseline: "leg-before" measures another quantity or other regions'],
    ['a baseline of another quantity', d => { d.measurements[0].quantity = 'nrs' }, 'measurements[1].baseline: "leg-before" measures another quantity or other regions'],
    ['a baseline that comes later', d => { d.measurements[0].when = { step: 'after', edge: 'start', offset: 90 } }, 'measurements[1].baseline: "leg-before" is measured later than this'],
    ['the working muscle of a rest', d => { d.measurements[2].when.step = 'after' }, 'measurements[2].regions: "working" needs a step of kind "contract"; "after" is a rest'],
    ['volleys that run into each other', d => { d.stimuli[1].width = 3 }, 'stimuli[1].width: expected less than the interval of 3 s, got 3: a volley has to end before the next begins'],
    ['two cuffs on one region', d => { d.stimuli.push({ ...d.stimuli[0], when: { step: 'before', edge: 'start', offset: 29 } }) }, 'stimuli[2].regions: stimuli[0] may still press a cuff on one of these regions'],
    ['two cuffs that meet if the hold ends early', d => { d.stimuli[0].duration = 90; d.stimuli.push({ ...d.stimuli[0], when: { step: 'hold', edge: 'end', offset: 0 } }) }, 'stimuli[2].regions: stimuli[0] may still press a cuff on one of these regions'],
    ['a run that is too long', d => { d.steps[0].duration = 21600 }, 'steps: expected at most 21600 s together, got up to 22500'],
    ['too many volleys', d => { d.stimuli[1].count = 2000; d.stimuli.push({ ...d.stimuli[1], count: 1 }) }, 'stimuli: expected at most 2000 volleys together, got 2001'],
  ])('with %s is refused by name', (_what, bend, expected) => {
    expect(after(bend)).toContain(expected)
  })

  it('may have cuffs that follow each other, and stimuli of other kinds that do not', () => {
    expect(after(d => {
      d.stimuli.push({ ...d.stimuli[0], when: { step: 'before', edge: 'start', offset: 30 } }, { ...d.stimuli[1] }, { ...d.stimuli[1] })
    })).toEqual([])
  })

  it('may look ahead as far as the rests before a moment reach', () => {
    expect(after(d => { d.stimuli[1].when = { step: 'after', edge: 'end', offset: -600 } })).toEqual([])
  })

  it('names all that is wrong, but no more than a person can read', () => {
    expect(after(d => { d.title = 1; d.steps[0].duration = 0; d.measurements[1].quantity = 2 })).toHaveLength(3)
    const many = after(d => { d.measurements = Array.from({ length: 60 }, () => 1) })
    expect(many).toHaveLength(21)
    expect(many.at(-1)).toBe('and 40 more of the same kind or another')
  })
})

describe('a file that is none', () => {
  it.each([
    ['', 'not valid JSON'], ['{"nocilab": "protocol"', 'not valid JSON'], ['\u0000\uFFFD', 'not valid JSON'], ['<!doctype html>', 'not valid JSON'],
    ['null', 'expected an object'], ['7', 'expected an object'], ['"protocol"', 'expected an object'], ['[]', 'missing'],
    [' '.repeat(MOST_TEXT + 1), 'at most 1000000 are read'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'is nested too deep'],
    [JSON.stringify({ ...good(), steps: Array.from({ length: 10_000 }, (_, i) => ({ kind: 'rest', id: `s${i}`, duration: 1 })) }), 'steps: expected at most 500 entries, got 10000'],
    [JSON.stringify(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`field${i}`, i]))), 'expected at most 500 fields'],
  ])('is refused in words: %.40j', (text, expected) => {
    expect(problemsOf(parseProtocolText(text)).map(problemText).join('\n')).toContain(expected)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('does not slip %s in', name => {
    const text = JSON.stringify(good()).replace('"title"', `"${name}":{"polluted":true},"title"`)
    expect(problemsOf(parseProtocolText(text)).map(({ path }) => path)).toContain(name)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('does not move the cursor of whoever reads the refusal', () => {
    const [message] = after(d => { d.steps[0]['\u001B[2J\u202E'] = 1; d.id = '\u009B31m\u0007' })
    const all = after(d => { d.steps[0]['\u001B[2J\u202E'] = 1; d.id = '\u009B31m\u0007' }).join('')
    expect(message).toBeDefined()
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(all).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/)
  })

  it('keeps a script in a title as the text it is', () => {
    const title = '<script>alert(1)</script>'
    expect(parseProtocol({ ...good(), title })).toMatchObject({ ok: true, protocol: { title } })
  })

  it('may contain itself, throw when touched, or be no data at all', () => {
    const cyclic = good() as Record<string, unknown>
    cyclic.steps = [cyclic]
    const hostile = { get nocilab() { throw new Error('touched') } }
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    for (const value of [cyclic, hostile, revoked.proxy, () => 1, Symbol('s'), 10n, new Map(), undefined]) {
      expect(problemsOf(parseProtocol(value)).length).toBeGreaterThan(0)
    }
  })
})

describe('anything at all', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true, withObjectString: true })

  it('is answered, as text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array().map(bytes => new TextDecoder().decode(bytes))), text => {
      expect(problemsOf(parseProtocolText(text)).length).toBeGreaterThan(0)
    }), { numRuns: 500 })
  })

  it('is answered, as a value', () => {
    fc.assert(fc.property(anything, value => { expect(problemsOf(parseProtocol(value)).length).toBeGreaterThan(0) }), { numRuns: 500 })
  })

  it('in place of a part of a protocol is accepted or refused with the place of it', () => {
    fc.assert(fc.property(protocols, fc.nat(), anything, (protocol, pick, value) => {
      const places = placesIn(protocol)
      const place = places[pick % places.length]!
      const result = parseProtocol(replaced(protocol, place, value))
      expect(result.ok || result.problems.some(({ path }) => path !== '')).toBe(true)
    }), { numRuns: 200 })
  })

  it('that is cut off somewhere is refused', () => {
    fc.assert(fc.property(protocols, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (protocol, share) => {
      const text = JSON.stringify(protocol)
      expect(parseProtocolText(text.slice(0, Math.floor(share * text.length))).ok).toBe(false)
    }))
  })
})

describe('any valid protocol', () => {
  it('comes back from its text as it was', () => {
    fc.assert(fc.property(protocols, protocol => {
      const result = parseProtocolText(JSON.stringify(protocol))
      expect(problemsOf(result)).toEqual([])
      expect(result).toEqual({ ok: true, protocol: JSON.parse(JSON.stringify(protocol)) })
    }), { numRuns: 200 })
  })
})

type Place = readonly (string | number)[]

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  return [...(place.length > 0 ? [place] : []), ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...place, Array.isArray(value) ? Number(key) : key]))]
}

function replaced(protocol: Protocol, place: Place, value: unknown): unknown {
  const document = structuredClone(protocol) as unknown as Record<string | number, unknown>
  const parent = place.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => at[key] as Record<string | number, unknown>, document)
  parent[place.at(-1)!] = value
  return document
}
