/** Bodies in `public/body`, one per build. The low ones have about a third of the triangles. */
export const BUILDS = ['neutral', 'masculine', 'feminine'] as const
export type BuildName = (typeof BUILDS)[number]

/** Where each build lies between masculine (0) and feminine (1). */
export const BUILD_VALUES: Readonly<Record<BuildName, number>> = { neutral: 0.5, masculine: 0, feminine: 1 }

/** Bytes are in the file's README. Served from `body/`. */
export const BODY_FILES = {
  neutral: { low: 'body/neutral-low.glb', full: 'body/neutral.glb' },
  masculine: { low: 'body/masculine-low.glb', full: 'body/masculine.glb' },
  feminine: { low: 'body/feminine-low.glb', full: 'body/feminine.glb' },
} as const satisfies Record<BuildName, { low: string, full: string }>

/**
 * Vertex attributes of a body file beside glTF's usual ones (three's GLTFLoader writes them as color, _region_idx, _region_w).
 * Positions are whole numbers about the middle of the body; the inverse bind matrices take them to metres.
 */
export const BODY_ATTRIBUTES = {
  /** 4 x normalised byte: ambient occlusion, r = standing, g = with raised arms, b = sitting; a unused. */
  ambientOcclusion: 'COLOR_0',
  /** 4 x byte: indices into SKIN_REGIONS; a slot with share 0 is unused and names any region. Look up per vertex: an index must not be interpolated. */
  regionIndex: '_REGION_IDX',
  /** 4 x normalised byte: shares of those regions, sum 1. */
  regionShare: '_REGION_W',
} as const

/** An index that no skin region has, for what owns no skin. A body file does not contain it. */
export const NO_REGION = 255
