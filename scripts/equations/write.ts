/** `npm run equations`: writes the equations that a person reads from the kernels that run. */
import { writeFileSync } from 'node:fs'
import { DESCRIPTION_FILE, descriptionText } from './description-file'
import { describe } from './describe'
import { readModel } from './parse'

writeFileSync(DESCRIPTION_FILE, descriptionText(describe(readModel())))
