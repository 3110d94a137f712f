import { REGIONS } from '../anatomy'
import type { Side } from './bones'

/** One of the 72 patches that together cover the skin. */
export interface SkinRegion {
  readonly id: string
  readonly group: string
  readonly side: Side
  /** In words, without the side. */
  readonly label: string
  /** False for skin that no modelled muscle owns: not modelled, shown from its neighbours. */
  readonly simulated: boolean
  /** Where the shown value comes from: simulated regions (index among the 60) and shares that sum to 1. A simulated region shows itself. */
  readonly from: readonly { readonly region: number, readonly share: number }[]
}

/**
 * Skin without a modelled muscle, and whose values it shows. The mixtures are a choice of display, not data:
 * the simulation models muscles, and a skin has to be closed.
 */
export const UNMODELLED = {
  scalp: { label: 'Scalp', from: { masseter: 1 / 2, posterior_neck: 1 / 2 } },
  face: { label: 'Face', from: { masseter: 1 } },
  clavicle: { label: 'Collarbone', from: { pectoralis: 1 / 2, scm_scalenes: 1 / 2 } },
  flank: { label: 'Flank', from: { abdominals: 1 / 2, quad_lumborum: 1 / 2 } },
  knee: { label: 'Knee', from: { quadriceps: 1 / 2, vastus_medialis: 1 / 2 } },
  foot_ankle: { label: 'Foot and ankle', from: { tibialis_anterior: 1 / 3, peroneals: 1 / 3, soleus: 1 / 3 } },
} as const satisfies Record<string, { label: string, from: Record<string, number> }>

function simulatedIndex(id: string) {
  const index = REGIONS.findIndex(region => region.id === id)
  if (index < 0) throw new Error(`a skin region shows "${id}", which is not a simulated region`)
  return index
}

/**
 * The skin, in the order of the body file's region indices: the 60 simulated regions in the order of `anatomy`,
 * then the 12 unmodelled ones, left side first.
 */
export const SKIN_REGIONS: readonly SkinRegion[] = [
  ...REGIONS.map(({ id, group, side, label }, region) => ({
    id, group, side, label, simulated: true, from: [{ region, share: 1 }],
  })),
  ...(['L', 'R'] as const).flatMap(side => Object.entries(UNMODELLED).map(([group, { label, from }]) => ({
    id: `${group}_${side}`, group, side, label, simulated: false,
    from: Object.entries(from).map(([source, share]) => ({ region: simulatedIndex(`${source}_${side}`), share })),
  }))),
]

/** Place of a region in SKIN_REGIONS by id. */
export const SKIN_REGION_INDEX: ReadonlyMap<string, number> = new Map(SKIN_REGIONS.map(({ id }, i) => [id, i]))

const FIRST_UNMODELLED = REGIONS.length

/**
 * Fills the values shown on the skin from the values of the simulated regions; allocates nothing.
 * @param values one per simulated region (60), any unit
 * @param out one per skin region (72), same unit
 */
export function shownValue(values: ArrayLike<number>, out: { [index: number]: number }): void {
  for (let i = 0; i < FIRST_UNMODELLED; i++) out[i] = values[i]!
  for (let i = FIRST_UNMODELLED; i < SKIN_REGIONS.length; i++) {
    const { from } = SKIN_REGIONS[i]!
    let sum = 0
    for (let k = 0; k < from.length; k++) sum += values[from[k]!.region]! * from[k]!.share
    out[i] = sum
  }
}
