/** Which picture is on screen: the flat map at once, the solid bodies when they are ready and for as long as they can be drawn. */
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useView } from '../../state/view'
import type { Bodies } from './bodies'
import type { Detail } from './body-file'
import { createFlatPicture, type FlatPicture } from './flat-picture'
import type { Frames } from './frames'
import type { Picture, Place } from './picture'

export interface Pictures {
  /** The picture on screen. */
  readonly current: RefObject<Picture | null>
  readonly kind: 'flat' | 'solid'
  /** Of the solid bodies; null until they are drawn. */
  readonly detail: Detail | null
  /** Whether the solid bodies could not be had: none of them, or those that were chosen last. */
  readonly failed: 'no' | 'all' | 'build'
  /** Looks closely at a place, whichever picture is on screen, now and after a change of picture. */
  zoom(place: Place | null): void
  /** Tries to draw in 3D again. */
  retry(): void
}

export function usePictures(frames: Frames, flatHost: RefObject<HTMLElement | null>, solidHost: RefObject<HTMLElement | null>): Pictures {
  const current = useRef<Picture | null>(null)
  const flatPicture = useRef<FlatPicture | null>(null)
  const bodies = useRef<Bodies | null>(null)
  const zoomed = useRef<Place | null>(null)
  const [detail, setDetail] = useState<Detail | null>(null)
  const [failed, setFailed] = useState<Pictures['failed']>('no')
  const [attempt, setAttempt] = useState(0)
  const flat = useView(view => view.flat)
  // A lost context may come back by itself, so the canvas waits for it; a map chosen or a device without WebGL needs none.
  const wanted = flat === 'no' || flat === 'context-lost'
  const kind = detail !== null && flat === 'no' ? 'solid' : 'flat'

  useEffect(() => {
    const picture = createFlatPicture(flatHost.current!)
    flatPicture.current = picture
    current.current ??= picture
    return () => {
      flatPicture.current = null
      current.current = null
    }
  }, [flatHost])

  useEffect(() => {
    if (!wanted) return
    let gone = false
    // After the flat map has been painted: it is what a person sees first.
    const start = requestAnimationFrame(() => setTimeout(() => {
      if (!gone) void mount()
    }))
    async function mount() {
      const failure = () => {
        if (!gone) setFailed('all')
      }
      const module = await import('./bodies').catch(failure)
      if (!module || gone) return
      const mounted = await module.mountBodies(solidHost.current!, {
        drawn: () => {
          if (current.current === bodies.current) frames.run()
        },
        ready: now => {
          setDetail(now)
          setFailed('no')
        },
        lost: () => useView.setState({ flat: 'context-lost' }),
        restored: () => {
          if (useView.getState().flat === 'context-lost') useView.setState({ flat: 'no' })
        },
        failed: (_, instead) => {
          if (!gone) setFailed(instead ? 'build' : 'all')
        },
      }).catch(failure)
      if (mounted === null && !gone) useView.setState({ flat: 'no-webgl' })
      if (!mounted) return
      if (gone) mounted.dispose()
      else bodies.current = mounted
    }
    return () => {
      gone = true
      cancelAnimationFrame(start)
      bodies.current?.dispose()
      bodies.current = null
      setDetail(null)
      setFailed('no')
    }
  }, [wanted, attempt, frames, solidHost])

  useEffect(() => {
    current.current = kind === 'solid' ? bodies.current : flatPicture.current
    current.current?.zoom(zoomed.current)
    current.current?.point(-1)
    frames.drive(kind === 'flat')
    frames.run()
    if (kind === 'solid') return
    return frames.follow(() => flatPicture.current?.paint())
  }, [kind, frames])

  return {
    current, kind, detail, failed,
    zoom(place) {
      zoomed.current = place
      current.current?.zoom(place)
      frames.request()
    },
    retry() {
      setAttempt(count => count + 1)
      useView.setState({ flat: 'no' })
    },
  }
}
