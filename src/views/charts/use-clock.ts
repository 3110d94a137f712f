import { useEffect } from 'react'
import { playback, type PlaybackState } from '../../state/playback'

/** Calls `draw` now and whenever the clock moves, without rendering. `draw` is kept between renders by the caller. */
export function useClock(draw: (state: PlaybackState) => void) {
  useEffect(() => {
    draw(playback.getState())
    return playback.subscribe(state => draw(state))
  }, [draw])
}
