/** What the check needs of the machine: a C compiler and SUNDIALS. Debian's packages are fetched where that can be done. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compile, findCompiler } from '../equations/compiler'

export interface Tools {
  readonly compiler: string
  /** What the linker is told. */
  readonly libraries: readonly string[]
  /** Version of SUNDIALS. */
  readonly sundials: string
}

/** SUNDIALS from 7 on has a library of what its parts share. */
const LIBRARIES = ['-lsundials_cvode', '-lsundials_nvecserial', '-lsundials_sunlinsolspgmr']
const LINKS: readonly (readonly string[])[] = [LIBRARIES, [...LIBRARIES, '-lsundials_core']]

const PROBE = `#include <stdio.h>
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_spgmr.h>
#if SUNDIALS_VERSION_MAJOR < 6
#error "SUNDIALS 6 or newer is needed"
#endif
int main(void) { SUNContext context; puts(SUNDIALS_VERSION); return SUNContext_Create(0, &context); }
`

/** A compiler and libraries with which a program of ours can be built, or what is missing in one sentence. */
export function findTools(): Tools | string {
  const compiler = findCompiler()
  if (compiler === undefined) return 'there is no C compiler (cc, gcc or clang)'
  return inFolder((folder) => {
    const source = path.join(folder, 'probe.c')
    const program = path.join(folder, 'probe')
    writeFileSync(source, PROBE)
    for (const libraries of LINKS) {
      try {
        compile(compiler, [source, ...libraries], program)
        return { compiler, libraries, sundials: execFileSync(program, { encoding: 'utf8' }).trim() }
      } catch { /* The next may do. */ }
    }
    return 'SUNDIALS with CVODE, version 6 or newer, is not installed for C (Debian: libsundials-dev)'
  })
}

const PACKAGES = ['gcc', 'libc6-dev', 'libsundials-dev']

/** Whether Debian's packages can be fetched here: by root, with apt-get. */
export const canInstall = (): boolean => process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0

/** Fetches them; the last line of what went wrong, or nothing. */
export function install(): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    const { status, stderr, error } = spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
    if (status !== 0) return error?.message ?? stderr.trim().split('\n').at(-1) ?? `apt-get ${args[0]} ended with ${status}`
  }
  return undefined
}

/** Hands on a folder that is gone afterwards. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'nocilab-crosscheck-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
