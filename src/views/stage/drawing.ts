/**
 * Everything that changes from frame to frame in the solid picture, outside React: values, poses, heading, camera.
 * A frame allocates nothing and uploads only what has changed: 288 bytes of values, 288 of dots and rings, 600 of bones while a body moves.
 */
import { BufferGeometry, type DataTexture, Mesh, PerspectiveCamera, Vector2, type RawShaderMaterial, type Scene, type WebGLRenderer } from 'three'
import type { Trajectory } from '../../simulation/trajectory'
import { effortAt } from '../../state/effort'
import { useOwnDrawing, type OwnMarks } from '../../state/own-drawing'
import { playback } from '../../state/playback'
import { useSession } from '../../state/session'
import { isCalm, shownTheme } from '../../state/system'
import { useView } from '../../state/view'
import type { BodyGeometry } from './body-geometry'
import { writeBoneTexels } from './bone-texels'
import { CLOSE_SPAN, distanceOf, FIELD_OF_VIEW, frameCord, frameWhole, moveFraming, pixelsPerMetre, project, turnTowards, wrapped, type Framing, type Half } from './camera'
import { BODIES, PAIR, type Body } from './pair'
import { anchorAnywhere, pick } from './picking'
import type { Picture, Place, Position } from './picture'
import { createPosedBody, normalOf, positionOf, regionVertices, takePose, type PosedBody, type RegionVertices } from './posed-body'
import { createFurniture } from './furniture'
import type { Glass } from './glass'
import { plainOf, type Scale } from './scales'
import { bringToCursor } from './shown'
import { writeOwn } from './own-skin'
import { applyBends, applyGlass, applyScale, applyTheme, bufferGeometry, createDataTextures, createShade, createSkin, spaceDots, writeMarks, writeValues } from './skin-material'
import { aheadOf, bearsAhead, belowOf, createStance, moveStance, poseOf, roomOf, usesLegs, type Stance } from './stance'

/** A turn larger than this is a cut to another view and is eased; a smaller one follows the hand, rad. */
const FOLLOWED = 0.5
/** Where the shade under a standing body lies before its middle, m. */
const SHADE_AHEAD = 0.02
/** Length of a dash and its gap on screen, px: the same near and far. */
const DASH = 7

interface Figure {
  readonly posed: readonly [PosedBody, PosedBody]
  readonly vertices: RegionVertices
}

/** The picture and the handles the scene hangs it on. */
export interface Drawing extends Picture {
  readonly meshes: readonly Mesh[]
  readonly shade: Mesh
  readonly camera: PerspectiveCamera
  perMetre(): number
  /** Shows a body file's figure, in place of a coarser one. */
  show(body: BodyGeometry): void
  /** Colours and lines of the theme on screen. */
  retheme(): void
  /** Puts what is inside into the bodies, to be seen while they are looked into. */
  fill(make: (bones: DataTexture) => Glass): void
  /** Draws both bodies. @param seconds real time since the last frame @returns whether another frame is needed */
  draw(gl: WebGLRenderer, scene: Scene, seconds: number): boolean
  /** Frees what is on the GPU; drawing again puts it back. */
  dispose(): void
}

