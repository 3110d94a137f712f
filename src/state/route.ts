/**
 * Where one is, as the address says behind its #: `#/story/3`, `#/lab?x=...`. Behind the #, so that the page works from
 * any folder of any host. Back and forward are the browser's own.
 */
import { create } from 'zustand'

/** The screens there are. `places`: how many numbered places it has, from 1 on; 0 where it has none. `listed`: whether it stands in the navigation, in this order. */
export const SCREENS = {
  story: { places: 6, listed: true },
  own: { places: 3, listed: true },
  lab: { places: 0, listed: true },
  lecture: { places: 0, listed: true },
  print: { places: 0, listed: false },
  presenter: { places: 0, listed: false },
} as const satisfies Readonly<Record<string, { readonly places: number; readonly listed: boolean }>>

export type Screen = keyof typeof SCREENS
export const SCREEN_NAMES = Object.keys(SCREENS) as Screen[]
const HOME: Screen = 'story'

export interface Route {
  readonly screen: Screen
  /** The numbered place in the screen; 1 where the address names none, 0 where the screen has none. */
  readonly place: number
  /** What stands behind the question mark, as it stands there: for the screen to read. */
  readonly query: string
  /** What the address asked for, where there is no such place; null where there is. */
  readonly asked: string | null
}

interface Way extends Route {
  /** How often one has gone to another screen or place since the page opened. */
  readonly moves: number
  /** Where one was last in each screen: going back to it goes there. */
  readonly visited: Readonly<Partial<Record<Screen, Route>>>
}

/** As much of an unknown address as is worth repeating. */
const QUOTED = 40

/** What an address means; whatever it says, it is a place that exists. @param hash with or without its # */
export function parseRoute(hash: string): Route {
  const [path = '', ...behind] = hash.replace(/^#/, '').split('?')
  const query = behind.join('?')
  const [name, place, ...rest] = path.split('/').filter(part => part !== '')
  if (name === undefined) return { screen: HOME, place: 1, query, asked: null }
  const screen = nearest(name)
  const { places } = SCREENS[screen]
  const wanted = place === undefined ? Math.min(1, places) : /^\d{1,4}$/.test(place) ? Number(place) : Number.NaN
  const at = Number.isNaN(wanted) ? Math.min(1, places) : Math.min(places, Math.max(Math.min(1, places), wanted))
  const known = name.toLowerCase() === screen && at === wanted && rest.length === 0
  return { screen, place: at, query, asked: known ? null : readable(path).slice(0, QUOTED) }
}

/** An address with its %-signs undone, where they can be. */
function readable(path: string): string {
  const plain = path.replace(/^\//, '')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

/** The screen that a name means: itself, one it begins or is begun by, one a slip or two away, or the home page. */
function nearest(name: string): Screen {
  const wanted = name.toLowerCase()
  return SCREEN_NAMES.find(screen => screen === wanted)
    ?? SCREEN_NAMES.find(screen => wanted.startsWith(screen) || (wanted.length > 1 && screen.startsWith(wanted)))
    ?? SCREEN_NAMES.find(screen => slips(wanted, screen) <= 2 && wanted.length > 2)
    ?? HOME
}

/** Least number of letters to add, drop or change (Levenshtein). */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

/** The address of a place, from its # on. */
export function addressOf({ screen, place = 0, query = '' }: Pick<Route, 'screen'> & Partial<Route>): string {
  // The home page's first place is the page itself; it is written out all the same, so that a link to it says so.
  const path = SCREENS[screen].places > 0 && place > 1 ? `${screen}/${place}` : screen
  return `#/${path}${query === '' ? '' : `?${query}`}`
}

export const useRoute = create<Way>()(() => ({ ...parseRoute(''), moves: 0, visited: {} }))

/** Goes to a place, as a link would. */
export function go(to: Pick<Route, 'screen'> & Partial<Route>) {
  location.hash = addressOf(to)
}

/** Writes the query of the screen one is on into the address; 'push' makes a step for Back. */
export function keepQuery(query: string, how: 'push' | 'replace' = 'replace') {
  const route = { ...current(), query }
  if (how === 'push') history.pushState(null, '', addressOf(route))
  else history.replaceState(null, '', addressOf(route))
  arrive(route)
}

function current(): Route {
  const { screen, place, query, asked } = useRoute.getState()
  return { screen, place, query, asked }
}

function arrive(route: Route) {
  useRoute.setState(before => ({
    ...route,
    moves: before.moves + (route.screen === before.screen && route.place === before.place ? 0 : 1),
    visited: { ...before.visited, [route.screen]: { ...route, asked: null } },
  }))
}

/** Follows the address of a window from now on. Returns how to stop. */
export function followAddress(target: Window): () => void {
  const read = (): Route => {
    const route = parseRoute(target.location.hash)
    // An address that means nothing is put right, so that a copy of it is a good one.
    if (route.asked !== null) target.history.replaceState(null, '', addressOf(route))
    return route
  }
  const first = read()
  useRoute.setState({ ...first, moves: 0, visited: { [first.screen]: { ...first, asked: null } } })
  const changed = () => arrive(read())
  target.addEventListener('hashchange', changed)
  return () => target.removeEventListener('hashchange', changed)
}
