import { defineConfig } from 'vitest/config'

/** What has state: what is on screen, and what draws it. Each file starts without any. */
const APART = ['test/state/**/*.test.{ts,tsx}', 'test/views/**/*.test.{ts,tsx}']

const UNIT = {
  environment: 'node',
  // What is said in tests is said in English, unless one asks for another language.
  setupFiles: ['test/support/english.ts'],
  // Arithmetic that takes a second takes many on a machine that does other things.
  testTimeout: 120_000,
  hookTimeout: 120_000
}

/** `unit` and `unit-apart` need Node alone; `browser` drives the build in a real Chromium. */
export default defineConfig({
  test: {
    // Two, because many machines that run this have two cores and the model's tests are all arithmetic.
    maxWorkers: 2,
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          ...UNIT,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...APART],
          // Down to the simulation nothing remembers anything: files can share what they import, which takes longer than most of them run.
          isolate: false
        }
      },
      // A thread starts in less than a process, and each of these files has one.
      { extends: './vite.config.ts', test: { ...UNIT, name: 'unit-apart', include: APART, pool: 'threads' } },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          setupFiles: ['test/support/english.ts', 'test/browser/support/each-file.ts'],
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/global-setup.ts'],
          // One browser, and one file at a time: of two, one takes the focus from the other. Pages are handed on from file to
          // file (support/pool.ts).
          fileParallelism: false,
          isolate: false,
          // A software renderer on a loaded machine draws a frame in a second, not in a sixtieth.
          testTimeout: 300_000,
          hookTimeout: 200_000,
          expect: { poll: { timeout: 60_000 } }
        }
      }
    ]
  }
})
