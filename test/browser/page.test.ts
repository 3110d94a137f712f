import { describe, expect, it } from 'vitest'
import { faultsInBothThemes } from './support/accessibility'
import { openPage } from './support/page'
import { meanColour, picture } from './support/picture'

describe('the built page', () => {
  it.each(['light', 'dark'] as const)('opens without a word on the console and without asking anyone else, %s', async (theme) => {
    const { page, expectQuiet } = await openPage({ theme, apart: true })
    await page.locator('#root > *').first().waitFor()
    expect(await page.title()).toContain('NociLab')
    expectQuiet()
  })

  it('has no fault that a program can find, in either theme', async () => {
    const { page } = await openPage({ theme: 'light' })
    await page.locator('#root > *').first().waitFor()
    expect(await faultsInBothThemes(page)).toEqual([])
  })
})

describe('the security policy', () => {
  it('refuses what it should: inline script, evaluation, foreign addresses', async () => {
    const { page, noise } = await openPage({ theme: 'light' })
    const happened = await page.evaluate(async () => {
      const refused: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      document.head.append(script)
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(style)
      await fetch('https://example.org/').catch(() => undefined)
      await new Promise((resolve) => { setTimeout(resolve, 100) })
      return { refused: [...new Set(refused)].toSorted(), title: document.title, display: getComputedStyle(document.body).display }
    })
    expect(happened.refused).toEqual(['connect-src', 'script-src-elem', 'style-src-elem'])
    expect(happened.title).not.toBe('taken over')
    expect(happened.display).not.toBe('none')
    // The listener of the other tests hears it, so their silence means something.
    expect(noise().some((line) => line.includes('example.org'))).toBe(true)
  })

  it('is in the page itself, for hosts whose headers are not ours', async () => {
    const { page } = await openPage({ theme: 'light' })
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/)
    expect(policy).not.toContain('unsafe-inline')
  })
})

describe('what the tests see with', () => {
  it('a canvas drawn by WebGL 2, down to its colours', async () => {
    const { page } = await openPage({ theme: 'light' })
    const renderer = await page.evaluate(() => {
      const canvas = document.createElement('canvas')
      canvas.id = 'probe'
      canvas.width = 40
      canvas.height = 20
      Object.assign(canvas.style, { position: 'fixed', inset: '0 auto auto 0', width: '40px', height: '20px', zIndex: '9999' })
      document.body.append(canvas)
      const gl = canvas.getContext('webgl2', { preserveDrawingBuffer: true })
      gl?.enable(gl.SCISSOR_TEST)
      for (const [x, red, blue] of [[0, 1, 0], [20, 0, 1]] as const) {
        gl?.scissor(x, 0, 20, 20)
        gl?.clearColor(red, 0, blue, 1)
        gl?.clear(gl.COLOR_BUFFER_BIT)
      }
      return gl === null ? 'none' : String(gl.getParameter(gl.VERSION))
    })
    expect(renderer).toContain('WebGL 2.0')
    const seen = await picture(page.locator('#probe'))
    expect([seen.width, seen.height]).toEqual([40, 20])
    expect(meanColour(seen, { x: 2, y: 2, width: 16, height: 16 })).toEqual([255, 0, 0])
    expect(meanColour(seen, { x: 22, y: 2, width: 16, height: 16 })).toEqual([0, 0, 255])
  })
})
