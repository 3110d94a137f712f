/** The C compiler of the machine, if it has one. */
import { execFileSync } from 'node:child_process'

/** As the checks compile: no contraction, so that C rounds where the source does. */
export const C_FLAGS: readonly string[] = ['-std=c99', '-O2', '-ffp-contract=off']

/** Its name, or undefined when none of the usual ones answers. */
export function findCompiler(): string | undefined {
  return ['cc', 'gcc', 'clang'].find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
}

/** Compiles and links with the mathematical library. Throws with what the compiler said. */
export function compile(compiler: string, sources: readonly string[], program: string, flags: readonly string[] = []): void {
  execFileSync(compiler, [...C_FLAGS, ...flags, '-o', program, ...sources, '-lm'], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
}
