/** Muscles that lie under others: what is seen is the skin over them. All pain of the model is of muscles; theirs is deepest. */
import { SKIN_REGIONS } from '../../figure'

const DEEP = new Set(['supraspinatus', 'levator_scapulae', 'quad_lumborum', 'glut_med', 'soleus'])

/** By place in SKIN_REGIONS. */
export const LIES_DEEP: readonly boolean[] = SKIN_REGIONS.map(({ group }) => DEEP.has(group))
