/** Plays tones by Web Audio: one group after the other, each with its own timbre. */
import type { ProfileId } from '../../../parameters/profiles'
import { PARTS, SECONDS } from './tones'

export interface Voice {
  readonly profile: ProfileId
  /** Hz, from `tonesOf`. */
  readonly tones: readonly number[]
}

/** Before the first group and between the two, s. */
export const PAUSE = 0.5
/** How loud, of 1, and how fast a tone comes and goes, s: without it the edges click. */
export const LEVEL = 0.2
const EDGE = 0.012
/** Amplitudes of the harmonics: the first alone is a plain tone, odd ones with it a reed. */
const TIMBRES: Readonly<Record<ProfileId, readonly number[]>> = { healthy: [0, 1], fibromyalgia: [0, 1, 0, 0.6, 0, 0.35] }

type Context = Pick<BaseAudioContext, 'currentTime' | 'destination' | 'createOscillator' | 'createGain' | 'createPeriodicWave'>

/** Puts everything there is to hear on the clock of the context. `ended` is called once, after the last tone. */
export function schedule(context: Context, voices: readonly Voice[], ended: () => void): void {
  voices.forEach(({ profile, tones }, i) => {
    const begins = context.currentTime + PAUSE + i * (SECONDS + PAUSE)
    const source = context.createOscillator()
    const volume = context.createGain()
    const harmonics = Float32Array.from(TIMBRES[profile])
    source.setPeriodicWave(context.createPeriodicWave(new Float32Array(harmonics.length), harmonics))
    volume.gain.setValueAtTime(0, begins)
    tones.forEach((tone, part) => {
      const at = begins + SECONDS * part / PARTS
      const before = tones[part - 1] ?? 0
      if (tone > 0 && before > 0) source.frequency.linearRampToValueAtTime(tone, at)
      else if (tone > 0) source.frequency.setValueAtTime(tone, at)
      if (tone > 0 !== before > 0) volume.gain.setTargetAtTime(tone > 0 ? LEVEL : 0, at, EDGE)
    })
    volume.gain.setTargetAtTime(0, begins + SECONDS, EDGE)
    source.connect(volume).connect(context.destination)
    source.start(begins)
    source.stop(begins + SECONDS + 8 * EDGE)
    if (i === voices.length - 1) source.onended = ended
  })
}

/** Starts to play and gives what ends it early; null where this browser has no Web Audio, or refuses it. */
export function play(voices: readonly Voice[], ended: () => void): (() => void) | null {
  if (typeof AudioContext === 'undefined') return null
  try {
    const context = new AudioContext()
    let over = false
    const close = () => {
      if (!over) void context.close()
      over = true
    }
    // What was ended early has said so itself.
    schedule(context, voices, () => { if (!over) ended() })
    // Somebody has pressed a button, so it may sound; a page that is put to sleep meanwhile goes on when it wakes.
    if (context.state === 'suspended') void context.resume().catch(() => undefined)
    return close
  } catch {
    return null
  }
}
