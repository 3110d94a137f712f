import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HOUSE, LONG_FILES, MOST_LINES, faultsOf, linesOf, roomOf } from './support/house'
import { filesBelow, foldersIn } from './support/tree'

const text = (file: string): string => readFileSync(file, 'utf8')
const isCode = (file: string): boolean => /\.(ts|tsx|mjs)$/.test(file)

describe('the house', () => {
  it('has these folders and no other', () => {
    const allowed = new Set(['src', 'public', 'workers', 'test', 'scripts', '.ci'])
    expect(foldersIn('.').filter((folder) => !allowed.has(folder))).toEqual([])
  })

  it('has a row in the table for each of its rooms', () => {
    const rooms = filesBelow('src').map(roomOf)
    expect([...new Set(rooms)].filter((room) => !Object.hasOwn(HOUSE, room))).toEqual([])
  })

  it('names in the table only rooms that are in the table', () => {
    const named = Object.values(HOUSE).flatMap(({ rooms, types = [], modules = [] }) => [...rooms, ...types, ...modules.map((module) => /^(views\/)?[^/]+/.exec(module)![0])])
    expect(named.filter((room) => room !== 'root' && !Object.hasOwn(HOUSE, room))).toEqual([])
  })

  it('keeps to the table of who may import whom, and to arguments alone below src/state', () => {
    const files = ['src', 'workers', 'scripts'].flatMap(filesBelow).filter(isCode)
    expect(files.length).toBeGreaterThan(10)
    expect(files.flatMap((file) => faultsOf(file, text(file)))).toEqual([])
  })

  it(`has no file of more than ${MOST_LINES} lines, but for rows of data`, () => {
    const files = ['src', 'workers', 'scripts', 'test'].flatMap(filesBelow).filter((file) => isCode(file) || file.endsWith('.css'))
    const long = files.filter((file) => linesOf(text(file)) > MOST_LINES)
    expect(long).toEqual(Object.keys(LONG_FILES).toSorted())
  })
})

