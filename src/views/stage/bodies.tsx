/** The solid bodies in a canvas of their own, loaded after the flat map is on screen. See `mountBodies`. */
import { createRoot, extend, useFrame, type RootState } from '@react-three/fiber'
import { Group, setConsoleFunction, WebGLRenderer, type Scene } from 'three'
import { useOwnDrawing } from '../../state/own-drawing'
import { playback } from '../../state/playback'
import { useSession } from '../../state/session'
import { shownTheme, useDevice } from '../../state/system'
import { useView } from '../../state/view'
import { BUILD_VALUES, type BuildName } from '../../figure'
import { fetchBody, wantsFullDetail, type Detail } from './body-file'
import { createDrawing, type Drawing } from './drawing'
import type { Picture } from './picture'

extend({ Group })

// @react-three/fiber 9 still makes a THREE.Clock, about which three prints a warning nobody here can act on.
setConsoleFunction((kind, message, ...rest) => {
  if (!String(message).includes('Clock')) console[kind](message, ...rest)
})

/** Seconds: after a rest the clock has run on, and nothing is to leap. */
const LONGEST_FRAME = 0.1

export interface BodiesEvents {
  /** After every drawn frame. */
  drawn(): void
  /** The first frame of a body is on screen. */
  ready(detail: Detail): void
  lost(): void
  restored(): void
  /** The body file could not be had; `instead` is whether other bodies stand there. The text is for a report, not for a reader. */
  failed(reason: string, instead: boolean): void
}

export interface Bodies extends Picture {
  perMetre(): number
  invalidate(): void
  dispose(): void
}

/** Opens WebGL 2, or gives null where the device or the browser refuses it. */
const openContext = (canvas: HTMLCanvasElement) =>
  canvas.getContext('webgl2', { alpha: true, antialias: true, premultipliedAlpha: true, powerPreference: 'default' })

/** Whether the picture is worked out by the processor, which then has no time for anything else. */
function isDrawnByProcessor(gl: WebGL2RenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  return info !== null && /swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)))
}

const FINEST: [number, number] = [1, 2]

/** Puts a canvas into `host`. Null when there is no WebGL to be had. */
export async function mountBodies(host: HTMLElement, events: BodiesEvents): Promise<Bodies | null> {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  const context = openContext(canvas)
  if (!context) return null
  host.append(canvas)
  const drawing = createDrawing()
  const root = createRoot(canvas)
  await root.configure({
    gl: defaults => new WebGLRenderer({ ...defaults, canvas, context } as ConstructorParameters<typeof WebGLRenderer>[0]),
    frameloop: 'demand',
    dpr: FINEST,
    flat: true,
    camera: Object.assign(drawing.camera, { manual: true }),
    size: sizeOf(host),
  })
  const pending: { detail: Detail | null } = { detail: null }
  let frames = 0
  const drawn = () => {
    host.dataset['frames'] = String(++frames)
    events.drawn()
    if (pending.detail) {
      const { detail } = pending
      pending.detail = null
      events.ready(detail)
    }
  }
  const store = root.render(<Scenery drawing={drawing} drawn={drawn} />)
  const invalidate = () => store.getState().invalidate()
  let theme = shownTheme()
  const aborted = new AbortController()
  let filled: BuildName | null = null
  let wanted = useView.getState().build
  let standing: BuildName | null = null
  // What is inside is a file of its own, asked for when someone looks.
  const fill = () => {
    const build = standing
    if (!build || filled === build || !useView.getState().inside) return
    filled = build
    void import('./glass').then(({ createGlass }) => {
      if (aborted.signal.aborted || filled !== build) return
      drawing.fill(bones => createGlass(bones, BUILD_VALUES[build]))
      invalidate()
    }, () => { filled = null })
  }
  const changed = () => {
    if (useView.getState().build !== wanted) {
      wanted = useView.getState().build
      void dress(wanted)
    }
    fill()
    if (shownTheme() !== theme) {
      theme = shownTheme()
      drawing.retheme()
    }
    invalidate()
  }
  const slow = isDrawnByProcessor(context)
  const stops = [
    playback.subscribe(invalidate),
    useSession.subscribe(({ rough }, before) => {
      // While a control moves and the processor draws: a quarter of the pixels. All of them again as soon as it rests.
      if (slow && rough !== before.rough) store.getState().setDpr(rough ? store.getState().viewport.dpr / 2 : FINEST)
      invalidate()
    }),
    useOwnDrawing.subscribe(invalidate),
    useView.subscribe(changed),
    useDevice.subscribe(changed),
    watchSize(host, size => store.getState().setSize(size.width, size.height, size.top, size.left)),
    watchContext(canvas, drawing, events, invalidate),
  ]

  async function load(build: BuildName, detail: Detail) {
    const body = await fetchBody(build, detail, aborted.signal)
    // Someone has chosen again meanwhile.
    if (build !== wanted || aborted.signal.aborted) return
    drawing.show(body)
    standing = build
    pending.detail = detail
    fill()
    invalidate()
  }

  async function dress(build: BuildName) {
    try {
      await load(build, 'low')
    } catch (error) {
      if (!aborted.signal.aborted && build === wanted) events.failed(String(error), standing !== null)
      return
    }
    // A full body that does not come is no loss to speak of: the coarse one stays.
    if (build === wanted && wantsFullDetail(deviceAtHand())) await load(build, 'full').catch(() => undefined)
  }
  void dress(wanted)

  return {
    pick: drawing.pick,
    locate: drawing.locate,
    point(region) {
      drawing.point(region)
      invalidate()
    },
    zoom(place) {
      drawing.zoom(place)
      invalidate()
    },
    perMetre: drawing.perMetre,
    invalidate,
    dispose() {
      aborted.abort()
      for (const stop of stops) stop()
      root.unmount()
      drawing.dispose()
      canvas.remove()
    },
  }
}

