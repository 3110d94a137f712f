import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { armsOf, STUDIES } from '../../src/experiments'
import { limitsOf } from '../../src/parameters/limits'
import { PARAMETER_NAMES } from '../../src/parameters/table'
import { WHAT_IF_IDS } from '../../src/parameters/what-ifs'
import { base64UrlOf, pack } from '../../src/state/packing'
import { QUANTITIES, widthOf } from '../../src/simulation/quantities'
import { MOST_CHARTS, PRESET, type Setup, type Subject } from '../../src/state/setup'
import { decodeSetup, encodeSetup, MOST_LINK } from '../../src/state/share'
import { protocols } from '../protocols/arbitrary'

const study: fc.Arbitrary<Subject> = fc.constantFrom(...STUDIES).chain(each =>
  fc.constantFrom(null, ...(each.arms ? armsOf(each).map(({ id }) => id) : [])).map(arm => ({ kind: 'study', study: each.id, arm })))
const subject = fc.oneof(study, protocols.map((protocol): Subject => ({ kind: 'protocol', protocol })))
const choice = fc.record({ amount: fc.double({ min: 0, max: 1, noNaN: true }).map(value => value + 0), whom: fc.constantFrom('healthy' as const, 'fibromyalgia' as const, 'both' as const) })
const whatIfs = fc.uniqueArray(fc.constantFrom(...WHAT_IF_IDS)).chain(ids => fc.tuple(...ids.map(id => choice.map(each => [id, each] as const))).map(entries => Object.fromEntries(entries)))
const changes = fc.uniqueArray(fc.constantFrom(...PARAMETER_NAMES), { maxLength: 6 }).chain(names =>
  fc.tuple(...names.map(name => fc.double({ min: limitsOf(name)[0], max: limitsOf(name)[1], noNaN: true }).map(value => [name, value + 0] as const))).map(entries => Object.fromEntries(entries)))
const charts = fc.uniqueArray(fc.constantFrom(...QUANTITIES).chain(({ id }) => fc.nat(widthOf(id) - 1).map(element => ({ column: id, element }))), { minLength: 1, maxLength: MOST_CHARTS, selector: ({ column, element }) => `${column} ${element}` })
const anySetup: fc.Arbitrary<Setup> = fc.record({
  version: fc.constant(1 as const), subject, whatIfs, changes: fc.record({ healthy: changes, fibromyalgia: changes }), seed: fc.nat(), charts,
}, { requiredKeys: ['version', 'subject', 'whatIfs', 'changes', 'seed'] })

const linkOf = async (value: unknown) => base64UrlOf(await pack(new TextEncoder().encode(JSON.stringify(value))))

