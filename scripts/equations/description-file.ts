/** Where the description of the equations lies, and how it is written down. */
import path from 'node:path'
import type { Description } from './describe'
import { MODEL_FOLDER } from './parse'

export const DESCRIPTION_FILE = path.join(MODEL_FOLDER, 'equations.generated.json')

/** Two spaces, a line feed at the end: the same description gives the same bytes. */
export const descriptionText = (description: Description): string => `${JSON.stringify(description, null, 2)}\n`
