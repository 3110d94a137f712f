/** The Story as a person has it: opened at a step, its numbers there. */
import type { Page } from 'playwright-core'
import { openPage, type Opening, type OpenPage } from './page'

/** Opens the story at a step and waits until its numbers have come. */
export async function openStory(place = 1, opening: Partial<Opening> = {}): Promise<OpenPage> {
  const opened = await openPage({ theme: 'light', path: `#/story/${place}`, viewport: { width: 390, height: 844 }, ...opening })
  await told(opened.page)
  return opened
}

/** Its numbers are there. */
export async function told(page: Page): Promise<void> {
  await page.locator('.story h1').waitFor()
  await page.locator('.story .story-note').waitFor({ state: 'detached' })
}

export const step = (page: Page): Promise<string | null> => page.locator('.story').getAttribute('data-step')
export const heading = (page: Page): Promise<string> => page.locator('.story h1').innerText()

/** Where the focus is: the text of the heading that has it, or null. */
export const focusedHeading = (page: Page): Promise<string | null> =>
  page.evaluate(() => (document.activeElement?.tagName === 'H1' ? document.activeElement.textContent : null))

/** Waits until a step is open. */
export const untilStep = (page: Page, name: string): Promise<void> => page.locator(`.story[data-step="${name}"]`).waitFor()

/**
 * For `prepare`: a device that can speak, as far as a page can see it. It says nothing: it keeps what it was asked to
 * say, and a sentence is said to its end when `finishSentence` is called.
 */
export const voices = (names: readonly { readonly lang: string, readonly localService: boolean }[]) => (page: Page): Promise<unknown> =>
  page.addInitScript((given) => {
    const asked: string[] = []
    let current: SpeechSynthesisUtterance | undefined
    Object.assign(globalThis, { spokenByTest: asked, finishSentence: () => current?.dispatchEvent(new Event('end')) })
    // Chromium takes voices of its own making alone for an utterance; a plain one takes any.
    class Utterance extends EventTarget {
      voice: unknown = null
      lang = ''
      constructor(readonly text: string) { super() }
    }
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
      getVoices: () => given.map(voice => ({ ...voice, name: voice.lang })),
      cancel: () => { current = undefined },
      speak(utterance: SpeechSynthesisUtterance) {
        current = utterance
        asked.push(utterance.text)
        utterance.dispatchEvent(new Event('start'))
      },
    }) })
  }, names)

export const spoken = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...(globalThis as unknown as { spokenByTest: string[] }).spokenByTest])
export const finishSentence = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as unknown as { finishSentence: () => void }).finishSentence())
