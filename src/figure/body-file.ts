import { MORPHS } from './poses'

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
 * Vertex attributes of a body file, as three's GLTFLoader names them, beside the usual ones.
 * Positions and normals are quantised: constants that act on them in a shader are in that unit, not metres.
 */
export const BODY_ATTRIBUTES = {
  /** 4 x normalised byte: r = ambient occlusion with hanging arms, g = with raised arms; b and a unused. */
  ambientOcclusion: 'color',
  /** 4 x byte: indices into SKIN_REGIONS; NO_REGION = unused. Look up per vertex: an index must not be interpolated. */
  regionIndex: '_region_idx',
  /** 4 x normalised byte: shares of those regions, sum 1. */
  regionWeight: '_region_w',
} as const

/** Region index of an unused slot. */
export const NO_REGION = 255

/** Morph targets of a body file, in order. */
export const BODY_MORPHS = MORPHS
