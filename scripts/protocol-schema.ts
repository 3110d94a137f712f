// `npm run schema`: writes the JSON Schema of protocol files from the schema that the door uses.
import { writeFileSync } from 'node:fs'
import { protocolSchemaText } from './lib/protocol-schema'

const FILE = 'src/protocols/protocol.schema.json'
writeFileSync(new URL(`../${FILE}`, import.meta.url), protocolSchemaText())
process.stderr.write(`Wrote ${FILE}.\n`)
