/** Draws stills in a browser with the stage's own drawing, the model's own runs and the built bodies: no screen round them. */
import { Scene, WebGLRenderer } from 'three'
import type { MuscleGroup } from '../../src/anatomy'
import { ge2012 } from '../../src/experiments/ge2012'
import type { BuildName, PoseName } from '../../src/figure'
import { PROFILE_IDS } from '../../src/parameters/profiles'
import type { Protocol } from '../../src/protocols'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import { seek } from '../../src/state/playback'
import { showRuns } from '../../src/state/session'
import { useView, type Painted } from '../../src/state/view'
import { fetchBody, type Detail } from '../../src/views/stage/body-file'
import { createDrawing } from '../../src/views/stage/drawing'

/** Which way the bodies are turned, rad. */
export const VIEWS = { front: 0, quarter: Math.PI / 4, side: Math.PI / 2, back: Math.PI } as const
export type ViewName = keyof typeof VIEWS

export interface Still {
  readonly build: BuildName
  readonly pose: PoseName
  readonly view: ViewName
  readonly painted: Painted
  readonly theme: 'light' | 'dark'
}

/** One muscle that means the pose, both sides: what it is worked with is then what the model computes. */
const WORKS: Readonly<Partial<Record<PoseName, MuscleGroup>>> = {
  armsOut: 'deltoid', armsHalf: 'supraspinatus', elbow: 'biceps', grip: 'forearm_flex', kneeOut: 'quadriceps', ankle: 'tibialis_anterior', squat: 'glut_max', desk: 'upper_trapezius', lying: 'abdominals',
}
/** Seconds of the hold, and when it is looked at: well into it; standing people are looked at after theirs, by the study's own hold. */
const HOLD = 120
const LATE = 80
const AFTER = 400

/** The study's own hold where the pose is its own or nobody acts; else the same with another muscle, for two minutes or until pain. */
function protocolOf(pose: PoseName): Protocol {
  const group = WORKS[pose]
  if (!group || pose === 'armsOut') return ge2012.protocol
  return {
    ...ge2012.protocol, id: `still-${pose}`,
    steps: ge2012.protocol.steps.map(step => (step.kind === 'contract' ? { ...step, muscles: [{ group, share: 1 }], side: 'both' as const, until: { painLimit: true, limit: HOLD } } : step)),
  }
}

const gl = new WebGLRenderer({ antialias: true, alpha: true, preserveDrawingBuffer: true })
gl.setPixelRatio(2)
const drawing = createDrawing()
const scene = new Scene()
scene.add(...drawing.meshes, drawing.shade)
const BACKGROUND = { light: ['#faf9f7', '#efeeea'], dark: ['#2e323b', '#1a1d24'] } as const
const participants = PROFILE_IDS.map(profile => participantOf(profile))
const last: { body: string; pose: string } = { body: '', pose: '' }

async function draw({ build, pose, view, painted, theme }: Still, detail: Detail) {
  const body = `${build} ${detail}`
  if (body !== last.body) drawing.show(await fetchBody(build, detail, new AbortController().signal))
  last.body = body
  if (pose !== last.pose) {
    const protocol = protocolOf(pose)
    showRuns(Object.fromEntries(participants.map(participant => [participant.profile, run(participant, protocol)])), { protocol })
  }
  last.pose = pose
  useView.setState({ build, painted, theme, heading: VIEWS[view], motion: 'less' })
  seek(pose === 'rest' ? AFTER : LATE)
  drawing.retheme()
  for (let frame = 0; frame < 4 && drawing.draw(gl, scene, 1); frame++);
}

/** One picture on the stage's own ground, into `to` at a place, px. @param even whether the ground has one colour, which packs better */
function put(to: CanvasRenderingContext2D, theme: Still['theme'], x: number, y: number, width: number, height: number, even = false) {
  const glow = to.createRadialGradient(x + width / 2, y + 0.46 * height, 0, x + width / 2, y + 0.46 * height, 0.7 * Math.max(width, height))
  glow.addColorStop(0, BACKGROUND[theme][0])
  glow.addColorStop(1, BACKGROUND[theme][1])
  to.fillStyle = even ? BACKGROUND[theme][1] : glow
  to.fillRect(x, y, width, height)
  to.drawImage(gl.domElement, x, y, width, height)
}

function canvasOf(width: number, height: number) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  return { canvas, paint: canvas.getContext('2d')! }
}

/** For the program outside. Each gives a PNG as a data address. */
Object.assign(globalThis, {
  async still(what: Still, detail: Detail, width: number, height: number) {
    gl.setSize(width, height)
    await draw(what, detail)
    const { canvas, paint } = canvasOf(width, height)
    put(paint, what.theme, 0, 0, width, height)
    return canvas.toDataURL('image/png')
  },
  async sheet(all: readonly Still[], detail: Detail, width: number, height: number, columns: number) {
    gl.setSize(width, height)
    const { canvas, paint } = canvasOf(columns * width, Math.ceil(all.length / columns) * height)
    for (const [at, each] of all.entries()) {
      await draw(each, detail)
      put(paint, each.theme, (at % columns) * width, Math.floor(at / columns) * height, width, height, true)
    }
    return canvas.toDataURL('image/png')
  },
})
