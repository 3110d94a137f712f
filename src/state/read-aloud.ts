/**
 * Reads sentences aloud with the voices of the device, one utterance a sentence, so that the one being read can be
 * shown. Voices that live on somebody's server are not used: what is read would leave the device.
 */
import { create } from 'zustand'

/** 'no-voice': this device has none of its own for the language. */
export interface ReadingState {
  /** Whether a person asked to be read to; holds from page to page until they say stop. */
  readonly listening: boolean
  readonly status: 'off' | 'reading' | 'no-voice'
  /** Which sentence is being read; null while none is. */
  readonly sentence: number | null
}

export const useReading = create<ReadingState>()(() => ({ listening: false, status: 'off', sentence: null }))

/** How long a device may take to name its voices, ms: some name them only after they have been asked once. */
const VOICES_WITHIN = 1500

/** What is needed of the browser; null where it cannot speak. */
const speech = (): SpeechSynthesis | null => globalThis.speechSynthesis ?? null

const fitting = (voices: readonly SpeechSynthesisVoice[], language: string) =>
  voices.filter(voice => voice.localService && voice.lang.toLowerCase().startsWith(language.slice(0, 2).toLowerCase()))

function voicesOf(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const known = synthesis.getVoices()
  if (known.length > 0) return Promise.resolve(known)
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer)
      synthesis.removeEventListener('voiceschanged', done)
      resolve(synthesis.getVoices())
    }
    const timer = setTimeout(done, VOICES_WITHIN)
    synthesis.addEventListener('voiceschanged', done)
  })
}

let turn = 0

/** Reads the sentences from the first; a later call takes over. @param language BCP 47 */
export async function readAloud(sentences: readonly string[], language: string): Promise<void> {
  const mine = ++turn
  const synthesis = speech()
  synthesis?.cancel()
  useReading.setState({ status: 'reading', sentence: null })
  const [voice] = synthesis ? fitting(await voicesOf(synthesis), language) : []
  if (mine !== turn) return
  if (!synthesis || !voice) {
    useReading.setState({ listening: false, status: 'no-voice', sentence: null })
    return
  }
  for (const [index, text] of sentences.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    if (!await spoken(synthesis, text, voice, () => { if (mine === turn) useReading.setState({ sentence: index }) })) break
    if (mine !== turn) return
  }
  if (mine === turn) useReading.setState({ status: 'off', sentence: null })
}

/** Says one sentence. @returns whether it was said to its end */
function spoken(synthesis: SpeechSynthesis, text: string, voice: SpeechSynthesisVoice, began: () => void): Promise<boolean> {
  return new Promise(resolve => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.addEventListener('start', began)
    utterance.addEventListener('end', () => resolve(true))
    utterance.addEventListener('error', () => resolve(false))
    synthesis.speak(utterance)
  })
}

/** Asks for reading, or for silence. */
export function listen(listening: boolean) {
  turn++
  speech()?.cancel()
  useReading.setState({ listening, status: 'off', sentence: null })
}

export const stopReading = () => listen(false)
