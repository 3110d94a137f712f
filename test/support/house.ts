import { posix } from 'node:path'
import { readSource } from './source'

/** What a room may import besides itself. */
interface Row {
  /** Rooms whose code it may use. */
  readonly rooms: readonly string[]
  /** Single modules it may use of rooms that are otherwise closed to it; a room's name is that room's index. */
  readonly modules?: readonly string[]
  /** Rooms it may know the types of. */
  readonly types?: readonly string[]
  /** Packages; `d3-*` is every package that begins so. */
  readonly packages: readonly string[] | 'any'
}

const BELOW_STATE = ['units', 'numerics', 'anatomy', 'parameters', 'model', 'protocols', 'experiments', 'simulation', 'figure', 'decks'] as const
const BELOW_VIEWS = [...BELOW_STATE, 'words', 'state'] as const
const SCREENS = ['story', 'own', 'lab', 'trial', 'weeks', 'lecture', 'embed'] as const
const SCREEN: Row = {
  rooms: [...BELOW_VIEWS, 'views/theme', 'views/shell', 'views/charts', 'views/stage', 'views/comfort', 'views/share'],
  packages: ['react', 'react-dom', '@base-ui/react']
}

/** Who may import whom. ARCHITECTURE.md holds the same table with its reasons; the two change together. */
export const HOUSE: Readonly<Record<string, Row>> = {
  units: { rooms: [], packages: [] },
  numerics: { rooms: [], packages: [] },
  anatomy: { rooms: ['units'], packages: [] },
  parameters: { rooms: ['units', 'anatomy'], packages: [] },
  // Not numerics: an equation does not choose its solver.
  model: { rooms: ['units', 'anatomy', 'parameters'], packages: [] },
  protocols: { rooms: ['units', 'anatomy'], packages: ['valibot'] },
  // A published result names its source, and the bibliography lies with the parameters.
  experiments: { rooms: ['units', 'anatomy', 'protocols'], modules: ['parameters/references'], packages: [] },
  simulation: { rooms: ['units', 'numerics', 'anatomy', 'parameters', 'model', 'protocols', 'experiments'], packages: [] },
  figure: { rooms: ['anatomy'], packages: [] },
  // A lecture as data: it names studies, parameters and quantities, and runs nothing.
  decks: { rooms: ['units', 'anatomy', 'parameters', 'protocols', 'experiments'], modules: ['simulation/quantities'], packages: ['valibot'] },
  words: { rooms: ['units', 'anatomy'], packages: ['intl-messageformat'] },
  workers: { rooms: ['simulation'], packages: ['comlink'] },
  state: { rooms: [...BELOW_STATE, 'words'], packages: ['zustand', 'comlink', 'valibot'] },
  // Colours, type and small parts that every view shares.
  'views/theme': { rooms: ['units', 'words', 'state'], packages: ['react', '@base-ui/react'] },
  // What surrounds every screen; it knows none of them.
  'views/shell': { rooms: ['units', 'words', 'state', 'views/theme'], packages: ['react', 'react-dom'] },
  // A chart and the stage read a trajectory; they never compute one.
  'views/charts': {
    rooms: ['units', 'words', 'state', 'views/theme'], modules: ['simulation/trajectory'], types: ['simulation', 'experiments', 'parameters', 'protocols'],
    packages: ['react', 'd3-*']
  },
  'views/stage': {
    // The figure's index is what a browser needs of it, and its inner parts when a body is looked into; the rest of that room builds the body, and stays out of the page.
    rooms: ['units', 'anatomy', 'words', 'state', 'views/theme'], modules: ['figure', 'figure/inner', 'simulation/trajectory'], types: ['simulation', 'parameters', 'protocols'],
    packages: ['react', 'three', '@react-three/fiber']
  },
  'views/comfort': { rooms: [...BELOW_VIEWS, 'views/theme'], packages: ['react', 'react-dom', '@base-ui/react'] },
  'views/share': { rooms: [...BELOW_VIEWS, 'views/theme'], packages: ['react', 'react-dom', '@base-ui/react'] },
  ...Object.fromEntries(SCREENS.map((screen) => [`views/${screen}`, SCREEN])),
  // What moves when a parameter moves was worked out by `npm run validate`, and is read from its report. The Lab sets equations for reading, and writes tables and films.
  'views/lab': { ...SCREEN, modules: ['root/validation.json'], packages: [...SCREEN.packages, 'temml', 'd3-dsv', 'mp4-muxer'] },
  // Results and studies are named in a lecture as they are in the Lab.
  'views/lecture': { ...SCREEN, modules: ['views/lab/claim-words', 'views/lab/study-words'] },
  // main.tsx: the one place where everything is put together.
  main: { rooms: [...BELOW_VIEWS, 'views/theme', 'views/shell', 'views/charts', 'views/stage', 'views/comfort', 'views/share', ...SCREENS.map((screen) => `views/${screen}`)], packages: ['react', 'react-dom', '@fontsource-variable/*'] },
  // Programs run the same code as the page, and never a screen.
  // The stage's drawing is no screen: stills are made with it.
  scripts: { rooms: [...BELOW_VIEWS, 'workers', 'root'], modules: ['views/stage/drawing', 'views/stage/body-file'], packages: 'any' }
}