function Scenery({ drawing, drawn }: { drawing: Drawing; drawn: () => void }) {
  // A priority above 0 takes the drawing over from the library: two halves, one camera.
  useFrame(({ gl, scene, invalidate }: RootState, seconds) => {
    if (gl.getContext().isContextLost()) return
    if (drawing.draw(gl, scene as Scene, Math.min(seconds, LONGEST_FRAME))) invalidate()
    drawn()
  }, 1)
  return (
    <group dispose={null}>
      {drawing.meshes.map((mesh, body) => <primitive key={body} object={mesh} />)}
      <primitive object={drawing.shade} />
    </group>
  )
}

const deviceAtHand = () => {
  const { hardwareConcurrency, deviceMemory, connection } = navigator as Navigator & { deviceMemory?: number; connection?: { saveData?: boolean; effectiveType?: string } }
  return { hardwareConcurrency, shortSide: Math.min(screen.width, screen.height), ...(deviceMemory !== undefined && { deviceMemory }), ...(connection && { connection }) }
}

function sizeOf(host: HTMLElement) {
  const { width, height } = host.getBoundingClientRect()
  return { width: Math.max(1, width), height: Math.max(1, height), top: 0, left: 0 }
}

function watchSize(host: HTMLElement, resized: (size: ReturnType<typeof sizeOf>) => void) {
  const observer = new ResizeObserver(() => resized(sizeOf(host)))
  observer.observe(host)
  return () => observer.disconnect()
}

function watchContext(canvas: HTMLCanvasElement, drawing: Drawing, { lost, restored }: BodiesEvents, invalidate: () => void) {
  const onLost = () => {
    // What was on the GPU is gone. Let go of it now: after a restoration the old handles belong to nobody.
    drawing.dispose()
    lost()
  }
  const onRestored = () => {
    restored()
    invalidate()
  }
  canvas.addEventListener('webglcontextlost', onLost)
  canvas.addEventListener('webglcontextrestored', onRestored)
  return () => {
    canvas.removeEventListener('webglcontextlost', onLost)
    canvas.removeEventListener('webglcontextrestored', onRestored)
  }
}
