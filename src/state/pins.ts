/** Readings a person has put aside. They keep the numbers they had, whatever is computed later, until the page closes. */
import { create } from 'zustand'
import type { ProfileId } from '../parameters/profiles'
import type { Alignment } from './playback'
import type { Painted } from './view'

export interface Pin {
  readonly id: number
  /** Of the skin, by name. */
  readonly region: string
  readonly profile: ProfileId
  /** Clock time, s, and where the runs were lined up then. */
  readonly clock: number
  readonly alignment: Alignment
  /** 'change' is the threshold itself, with its change. */
  readonly quantity: Painted
  /** kPa for a threshold, else in the unit of the quantity's scale. */
  readonly value: number
  /** Since the start of that run: % for a threshold, else in the quantity's own unit. Null where the reading is no threshold because the hand let go before it hurt. */
  readonly change: number | null
}

export const usePins = create<{ readonly pins: readonly Pin[] }>()(() => ({ pins: [] }))

let made = 0

/** Puts readings aside, newest last. */
export const pin = (readings: readonly Omit<Pin, 'id'>[]) =>
  usePins.setState(({ pins }) => ({ pins: [...pins, ...readings.map(reading => ({ ...reading, id: ++made }))] }))

export const unpin = (id: number) => usePins.setState(({ pins }) => ({ pins: pins.filter(each => each.id !== id) }))
export const unpinAll = () => usePins.setState({ pins: [] })
