/**
 * Builds public/body/*.glb and src/figure/flat-map.json from src/figure, and prints what it checked and what it weighs.
 * usage: tsx scripts/build-body.ts [build ...]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { buildBodies } from './body/build-one'
import { checkBody, faults } from './body/checks'
import { flatMap } from './body/flat-map'
import { writeBody, type Body } from './body/glb'
import { BODY_FILES, BUILD_VALUES, type BuildName } from '../src/figure/body-file'

/** Triangles of the two levels of detail, and the grid they are cut from (m). */
const FULL = 40_000, LOW = 14_000, CELL = 0.0044

const root = new URL('../', import.meta.url)
const weigh = (bytes: Uint8Array | string) => {
  const raw = Buffer.from(bytes)
  return `raw ${raw.length} gzip ${gzipSync(raw, { level: 9 }).length} brotli ${brotliCompressSync(raw).length}`
}

async function save(body: Body, file: string): Promise<string[]> {
  const bytes = await writeBody(body)
  writeFileSync(new URL(`public/${file}`, root), bytes)
  const checks = checkBody(body.mesh.indices, body.regions, body.mesh.side)
  const { pieces, openEdges, crowdedEdges, unownedVertices, missingRegions, islands, smallest } = checks
  console.log(`${file}: ${body.mesh.indices.length / 3} triangles, ${body.mesh.source.length} vertices, ${weigh(bytes)}`)
  console.log(`  ${pieces} piece, ${openEdges} open edges, ${crowdedEdges} crowded edges, ${unownedVertices} unowned vertices, `
    + `${missingRegions.length} regions missing, ${islands} islands; smallest region ${smallest.join(' ')}`)
  return faults(checks).map(fault => `${file}: ${fault}`)
}

const asked = process.argv.slice(2)
for (const name of asked) {
  if (!(name in BODY_FILES)) {
    console.error(`no build is named "${name}"; there are ${Object.keys(BODY_FILES).join(', ')}`)
    process.exit(2)
  }
}
const builds = (asked.length ? asked : Object.keys(BODY_FILES)) as BuildName[]
mkdirSync(new URL('public/body/', root), { recursive: true })
const wrong: string[] = []
for (const name of builds) {
  const start = performance.now()
  const [full, low] = await buildBodies(BUILD_VALUES[name], CELL, [FULL, LOW])
  wrong.push(...await save(full!, BODY_FILES[name].full), ...await save(low!, BODY_FILES[name].low))
  if (name === 'neutral') {
    const map = flatMap(full!)
    const text = JSON.stringify(map)
    writeFileSync(new URL('src/figure/flat-map.json', root), text)
    console.log(`flat-map.json: ${Object.keys(map.front.left).length} groups in front, ${Object.keys(map.back.left).length} behind, ${weigh(text)}`)
  }
  console.log(`  ${name} took ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
if (wrong.length) {
  console.error(wrong.join('\n'))
  process.exit(1)
}
