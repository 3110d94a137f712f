/** `tsx scripts/equations/emit-c.ts model.c`: the model and both participants as one C file. */
import { writeFileSync } from 'node:fs'
import { PROFILE_IDS } from '../../src/parameters/profiles'
import { participantOf } from '../../src/simulation/participant'
import { toC } from './c'
import { participantsInC } from './c-data'
import { readModel } from './parse'

const [target] = process.argv.slice(2)
if (target === undefined) {
  process.stderr.write('Name the file to write: tsx scripts/equations/emit-c.ts model.c\n')
  process.exitCode = 2
} else {
  writeFileSync(target, `${toC(readModel())}\n${participantsInC(PROFILE_IDS.map((id) => participantOf(id)))}`)
}
