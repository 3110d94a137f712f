/** Brings a person's own drawing to the skin's texels. */
import type { DataTexture } from 'three'
import { SKIN_REGIONS } from '../../figure'
import { WORST, type OwnMarks } from '../../state/own-drawing'

/** Two bytes per region: how strong the mark is, 255 the strongest and 0 none; and 255 where it is deep. */
export function writeOwn(marks: OwnMarks, texture: DataTexture) {
  const texels = texture.image.data as Uint8Array
  SKIN_REGIONS.forEach(({ id }, region) => {
    const mark = marks[id]
    texels[2 * region] = mark ? Math.round((255 * mark.level) / WORST) : 0
    texels[2 * region + 1] = mark?.depth === 'deep' ? 255 : 0
  })
  texture.needsUpdate = true
}