describe('the check itself', () => {
  const faults = (file: string, source: string) => faultsOf(file, source)

  it.each([
    ['src/model/muscle.ts', `import { step } from '../numerics/tsit5'`],
    ['src/model/muscle.ts', `export { step } from '../numerics/tsit5'`],
    ['src/model/muscle.ts', `export * from '../numerics'`],
    ['src/model/muscle.ts', `const late = () => import('../numerics/tsit5')`],
    ['src/model/muscle.ts', `let step: import('../numerics/tsit5').Step`],
    ['src/model/adaptation/training.ts', `import { step } from '../../numerics/tsit5'`],
    ['src/units/units.ts', `import { Region } from '../anatomy'`],
    ['src/units/units.ts', `import { readFileSync } from 'node:fs'`],
    ['src/anatomy/regions.ts', `import * as v from 'valibot'`],
    ['src/protocols/parse.ts', `import { scaleLinear } from 'd3-scale'`],
    ['src/simulation/run.ts', `import { session } from '../state/session'`],
    ['src/simulation/run.ts', `import '../views/lab/lab.css'`],
    ['src/figure/loft.ts', `import { Vector3 } from 'three'`],
    ['src/words/en/lab.ts', `import { session } from '../../state/session'`],
    ['src/state/session.ts', `import type { Door } from '../../workers/simulation.worker'`],
    ['src/state/session.ts', `new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url))`],
    ['src/state/session.ts', `import { Lab } from '../views/lab/Lab'`],
    ['src/state/simulation-client.ts', `import { Lab } from '../views/lab/Lab'`],
    ['src/views/charts/Line.tsx', `import { run } from '../../simulation/run'`],
    ['src/views/charts/Line.tsx', `import { type Trajectory, run } from '../../simulation/run'`],
    ['src/views/charts/Line.tsx', `import { MUSCLES } from '../../model/muscle'`],
    ['src/views/charts/Line.tsx', `import { Canvas } from '@react-three/fiber'`],
    ['src/views/stage/Stage.tsx', `import { Line } from '../charts/Line'`],
    ['src/views/stage/Stage.tsx', `import { loft } from '../../figure/lofts'`],
    ['src/views/theme/theme.ts', `import { Line } from '../charts/Line'`],
    ['src/views/lab/Lab.tsx', `import { Story } from '../story/Story'`],
    ['src/views/lab/Lab.tsx', `import reactive from 'react-other'`],
    ['src/main.tsx', `import { run } from '../workers/simulation.worker'`],
    ['workers/simulation.worker.ts', `import { rates } from '../src/model/rates'`],
    ['workers/simulation.worker.ts', `import { Lab } from '../src/views/lab/Lab'`],
    ['scripts/simulate.ts', `import { Lab } from '../src/views/lab/Lab'`],
    ['src/views/lab/Lab.tsx', `const pages = import.meta.glob('../story/*.tsx')`],
    ['src/views/lab/Lab.tsx', 'const page = (name: string) => import(`../${name}`)'],
    ['src/kitchen/cook.ts', `export const x = 1`]
  ])('finds fault in %s: %s', (file, source) => {
    expect(faults(file, source)).toHaveLength(1)
  })

  it.each([
    ['src/model/muscle.ts', `import { TABLE } from '../parameters/table'\nimport type { Region } from '../anatomy'`],
    ['src/model/muscle.ts', `// import { step } from '../numerics/tsit5'\nexport const text = "import '../views/lab/Lab'"`],
    ['src/simulation/run.ts', `import { step } from '../numerics/tsit5'\nimport { ge2012 } from '../experiments'`],
    ['src/state/simulation-client.ts', `import type { Door } from '../../workers/simulation.worker'\nnew Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), { type: 'module' })`],
    ['src/views/charts/Line.tsx', `import type { Trajectory } from '../../simulation/trajectory'\nimport { line } from 'd3-shape'`],
    ['src/views/charts/Line.tsx', `import { sampleRow } from '../../simulation/trajectory'`],
    ['src/views/charts/Line.tsx', `import { type Run } from '../../simulation/run'`],
    ['src/views/stage/Stage.tsx', `import { BONES } from '../../figure'\nimport { POSES } from '../../figure/index'`],
    ['src/views/stage/Stage.tsx', `import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'`],
    ['src/views/lab/Lab.tsx', `import { Line } from '../charts/Line'\nimport { Stage } from '../stage/Stage'\nimport './lab.css'`],
    ['src/main.tsx', `import { Lab } from './views/lab/Lab'\nimport '@fontsource-variable/atkinson-hyperlegible-next/index.css'`],
    ['scripts/simulate.ts', `import { run } from '../src/simulation/run'\nimport { readFileSync } from 'node:fs'`],
    ['workers/simulation.worker.ts', `import { expose } from 'comlink'\nimport { run } from '../src/simulation/run'`]
  ])('finds none in %s: %s', (file, source) => {
    expect(faults(file, source)).toEqual([])
  })

  it.each([
    'const x = Math.random()', 'const { random } = Math', `const x = Math['random']()`, 'const x = globalThis.Math.random()',
    'const t = Date.now()', 'const t = new Date()', 'const t = performance.now()', `console.log('here')`, 'const { warn } = console',
    'const id = crypto.randomUUID()'
  ])('finds what is not repeatable below src/state: %s', (source) => {
    expect(faults('src/simulation/run.ts', source)).toHaveLength(1)
    expect(faults('src/views/lab/Lab.tsx', source)).toEqual([])
  })

  it.each(['const x = Math.max(1, 2)', 'const d = new Date(0)', '// console.log', `const label = 'Math.random'`, 'const { pow } = Math'])('lets the rest be: %s', (source) => {
    expect(faults('src/model/muscle.ts', source)).toEqual([])
  })

  it('says where', () => {
    expect(faults('src/model/muscle.ts', `\n\nimport { step } from '../numerics/tsit5'`))
      .toEqual(['src/model/muscle.ts:3 imports ../numerics/tsit5: model may not import numerics'])
  })

  it('counts lines as an editor does', () => {
    expect([linesOf('a\nb\n'), linesOf('a\nb'), linesOf('a')]).toEqual([2, 2, 1])
  })
})
