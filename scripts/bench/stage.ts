/**
 * What a frame of the stage costs while it plays, whatever draws it: draw calls, triangles, bytes handed to the GPU, and
 * the page's own time on the CPU. Counted at WebGL's own door, on the built page.
 */
import type { Page } from 'playwright-core'
import { inLab } from './lab-page'
import { percentile } from './what-if'

/** Of one kind of frame; a mean, and for time the middle and the least of all frames. */
export interface FrameCost {
  readonly what: string
  readonly frames: number
  readonly draws: number
  readonly triangles: number
  /** Textures and buffers. */
  readonly bytes: number
  readonly uniformBytes: number
  /** Milliseconds inside the page's own frame callbacks. */
  readonly median: number
  readonly least: number
  readonly p95: number
}

interface Counted { draws: number; triangles: number; bytes: number; uniformBytes: number; ms: number }
type Counting = { frames: Counted[]; keep: boolean }

/** Fewer frames than this say little. */
const FRAMES = 30
const LIFTING = 3
const PATIENCE = 240_000

/** Undefined where no Chromium is found. Throws when it is there and the stage does not come. */
export const measureStage = (): Promise<readonly FrameCost[] | undefined> => inLab(PATIENCE, async page => {
  const lifting = await played(page, 'arms on their way up: the dearest', 0)
  const holding = await played(page, 'playing, arms still', 8 * 60)
  await page.keyboard.press('i')
  await page.locator('.stage-inside').waitFor()
  const inside = await played(page, 'playing, looked into', 8 * 60)
  return [lifting, holding, inside]
}, watchFrames)

/** Plays from a time on, s, until there are frames enough. The first frames after a jump are left out. */
async function played(page: Page, what: string, from: number): Promise<FrameCost> {
  const slider = page.getByRole('slider', { name: 'Time in the session' })
  await slider.press('Home')
  for (let minute = 0; minute <= from / 60; minute++) await slider.press('PageUp')
  if (from === 0) await slider.press('Home')
  if (from === 0) for (let step = 0; step < 5; step++) await slider.press('ArrowRight')
  await page.waitForTimeout(1500)
  const count = () => page.evaluate(() => Object.assign((globalThis as unknown as { counting: Counting }).counting, { frames: [], keep: true }))
  if (from === 0) await count()
  await page.locator('.play').click()
  if (from > 0) {
    await page.waitForTimeout(500)
    await count()
  } else await page.waitForFunction(() => Number.parseInt(document.querySelector('.clock')?.textContent ?? '', 10) >= 1)
  await page.waitForFunction(least => (globalThis as unknown as { counting: Counting }).counting.frames.filter(({ draws }) => draws > 0).length >= least, FRAMES)
  const frames = await page.evaluate(() => {
    const { counting } = globalThis as unknown as { counting: Counting }
    counting.keep = false
    return counting.frames.filter(({ draws }) => draws > 0)
  })
  await page.locator('.play').click()
  // An arm is a second on its way, a few frames of many: those that send the most.
  const kept = from === 0 ? frames.toSorted((a, b) => b.bytes - a.bytes).slice(0, LIFTING) : frames.slice(0, FRAMES)
  const mean = (of: (frame: Counted) => number) => kept.reduce((sum, frame) => sum + of(frame), 0) / kept.length
  const times = kept.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return {
    what, frames: kept.length, draws: mean(({ draws }) => draws), triangles: mean(({ triangles }) => triangles),
    bytes: mean(({ bytes }) => bytes), uniformBytes: mean(({ uniformBytes }) => uniformBytes), median: times[times.length >> 1]!, least: times[0]!, p95: percentile(times, 0.95),
  }
}

/** Runs in the page, before its first line. */
function watchFrames() {
  const counting: Counting = { frames: [], keep: false }
  Object.assign(globalThis, { counting })
  const now: Counted = { draws: 0, triangles: 0, bytes: 0, uniformBytes: 0, ms: 0 }
  const door = WebGL2RenderingContext.prototype as unknown as Record<string, (...given: unknown[]) => unknown>
  const watch = (name: string, see: (given: unknown[]) => void) => {
    const own = door[name]!
    door[name] = function (this: WebGL2RenderingContext, ...given: unknown[]) {
      see(given)
      return own.apply(this, given)
    }
  }
  watch('drawElements', ([, indices]) => { now.draws++; now.triangles += Number(indices) / 3 })
  watch('drawArrays', ([, , vertices]) => { now.draws++; now.triangles += Number(vertices) / 3 })
  const size = (given: unknown[]) => given.reduce<number>((sum, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0), 0)
  for (const name of ['texImage2D', 'texSubImage2D', 'bufferData', 'bufferSubData']) watch(name, given => { now.bytes += size(given) })
  for (const kind of ['1f', '2f', '3f', '4f', '1i', '2i', '3i', '4i']) {
    watch(`uniform${kind}`, given => { now.uniformBytes += 4 * (given.length - 1) })
    watch(`uniform${kind}v`, ([, values]) => { now.uniformBytes += 4 * (values as ArrayLike<number>).length })
  }
  for (const name of ['uniformMatrix3fv', 'uniformMatrix4fv']) watch(name, ([, , values]) => { now.uniformBytes += 4 * (values as ArrayLike<number>).length })
  const ask = window.requestAnimationFrame.bind(window)
  let stamp = -1
  window.requestAnimationFrame = callback => ask(time => {
    // All callbacks of one frame have the same time.
    if (time !== stamp) {
      if (counting.keep && stamp >= 0) counting.frames.push({ ...now })
      Object.assign(now, { draws: 0, triangles: 0, bytes: 0, uniformBytes: 0, ms: 0 })
      stamp = time
    }
    const begun = performance.now()
    callback(time)
    now.ms += performance.now() - begun
  })
}