export function createDrawing(): Drawing {
  const textures = createDataTextures()
  const { values, marks, boneRows, own: ownTexture } = textures
  const bones = boneRows.image.data as Int16Array
  const rows = BODIES.map(body => bones.subarray((body * bones.length) / 2, ((body + 1) * bones.length) / 2))
  const skin = createSkin(textures)
  const { shared, own, materials } = skin
  const meshes = materials.map(material => {
    const mesh = new Mesh(new BufferGeometry(), material)
    mesh.frustumCulled = false
    mesh.visible = false
    return mesh
  })
  const furniture = meshes.map(mesh => {
    const under = createFurniture()
    mesh.add(under.mesh)
    return under
  })
  const shade = createShade()
  const camera = new PerspectiveCamera((FIELD_OF_VIEW * 180) / Math.PI, 1, 0.3, 40)
  const framing: Framing = { x: 0, y: 0, span: 1 }
  const goal: Framing = { x: 0, y: 0, span: 1 }
  /** The framing of a body that shows its back beside the other's front. */
  const turned: Framing = { x: 0, y: 0, span: 1 }
  const half = { width: 1, height: 1 } satisfies Half
  const stances: readonly [Stance, Stance] = [createStance(), createStance()]
  const size = new Vector2()
  const point = new Float32Array(3)
  let figure: Figure | undefined
  let glass: Glass | undefined
  let heading = useView.getState().heading
  let zoomed: Place | null = null
  let version = -1
  let scale: Scale | null = null
  let cursor = NaN
  let wasPlaying = false
  const shownRuns: [Trajectory | undefined, Trajectory | undefined] = [undefined, undefined]
  let turning = false
  let plain = false
  let ownMarks: OwnMarks | null = null
  let fresh = true

  function repaint() {
    scale = bringToCursor().scale
    applyScale(skin, scale, shownTheme())
  }

  function retheme() {
    applyTheme(skin, shade, shownTheme())
    for (const each of furniture) each.retheme(shownTheme())
    glass?.retheme(shownTheme())
    repaint()
  }

  function uploadValues() {
    const shown = bringToCursor()
    const { drawing: drawn } = useView.getState()
    if (shown.scale !== scale) repaint()
    if (shown.version === version && drawn === plain) return shown
    version = shown.version
    plain = drawn
    // Before there is a run, and for a drawing of one's own, the bodies are plain clay.
    writeValues(shown, values, plainOf(shown.scale), drawn)
    writeMarks(shown, marks, drawn)
    return shown
  }

  function uploadOwn() {
    const drawnMarks = useOwnDrawing.getState().marks
    shared.drawing.value = plain
    if (!plain || drawnMarks === ownMarks) return
    ownMarks = drawnMarks
    writeOwn(drawnMarks, ownTexture)
  }

  /** While someone draws, the second body shows what the first one hides. */
  const isTurned = (body: Body) => plain && body === 1
  const headingOf = (body: Body) => (isTurned(body) ? heading + Math.PI : heading)
  const framingOf = (body: Body) => (isTurned(body) ? turned : framing)

  /** The timeline was moved by hand, not by playing: what moves in real time then jumps. */
  function hasJumped() {
    const { cursor: now, playing } = playback.getState()
    const jumped = now !== cursor && !playing && !wasPlaying
    cursor = now
    wasPlaying = playing
    return jumped
  }

  function moveBodies(times: readonly [number, number], seconds: number, jump: boolean) {
    const { runs } = useSession.getState()
    let moving = false
    for (const body of BODIES) {
      const run = runs[PAIR[body]]
      const stance = stances[body]
      const { pose, acting, amount } = stance
      if (moveStance(stance, poseOf(run && !plain ? effortAt(run, times[body]) : null), seconds, jump)) moving = true
      if (stance.amount !== amount || stance.pose !== pose || stance.acting !== acting) poseBody(body)
    }
    return moving
  }

  /** Glass while it is looked into and what is inside has come; clay otherwise. */
  function showInside(inside: boolean, times: readonly [number, number]) {
    applyGlass(skin, inside)
    if (!glass) return
    for (const mesh of glass.meshes) mesh.visible = inside
    if (!inside) return
    const { runs } = useSession.getState()
    shownRuns[0] = runs[PAIR[0]]
    shownRuns[1] = runs[PAIR[1]]
    glass.update(shownRuns, times)
  }

  function poseBody(body: Body) {
    const posed = figure!.posed[body]
    const { pose, acting, amount } = stances[body]
    takePose(posed, pose, amount, acting)
    writeBoneTexels(posed.pose, posed.matrices, posed.geometry.heads, rows[body]!)
    applyBends(own[body]!, posed.pose)
    boneRows.needsUpdate = true
    furniture[body]!.under(pose, amount)
  }

  function roomBeside(body: Body) {
    const { bends } = figure!.posed[body].pose
    return roomOf(stances[body], Math.max(bends[0]!, bends[1]!), heading)
  }

  const vertexOf = ({ body, region, at }: Place) =>
    at && 'vertex' in at && at.of === figure!.posed[body].geometry.count ? at.vertex : anchorAnywhere(figure!.posed[body], figure!.vertices, region, headingOf(body))

  function frame(seconds: number, cut: boolean) {
    if (zoomed) {
      positionOf(figure!.posed[zoomed.body], vertexOf(zoomed), point)
      goal.x = point[0]! * Math.cos(heading) + point[2]! * Math.sin(heading)
      goal.y = point[1]!
      goal.span = CLOSE_SPAN
    } else if (useView.getState().inside && glass && !stances.some(usesLegs)) frameCord(half.width / half.height, goal)
    else {
      // One camera for both: where only one sits, it looks between the two.
      const [a, b] = stances
      frameWhole(Math.max(roomBeside(0), roomBeside(1)), half.width / half.height, goal, (aheadOf(a) + aheadOf(b)) / 2, (belowOf(a) + belowOf(b)) / 2, heading)
    }
    return moveFraming(framing, goal, seconds, cut)
  }

  function fit(gl: WebGLRenderer) {
    gl.getSize(size)
    const width = size.x / 2
    const resized = width !== half.width || size.y !== half.height
    if (resized) {
      half.width = width
      half.height = size.y
      camera.aspect = width / size.y
      camera.updateProjectionMatrix()
    }
    shared.pixelRatio.value = gl.getPixelRatio()
    return resized
  }

  const drawing: Drawing = {
    meshes, shade, camera, retheme,

    show(body) {
      const vertices = regionVertices(body)
      figure = {
        posed: [createPosedBody(body), createPosedBody(body)],
        vertices,
      }
      meshes[0]!.geometry.dispose()
      const geometry = bufferGeometry(body)
      for (const mesh of meshes) mesh.geometry = geometry
      for (const each of furniture) each.fit(body.heads)
      for (const which of BODIES) poseBody(which)
    },

    fill(make) {
      if (glass) for (const mesh of glass.meshes) mesh.removeFromParent()
      glass?.dispose()
      glass = make(boneRows)
      glass.retheme(shownTheme())
      glass.meshes.forEach((mesh, body) => meshes[body]!.add(mesh))
    },

    draw(gl, scene, seconds) {
      if (!figure) return false
      const resized = fit(gl)
      const { times } = uploadValues()
      const inside = glass !== undefined && useView.getState().inside
      showInside(inside, times)
      uploadOwn()
      const still = isCalm()
      const jumped = hasJumped()
      let moving = moveBodies(times, seconds, fresh || still || jumped)
      const { heading: wanted, selected } = useView.getState()
      heading = turnTowards(heading, wanted, seconds, fresh || still || (!turning && Math.abs(wrapped(wanted - heading)) < FOLLOWED))
      turning = heading !== wanted
      if (turning) moving = true
      if (frame(seconds, fresh || still || resized || jumped)) moving = true
      fresh = false
      shared.marked.value.x = selected ?? -1
      const perMetre = pixelsPerMetre(framing, half.height)
      shared.dash.value = DASH / perMetre
      spaceDots(skin, perMetre)
      Object.assign(turned, framing)
      turned.x = -framing.x
      for (const body of BODIES) meshes[body]!.rotation.y = headingOf(body)
      render(gl, scene)
      return moving
    },

    pick(x, y, slop) {
      if (!figure) return null
      const body: Body = x < half.width ? 0 : 1
      const spot = pick(figure.posed[body], figure.vertices, x - body * half.width, y, slop, headingOf(body), framingOf(body), half)
      return spot && { body, region: spot.region, at: { vertex: spot.vertex, of: figure.posed[body].geometry.count } }
    },

    locate(place, out: Position) {
      if (!figure) return
      const posed = figure.posed[place.body]
      const vertex = vertexOf(place)
      positionOf(posed, vertex, point)
      const facing = headingOf(place.body)
      project(point[0]!, point[1]!, point[2]!, facing, framingOf(place.body), half, point)
      out.x = point[0]! + place.body * half.width
      out.y = point[1]!
      normalOf(posed, vertex, point)
      out.seen = point[2]! * Math.cos(facing) - point[0]! * Math.sin(facing) > 0
    },

    point(region) {
      shared.marked.value.y = region
    },

    zoom(place) {
      zoomed = place
    },

    perMetre: () => pixelsPerMetre(framing, half.height),

    dispose() {
      meshes[0]!.geometry.dispose()
      shade.geometry.dispose()
      ;(shade.material as RawShaderMaterial).dispose()
      for (const material of materials) material.dispose()
      glass?.dispose()
      for (const each of furniture) each.dispose()
      values.dispose()
      marks.dispose()
      ownTexture.dispose()
      boneRows.dispose()
    },
  }

  function render(gl: WebGLRenderer, scene: Scene) {
    gl.autoClear = false
    gl.setScissorTest(false)
    // Said each time: a restored context forgets that the stage shows through.
    gl.setClearAlpha(0)
    gl.clear()
    gl.setScissorTest(true)
    for (const body of BODIES) {
      meshes[0]!.visible = body === 0
      meshes[1]!.visible = body === 1
      const { x, y } = framingOf(body)
      const ahead = bearsAhead(stances[body]), facing = headingOf(body)
      shade.position.set(ahead * Math.sin(facing), 0, SHADE_AHEAD + ahead * Math.cos(facing))
      camera.position.set(x, y, distanceOf(framing))
      gl.setViewport(body * half.width, 0, half.width, half.height)
      gl.setScissor(body * half.width, 0, half.width, half.height)
      gl.render(scene, camera)
    }
  }

  retheme()
  return drawing
}
