import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesBelow } from './support/tree'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string, readonly resolved?: string, readonly dev?: boolean, readonly optional?: boolean, readonly optionalDependencies?: Readonly<Record<string, string>> }>>
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile

/** Licences that ask for no more than to be named. */
const PERMISSIVE: ReadonlySet<string> = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'Unlicense', 'CC0-1.0', 'BlueOak-1.0.0', 'OFL-1.1'])

/** Whether one may take the package under permissive terms: each part of an `AND`, any part of an `OR`. */
function isPermissive(licence: string): boolean {
  const parts = licence.replaceAll(/[()]/g, '')
  return parts.split(' OR ').some((choice) => choice.split(' AND ').every((name) => PERMISSIVE.has(name.trim())))
}

// Written with a character class each, so that this file does not contain what it looks for.
const REGISTRY_HOSTS = /registry[.](npmjs|yarnpkg|npmmirror)|npm[.]pkg[.]github|[.]jfrog[.]io|artifactor[y]|verdacci[o]|[/]nexu[s][/]/i
const MACHINE_PATHS = /(^|[\s"'`(=:])([/]wor[k][/]|[/]roo[t][/]|[/]tm[p][/]|[/]hom[e][/][a-z]|[/]User[s][/]|[A-Z]:\\User[s])/m

/** What belongs to the repository: what git tracks, or every file where git is missing or will not look. */
function trackedFiles(): readonly string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return listed.split('\0').filter((file) => file !== '' && existsSync(file))
  } catch {
    return filesBelow('.')
  }
}

const texts = trackedFiles().flatMap((file) => {
  const content = readFileSync(file)
  return content.includes(0) ? [] : [{ file, text: content.toString('utf8') }]
})

describe('the libraries', () => {
  it('are named by exact versions', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('are the ones in the lockfile', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([name, version]) => lockfile.packages[`node_modules/${name}`]?.version !== version)).toEqual([])
  })

  it('are not tied to the address they were once fetched from', () => {
    expect(Object.entries(lockfile.packages).filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([])
  })

  it('are locked for every platform, not only for the one the lockfile was written on', () => {
    const missing = Object.entries(lockfile.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !lockfile.packages[`node_modules/${name}`] && !lockfile.packages[`${path}/node_modules/${name}`]))
    expect(missing).toEqual([])
  })

  it('that travel in the page may be given on by anyone', () => {
    const shipped = Object.entries(lockfile.packages).filter(([path, { dev, optional }]) => path !== '' && !dev && !optional).map(([path]) => path)
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length)
    const licences = shipped.map((path) => [path, (JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Manifest).license ?? 'none'] as const)
    expect(licences.filter(([, licence]) => !isPermissive(licence))).toEqual([])
  })

  it('would be refused under a licence that asks for more', () => {
    expect(['GPL-3.0-only', 'none', 'MIT AND GPL-3.0-only', 'CC-BY-NC-4.0'].filter(isPermissive)).toEqual([])
    expect(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC'].filter((licence) => !isPermissive(licence))).toEqual([])
  })
})

describe('what is tracked', () => {
  it('is found', () => expect(texts.length).toBeGreaterThan(20))

  it('names no package registry', () => {
    expect(texts.filter(({ text }) => REGISTRY_HOSTS.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('names no place on the machine of whoever wrote it', () => {
    expect(texts.filter(({ text }) => MACHINE_PATHS.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('would be caught if it did', () => {
    const slash = '/'
    expect(REGISTRY_HOSTS.test(`https://${['registry', 'npmjs', 'org'].join('.')}/react`)).toBe(true)
    expect(MACHINE_PATHS.test(`see ${slash}work${slash}notes`)).toBe(true)
    expect(MACHINE_PATHS.test(`"${slash}home${slash}ada${slash}x"`)).toBe(true)
    expect(MACHINE_PATHS.test(`the ${slash}usr${slash}bin${slash}chromium of Debian, src${slash}work${slash}x`)).toBe(false)
  })

  it('carries its licence, and one version everywhere', () => {
    expect(manifest.license).toBe('MIT')
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} NociLab contributors\n/)
    expect(/^version: (.+)$/m.exec(readFileSync('CITATION.cff', 'utf8'))?.[1]).toBe(manifest.version)
    expect(lockfile.packages['']?.version).toBe(manifest.version)
  })
})
