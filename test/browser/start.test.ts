import { spawn, type ChildProcess } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'

const started = new Set<ChildProcess>()

afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  started.clear()
})

/** `npm start` as a person types it; resolves to the address it names. */
async function npmStart(...args: string[]): Promise<{ npm: ChildProcess, address: string, said: () => string }> {
  const npmScript = process.env.npm_execpath
  const [file, before] = npmScript ? [process.execPath, [npmScript]] : ['npm', []]
  // vitest's NODE_ENV is not what a person's shell has.
  const { NODE_ENV: _, ...env } = process.env
  const npm = spawn(file, [...before, 'start', '--', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true })
  started.add(npm)
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    npm.stderr.on('data', (data) => { said += String(data) })
    npm.stdout.on('data', (data) => {
      said += String(data)
      const named = /NociLab is at (http:\S+)/.exec(said)?.[1]
      if (named !== undefined) resolve(named)
    })
    npm.on('exit', (status) => reject(new Error(`npm start ended with ${status}: ${said}`)))
  })
  return { npm, address, said: () => said }
}

const answers = (address: string): Promise<boolean> => fetch(address).then(({ ok }) => ok, () => false)

// Killing leaves nobody behind on Linux; how Windows starts npm hides its death (scripts/lib/process.mjs).
describe.skipIf(process.platform === 'win32')('npm start', () => {
  it.each([
    ['npm is told to end', 'SIGTERM', 'npm'],
    ['npm is killed', 'SIGKILL', 'npm'],
    ['the terminal closes', 'SIGHUP', 'terminal'],
    ['Ctrl+C is pressed', 'SIGINT', 'terminal']
  ] as const)('serves the page until %s, and lets the port go', async (_, signal, whom) => {
    const { npm, address } = await npmStart('--port', '0')
    expect(await answers(address)).toBe(true)
    // A terminal tells every process that was started from it, npm's children too: its group.
    process.kill(whom === 'npm' ? npm.pid! : -npm.pid!, signal)
    await expect.poll(() => answers(address), { timeout: 10_000, interval: 200 }).toBe(false)
  })

  it('takes the next port when the one asked for is taken, and says which', async () => {
    const first = await npmStart('--port', '0')
    const taken = Number(new URL(first.address).port)
    const second = await npmStart('--port', String(taken))
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken)
    expect(await answers(first.address)).toBe(true)
    expect(await answers(second.address)).toBe(true)
  })

  it('refuses a port that is none, in one sentence', async () => {
    await expect(npmStart('--port', 'seven')).rejects.toThrow(/ended with 2: [\s\S]*npm start takes --port and a number up to 65535, not "--port seven"/)
  })
})
