import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostOf, isHeard, readMessage, targetFor } from '../../src/state/embed-door'
import { encodeSetup } from '../../src/state/share'
import { PRESET } from '../../src/state/setup'

const message = (parts: object) => ({ nocilab: 'embed', version: 1, ...parts })

describe('a message from the page around', () => {
  it('is read where it is one', async () => {
    expect(await readMessage(message({ do: 'play', speed: 20, id: 7 }))).toEqual({ kind: 'command', command: message({ do: 'play', speed: 20, id: 7 }) })
    expect(await readMessage(message({ do: 'seek', clock: -30, from: 'stop' }))).toMatchObject({ kind: 'command', command: { clock: -30 } })
    expect(await readMessage(message({ do: 'load', setup: { study: 'kosek1996' } }))).toMatchObject({ kind: 'command', command: { setup: { study: 'kosek1996' } } })
    const link = await encodeSetup({ ...PRESET, seed: 3 })
    expect(await readMessage(message({ do: 'load', setup: link }))).toMatchObject({ kind: 'command', command: { setup: { link } } })
  })

  it.each<[string, object, RegExp]>([
    ['a study that does not exist', { do: 'load', setup: { study: 'nobody' } }, /^setup\.study: there is no study "nobody"$/],
    ['a link that is none', { do: 'load', setup: 'AAAA' }, /^setup\.link: its link cannot be used$/],
    ['a clock that is no number', { do: 'seek', clock: Number.NaN }, /^clock: /],
    ['something nobody can do', { do: 'erase' }, /^do: /],
    ['a field nobody knows', { do: 'pause', really: true }, /^really: /],
  ])('is refused with a reason: %s', async (_, parts, reason) => {
    const heard = await readMessage(message({ ...parts, id: 'a' }))
    expect(heard).toMatchObject({ kind: 'refused', id: 'a' })
    expect(heard?.kind === 'refused' && heard.problems[0]).toMatch(reason)
  })

  it('of any kind at all is an answer, and never thrown', async () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true })
    await fc.assert(fc.asyncProperty(anything, async data => { expect(await readMessage(data)).toBeNull() }), { numRuns: 300 })
    await fc.assert(fc.asyncProperty(fc.record({ nocilab: fc.constant('embed'), version: fc.oneof(fc.constant(1), anything), do: fc.oneof(fc.constantFrom('load', 'play', 'seek', 'paint'), anything), setup: anything, clock: anything, what: anything, id: anything }, { requiredKeys: ['nocilab'] }), async data => {
      expect(['refused', 'command']).toContain((await readMessage(data))?.kind)
    }), { numRuns: 300 })
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
      expect(await readMessage(bytes)).toBeNull()
      expect((await readMessage(message({ do: 'load', setup: new TextDecoder().decode(bytes) })))?.kind).toBe('refused')
    }), { numRuns: 200 })
    const trap = Object.defineProperty({ nocilab: 'embed' }, 'version', { enumerable: true, get() { throw new Error('made to') } })
    expect(await readMessage(trap)).toMatchObject({ kind: 'refused' })
    const worse = new Proxy({}, { get() { throw new Error('made to') } })
    expect(await readMessage(worse)).toMatchObject({ kind: 'refused' })
  })
})

describe('who is heard', () => {
  const parent = {} as MessageEventSource
  it('is the page around, and where a host is named, that host alone', () => {
    expect(isHeard({ source: parent, origin: 'https://a.example' }, parent, null)).toBe(true)
    expect(isHeard({ source: parent, origin: 'https://a.example' }, parent, 'https://a.example')).toBe(true)
    expect(isHeard({ source: parent, origin: 'https://b.example' }, parent, 'https://a.example')).toBe(false)
    expect(isHeard({ source: {} as MessageEventSource, origin: 'https://a.example' }, parent, null)).toBe(false)
    expect(isHeard({ source: null, origin: '' }, parent, null)).toBe(false)
  })

  it('is told alone: nobody before they have spoken', () => {
    expect([targetFor(null, null), targetFor(null, 'https://a.example'), targetFor(null, 'null'), targetFor('https://a.example', 'https://b.example')])
      .toEqual([null, 'https://a.example', '*', 'https://a.example'])
  })

  it('is an origin, whatever the address names; what is none hears nothing', () => {
    expect(hostOf('?embed=1')).toBeNull()
    expect(hostOf('?host=https://school.example/a/b?c')).toBe('https://school.example')
    for (const named of ['javascript:alert(1)', 'data:text/html,x', 'nonsense', '', '*']) expect(hostOf(`?host=${encodeURIComponent(named)}`)).toBe('about:nobody')
  })
})
