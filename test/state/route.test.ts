import { beforeEach, describe, expect, it } from 'vitest'
import { addressOf, followAddress, keepQuery, parseRoute, SCREEN_NAMES, SCREENS, useRoute } from '../../src/state/route'

const at = (hash: string) => {
  const { screen, place, query, asked } = parseRoute(hash)
  return [screen, place, query, asked]
}

describe('an address', () => {
  it('of nothing is the home page', () => {
    for (const hash of ['', '#', '#/']) expect(at(hash)).toEqual(['story', 1, '', null])
  })

  it.each(SCREEN_NAMES)('of each screen and place is read as it is written: %s', screen => {
    const { places } = SCREENS[screen]
    for (let place = Math.min(1, places); place <= places; place++) {
      for (const query of ['', 'x=1&y=%20a?b#c']) {
        expect(parseRoute(addressOf({ screen, place, query }))).toEqual({ screen, place, query, asked: null })
      }
    }
  })

  it('hands a query on as it stands there', () => {
    expect(at('#/lab?x=N4Ig%2B_-?a=1')).toEqual(['lab', 0, 'x=N4Ig%2B_-?a=1', null])
    expect(at('#/?x=1')).toEqual(['story', 1, 'x=1', null])
  })

  it('is read in either case, and without its first stroke', () => {
    expect(at('#/LAB')).toEqual(['lab', 0, '', null])
    expect(at('#lab')).toEqual(['lab', 0, '', null])
  })

  it('that means nothing leads to the nearest screen, and says what was asked for', () => {
    expect(at('#/labb')).toEqual(['lab', 0, '', 'labb'])
    expect(at('#/laboratory?x=1')).toEqual(['lab', 0, 'x=1', 'laboratory'])
    expect(at('#/stroy/3')).toEqual(['story', 3, '', 'stroy/3'])
    expect(at('#/nowhere')).toEqual(['story', 1, '', 'nowhere'])
    expect(at('#/x')).toEqual(['story', 1, '', 'x'])
    expect(at('#/lab/7')).toEqual(['lab', 0, '', 'lab/7'])
    expect(at('#/story/2/3')).toEqual(['story', 2, '', 'story/2/3'])
  })

  it('of a place beyond the ends leads to the end', () => {
    expect(at('#/story/99')).toEqual(['story', 6, '', 'story/99'])
    expect(at('#/story/0')).toEqual(['story', 1, '', 'story/0'])
    expect(at('#/story/-1')).toEqual(['story', 1, '', 'story/-1'])
    expect(at('#/story/two')).toEqual(['story', 1, '', 'story/two'])
  })

  it('is repeated with its signs undone, and not at any length', () => {
    expect(at('#/na%C3%AFve')[3]).toBe('naïve')
    expect(at('#/%E0%A4%A')[3]).toBe('%E0%A4%A')
    expect((at(`#/${'long'.repeat(400)}`)[3] as string).length).toBe(40)
  })
})

/** As much of a window as an address needs; the browser sends the events, `test/browser/routes.test.ts` has one. */
function windowAt(hash: string) {
  const listeners = new Set<() => void>()
  const shown = { location: { hash }, history: { replaceState: (_: unknown, __: string, to: string) => { shown.location.hash = to } } }
  return {
    ...shown,
    location: shown.location,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    turnTo(to: string) {
      shown.location.hash = to
      for (const listener of listeners) listener()
    },
    listening: () => listeners.size,
  }
}
const follow = (fake: ReturnType<typeof windowAt>) => followAddress(fake as unknown as Window)

describe('following the address', () => {
  beforeEach(() => useRoute.setState(useRoute.getInitialState(), true))

  it('counts going elsewhere, and not what the page opens with', () => {
    const fake = windowAt('#/story/2')
    const stop = follow(fake)
    expect(useRoute.getState()).toMatchObject({ screen: 'story', place: 2, moves: 0 })
    fake.turnTo('#/story/3')
    fake.turnTo('#/lab?x=1')
    fake.turnTo('#/lab?x=2')
    expect(useRoute.getState()).toMatchObject({ screen: 'lab', query: 'x=2', moves: 2 })
    stop()
    expect(fake.listening()).toBe(0)
  })

  it('remembers where one was in each screen', () => {
    const fake = windowAt('#/lab?x=1')
    follow(fake)
    fake.turnTo('#/story/4')
    const { visited } = useRoute.getState()
    expect([addressOf(visited.lab!), addressOf(visited.story!)]).toEqual(['#/lab?x=1', '#/story/4'])
  })

  it('puts an address right that means nothing, and keeps what was asked for until one goes on', () => {
    const fake = windowAt('#/lap')
    follow(fake)
    expect(fake.location.hash).toBe('#/lab')
    expect(useRoute.getState().asked).toBe('lap')
    fake.turnTo('#/story')
    expect(useRoute.getState().asked).toBeNull()
  })

  it('writes a query without going anywhere', () => {
    const written: string[] = []
    Object.assign(globalThis, { history: { replaceState: (_: unknown, __: string, to: string) => written.push(`replace ${to}`), pushState: (_: unknown, __: string, to: string) => written.push(`push ${to}`) } })
    follow(windowAt('#/lab'))
    keepQuery('x=5')
    keepQuery('x=6', 'push')
    expect(written).toEqual(['replace #/lab?x=5', 'push #/lab?x=6'])
    expect(useRoute.getState()).toMatchObject({ query: 'x=6', moves: 0, visited: { lab: { query: 'x=6' } } })
    Reflect.deleteProperty(globalThis, 'history')
  })
})