/** The files that know that there are workers, and where they are: one for what is on screen, one for virtual people. */
const DOORS_TO_WORKERS: readonly string[] = ['src/state/simulation-client.ts', 'src/state/cohort-client.ts']

/** Rooms whose results depend on their arguments alone. */
const REPEATABLE: ReadonlySet<string> = new Set(BELOW_STATE)

/** Files in which a line is a row of data, and which therefore may be longer than 400 lines, with the reason. */
export const LONG_FILES: Readonly<Record<string, string>> = {}

/** The longest file that is read in one go. */
export const MOST_LINES = 400

/** The room of a file, by its path from the repository's folder; `root` for what lies beside package.json. */
export function roomOf(file: string): string {
  const [top = '', second = '', ...rest] = file.split('/')
  if (second === '') return 'root'
  if (top !== 'src') return top
  if (rest.length === 0) return 'main'
  return second === 'views' ? (rest.length > 1 ? `views/${rest[0]}` : 'views') : second
}

/** The same for what an import names, which may be a room's folder itself. */
function roomOfModule(path: string): string {
  const folder = path.replace(/^src\//, '')
  return Object.hasOwn(HOUSE, folder) ? folder : roomOf(path)
}

/**
 * Where a file breaks the rules of the house, one sentence each, with file and line; none when it keeps them.
 * @param file its path from the repository's folder, with forward slashes
 */
export function faultsOf(file: string, text: string): readonly string[] {
  const room = roomOf(file)
  const row = Object.hasOwn(HOUSE, room) ? HOUSE[room]! : undefined
  if (!row) return [`${file}: there is no room "${room}" in the table of test/support/house.ts`]
  const { mentions, outside } = readSource(file, text)
  const imports = mentions.flatMap(({ module, typesOnly, line }) => {
    const fault = faultOfImport(file, room, row, module, typesOnly)
    return fault === undefined ? [] : [`${file}:${line} ${fault}`]
  })
  const unrepeatable = REPEATABLE.has(room)
    ? outside.map(({ what, line }) => `${file}:${line} uses ${what}: below src/state a result depends on its arguments alone`)
    : []
  return [...imports, ...unrepeatable]
}

function faultOfImport(file: string, room: string, row: Row, module: string | undefined, typesOnly: boolean): string | undefined {
  if (module === undefined) return row.packages === 'any' ? undefined : 'imports something that is computed: write its name out'
  if (!module.startsWith('.')) {
    return mayUse(row.packages, module) ? undefined : `imports the package ${module}, which ${room} may not`
  }
  const target = posix.normalize(posix.join(posix.dirname(file), module))
  const targetRoom = roomOfModule(target)
  if (targetRoom === 'workers' && !DOORS_TO_WORKERS.includes(file) && room !== 'workers' && room !== 'scripts') return `imports ${module}: only ${DOORS_TO_WORKERS.join(' and ')} name the workers`
  if (targetRoom === 'workers' && DOORS_TO_WORKERS.includes(file)) return undefined
  if (targetRoom === room || row.rooms.includes(targetRoom)) return undefined
  const targetModule = (targetRoom === 'root' ? 'root/' : '') + target.replace(/^src\//, '').replace(/\.tsx?$/, '').replace(/\/index$/, '')
  if (row.modules?.includes(targetModule)) return undefined
  if (row.types?.includes(targetRoom)) return typesOnly ? undefined : `imports ${module}: ${room} may know only the types of ${targetRoom} (import type)`
  return `imports ${module}: ${room} may not import ${targetRoom}`
}

function mayUse(packages: Row['packages'], module: string): boolean {
  if (packages === 'any') return true
  return packages.some((name) => name.endsWith('*') ? module.startsWith(name.slice(0, -1)) : module === name || module.startsWith(`${name}/`))
}

/** Lines of a text, without counting an empty one behind the last line's end. */
export const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
