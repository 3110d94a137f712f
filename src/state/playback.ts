/**
 * The one clock of the app. The cursor moves over finished trajectories and runs nothing; it lives outside React,
 * so that a frame never causes a render. Clock time is in seconds; 0 is where the runs are lined up.
 */
import { createStore } from 'zustand/vanilla'

/** Runs are lined up where the effort starts, or where it stops: the two groups do not hold for the same time. */
export type Alignment = 'start' | 'stop'

export const SPEEDS = [1, 5, 20, 60] as const
export type Speed = (typeof SPEEDS)[number]

export interface PlaybackState {
  /** Clock time of the cursor, s. */
  readonly cursor: number
  readonly playing: boolean
  readonly speed: Speed
  readonly alignment: Alignment
  /** First and last clock time at which any run has data, s. */
  readonly from: number
  readonly to: number
}

export const playback = createStore<PlaybackState>()(() => ({
  cursor: 0,
  playing: false,
  speed: 20,
  alignment: 'start',
  from: 0,
  to: 0,
}))

const clamp = (cursor: number) => {
  const { from, to } = playback.getState()
  return Math.min(to, Math.max(from, cursor))
}

export const seek = (cursor: number) => playback.setState({ cursor: clamp(cursor) })
export const pause = () => playback.setState({ playing: false })
export const setSpeed = (speed: Speed) => playback.setState({ speed })

/** Starts at the cursor; from the beginning when the cursor stands at the end. */
export function play() {
  const { cursor, from, to } = playback.getState()
  if (to > from) playback.setState({ playing: true, cursor: cursor >= to ? from : cursor })
}

/** Moves the cursor by wall-clock `seconds` of playing; stops at the end. Called once a frame while playing. */
export function advance(seconds: number) {
  const { cursor, speed, to } = playback.getState()
  const next = cursor + seconds * speed
  playback.setState(next >= to ? { cursor: to, playing: false } : { cursor: next })
}

/** Sets the span the runs cover; the cursor stays where it is if it can. */
export function setSpan(from: number, to: number) {
  playback.setState(({ cursor }) => ({ from, to, cursor: Math.min(to, Math.max(from, cursor)) }))
}