describe('a link', () => {
  it('gives back any valid set-up', async () => {
    await fc.assert(fc.asyncProperty(anySetup, async setup => {
      const text = await encodeSetup(setup)
      if (text.length > MOST_LINK) return
      expect(text).toMatch(/^[\w-]*$/)
      expect(await decodeSetup(text)).toEqual({ setup: JSON.parse(JSON.stringify(setup)), replaced: [] })
    }), { numRuns: 60 })
  })

  it('opens any text at all, and says when nothing of it could be used', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.base64String({ maxLength: 400 })), async text => {
      expect((await decodeSetup(text)).setup.version).toBe(1)
    }), { numRuns: 200 })
    expect(await decodeSetup('')).toEqual({ setup: PRESET, replaced: [{ part: 'link' }] })
    expect(await decodeSetup('A'.repeat(MOST_LINK + 1))).toEqual({ setup: PRESET, replaced: [{ part: 'link' }] })
  })

  it('opens any value that was packed as a link is', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.record({ v: fc.constantFrom(1, 2), s: fc.jsonValue(), p: fc.jsonValue(), w: fc.jsonValue(), h: fc.jsonValue(), f: fc.jsonValue(), r: fc.jsonValue(), c: fc.jsonValue() }, { requiredKeys: ['v'] })), async value => {
      const { setup } = await decodeSetup(await linkOf(value))
      expect(setup.version).toBe(1)
    }), { numRuns: 150 })
  })

  it('opens those that were made before charts could be asked for', async () => {
    const half = { amount: 0.5, whom: 'both' } as const
    expect(await decodeSetup('FclBCoMwEEDRu_z1RJKCFOYkBXGRyKhFNBDTupDcvfRt380XDcKJDqzZFisu2W5HffgQEOqV3f4-PtVORuFCb1KJm7kUpw0dfNcLKdeVsQnz_63GF-q7vgkFfbYf')).toEqual({
      setup: { ...PRESET, subject: { kind: 'study', study: 'hoeger-bement2011', arm: 'two-minutes' }, whatIfs: { 'brake-back': half }, changes: { healthy: {}, fibromyalgia: { etaX: 0.5 } }, seed: 7 }, replaced: [],
    })
    const own: Subject = { kind: 'protocol', protocol: {
      nocilab: 'protocol', version: 1, id: 'old', title: 'Old', measurements: [],
      steps: [{ kind: 'contract', id: 'hold', muscles: [{ group: 'biceps', share: 1 }], side: 'right', load: { fraction: 0.25, of: 'own' }, until: { painLimit: true, limit: 120 } }],
    } }
    expect(await decodeSetup('LY5BisMwEAT_0mcR4kAu84aFfUDIQZGVeIisEdIoORj9fRl7jw3VRW34gCaHAtqQJXDyDxBKFZUgCQ6fWBtL3imeQZA0w0FZUwThd19NY2mg24Y3Z4OCZK0-KP5Py_FaewspHuSrSi8gPDjY2aEtvkbQNO4OjWezV34t5kjiZyt8mnOvOZ8uVwd5WtA3Yzj0rJwMKp7zD6-sIK09OqRjTJfzMPcafes1rjGrldzH-AM')).toEqual({ setup: { ...PRESET, subject: own }, replaced: [] })
  })

  it('does not unpack what was made to burst', async () => {
    const bomb = base64UrlOf(await pack(new Uint8Array(50_000_000)))
    expect(await decodeSetup(bomb)).toEqual({ setup: PRESET, replaced: [{ part: 'link' }] })
  })

  it('is short: only what differs is in it', async () => {
    expect((await encodeSetup(PRESET)).length).toBeLessThan(20)
    const busy: Setup = {
      ...PRESET, subject: { kind: 'study', study: 'hoeger-bement2011', arm: 'two-minutes' }, seed: 123_456,
      whatIfs: Object.fromEntries(WHAT_IF_IDS.map(id => [id, { amount: 0.37, whom: 'both' }])),
      changes: { healthy: { str: 1.23, etaX: 0.61 }, fibromyalgia: { etaX: 0.5, etaY: 0.25, mito: 0.81, kN: 0.00123 } },
    }
    expect((await encodeSetup(busy)).length).toBeLessThan(400)
  })

  it('has the charts on request, each once and no more than there is room for; what nobody can chart is named', async () => {
    const { setup, replaced } = await decodeSetup(await linkOf({ v: 1, c: [['LI', 3], ['LI', 3], ['LI', 60], ['magic', 0], 7, ['Y', 0]] }))
    expect(setup).toEqual({ ...PRESET, charts: [{ column: 'LI', element: 3 }, { column: 'Y', element: 0 }] })
    expect(replaced).toEqual([{ part: 'chart', name: 'LI' }, { part: 'chart', name: 'magic' }, { part: 'chart' }])
    expect((await decodeSetup(await linkOf({ v: 1, c: Array.from({ length: 50 }, (_, i) => ['LI', i]) }))).setup.charts).toHaveLength(MOST_CHARTS)
    expect(await decodeSetup(await linkOf({ v: 1, c: 'all' }))).toEqual({ setup: PRESET, replaced: [{ part: 'chart' }] })
  })

  it('names what it replaced, and keeps the rest', async () => {
    const { setup, replaced } = await decodeSetup(await linkOf({ v: 2, s: ['nobody2050'], w: { 'brake-back': [0.5, 'both'], 'levitate': [1, 'both'] }, f: { etaX: 99, nothing: 1, etaY: 'much' }, r: -1 }))
    expect(replaced).toEqual([
      { part: 'version' }, { part: 'subject', name: 'nobody2050' }, { part: 'what-if', name: 'levitate' },
      { part: 'limit', name: 'etaX' }, { part: 'parameter', name: 'nothing' }, { part: 'parameter', name: 'etaY' }, { part: 'seed' },
    ])
    expect(setup).toEqual({ ...PRESET, whatIfs: { 'brake-back': { amount: 0.5, whom: 'both' } }, changes: { healthy: {}, fibromyalgia: { etaX: limitsOf('etaX')[1] } } })
  })
})
