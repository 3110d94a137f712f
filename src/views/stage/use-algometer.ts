/** The algometer in hand: what is being pressed, and what was read. */
import { useCallback, useRef, useState, type RefObject } from 'react'
import { formatNumber } from '../../words'
import { startPress, type Press, type Reading } from './algometer'
import type { Frames } from './frames'
import type { Body } from './pair'
import type { Place } from './picture'

export interface Algometer {
  readonly reading: Reading | null
  /** The body that is being pressed now. */
  readonly pressing: Body | null
  /** Where the rising force is written, and how far it has come towards pain: both change outside React. */
  readonly force: RefObject<HTMLElement | null>
  readonly progress: RefObject<number>
  begin(place: Place): void
  release(): void
  /** Takes the probe away and forgets what it read. */
  clear(): void
}

export function useAlgometer(frames: Frames, told: (reading: Reading) => void): Algometer {
  const force = useRef<HTMLElement>(null)
  const progress = useRef(0)
  const press = useRef<Press | null>(null)
  const [reading, setReading] = useState<Reading | null>(null)
  const [pressing, setPressing] = useState<Body | null>(null)

  const clear = useCallback(() => {
    press.current?.cancel()
    press.current = null
    setPressing(null)
    setReading(null)
  }, [])

  const begin = useCallback((place: Place) => {
    clear()
    progress.current = 0
    press.current = startPress(place, {
      rising(pressure, threshold) {
        progress.current = pressure / threshold
        if (force.current) force.current.textContent = formatNumber(pressure)
        frames.run()
      },
      done(taken) {
        press.current = null
        if (taken.outcome === 'pain') progress.current = 1
        setPressing(null)
        setReading(taken)
        told(taken)
        frames.run()
      },
    }, window)
    setPressing(press.current ? place.body : null)
  }, [clear, frames, told])

  const release = useCallback(() => press.current?.release(), [])
  return { reading, pressing, force, progress, begin, release, clear }
}
