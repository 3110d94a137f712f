import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'

/** What lies in the repository's folder without belonging to it; the same as in .gitignore. */
const NOT_OURS: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', 'coverage', '.cache'])

/** Every file below a folder, as a path from the repository's folder with forward slashes, sorted; none if it is not there. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name) && !name.endsWith('.log'))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
    .toSorted()
}

/** The folders right inside of a folder. */
export function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !NOT_OURS.has(entry.name)).map(({ name }) => name)
}
