/**
 * Movements that a protocol can be put together from: which muscle groups work in them, and with which share of the load.
 * The shares are our choice everywhere, as in the files of the studies; no electromyography was read for them. A muscle
 * that holds a joint still beside the movement gets less than the one that moves it.
 */
import type { Contraction, Share } from './protocol'

export const MOVEMENTS = {
  armsOut: [
    { group: 'deltoid', share: 1 }, { group: 'supraspinatus', share: 1 }, { group: 'upper_trapezius', share: 0.9 },
    { group: 'infraspinatus', share: 0.6 }, { group: 'rhomboids', share: 0.35 }, { group: 'levator_scapulae', share: 0.35 },
  ],
  grip: [{ group: 'forearm_flex', share: 1 }, { group: 'forearm_ext', share: 0.7 }, { group: 'hand', share: 0.5 }],
  elbow: [{ group: 'biceps', share: 1 }],
  knee: [{ group: 'quadriceps', share: 1 }, { group: 'vastus_medialis', share: 1 }],
  calfRaise: [{ group: 'gastrocnemius', share: 1 }, { group: 'soleus', share: 1 }, { group: 'peroneals', share: 0.4 }],
  standing: [
    { group: 'soleus', share: 1 }, { group: 'gastrocnemius', share: 0.4 }, { group: 'lumbar_es', share: 0.6 }, { group: 'glut_med', share: 0.4 },
  ],
  desk: [
    { group: 'upper_trapezius', share: 1 }, { group: 'levator_scapulae', share: 0.8 }, { group: 'posterior_neck', share: 0.8 },
    { group: 'thoracic_es', share: 0.6 }, { group: 'forearm_ext', share: 0.6 },
  ],
  walking: [
    { group: 'gastrocnemius', share: 1 }, { group: 'soleus', share: 1 }, { group: 'glut_med', share: 0.8 }, { group: 'tibialis_anterior', share: 0.6 },
    { group: 'quadriceps', share: 0.5 }, { group: 'hamstrings', share: 0.5 }, { group: 'lumbar_es', share: 0.3 },
  ],
} as const satisfies Record<string, Contraction['muscles']>

export type Movement = keyof typeof MOVEMENTS

/**
 * What a new step of each movement asks for. Assumed: a load that people can hold for a minute or more. Standing, desk work
 * and walking are even loads at the mean of what changes in life: the model knows no stride.
 */
export const USUAL: Readonly<Record<Movement, Pick<Contraction, 'side'> & { readonly load: Share }>> = {
  armsOut: { side: 'both', load: { fraction: 0.193, of: 'healthy' } },
  grip: { side: 'right', load: { fraction: 0.3, of: 'own' } },
  elbow: { side: 'right', load: { fraction: 0.25, of: 'own' } },
  knee: { side: 'right', load: { fraction: 0.22, of: 'own' } },
  calfRaise: { side: 'both', load: { fraction: 0.3, of: 'healthy' } },
  standing: { side: 'both', load: { fraction: 0.06, of: 'healthy' } },
  desk: { side: 'both', load: { fraction: 0.05, of: 'healthy' } },
  walking: { side: 'both', load: { fraction: 0.15, of: 'healthy' } },
}

const key = (muscles: Contraction['muscles']): string => muscles.map(({ group, share }) => `${group} ${share}`).toSorted().join()
const known = new Map(Object.entries(MOVEMENTS).map(([name, muscles]) => [key(muscles), name as Movement]))

/** The movement that has exactly these muscles and shares; null for any other. */
export const movementOf = ({ muscles }: Pick<Contraction, 'muscles'>): Movement | null => known.get(key(muscles)) ?? null
