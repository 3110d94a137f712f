import { useStore } from 'zustand'
import { playback, type PlaybackState } from './playback'

/** Draws again when what is selected changes. Never select the cursor: it moves sixty times a second. */
export const usePlayback = <T>(select: (state: Omit<PlaybackState, 'cursor'>) => T): T => useStore(playback, select)
