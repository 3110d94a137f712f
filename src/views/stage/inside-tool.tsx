/** The switch that makes the bodies glass, and the numbers that come with it: fetched when someone looks inside. */
import { lazy, Suspense, useEffect, type RefObject } from 'react'
import { provide } from '../../state/commands'
import { lookInside, useView } from '../../state/view'
import { say } from '../../words'
import type { Frames } from './frames'
import { InsideIcon } from './icons'
import type { Picture } from './picture'
import type { Speaker } from './speaker'
import { ToolButton } from './tool-button'

const Inside = lazy(() => import('./inside').then(module => ({ default: module.Inside })))

export function InsideTool() {
  const inside = useView(view => view.inside)
  useEffect(() => provide('inside', () => lookInside(!useView.getState().inside)), [])
  return <ToolButton name={say('stage.tool.inside')} short={say('stage.short.inside')} pressed={inside} act={() => lookInside(!inside)}><InsideIcon /></ToolButton>
}

export function InsidePanel({ frames, speaker, picture }: { frames: Frames; speaker: Speaker; picture: RefObject<Picture | null> }) {
  const inside = useView(view => view.inside)
  return inside ? <Suspense fallback={null}><Inside frames={frames} speaker={speaker} picture={picture} /></Suspense> : null
}
