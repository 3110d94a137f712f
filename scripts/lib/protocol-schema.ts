import { toJsonSchema } from '@valibot/to-json-schema'
import { protocolSchema, SCHEMA_PARTS } from '../../src/protocols/schema'

/** The JSON Schema of a protocol file, as text. It says the shape; what must fit together only the door can check. */
export const protocolSchemaText = (): string =>
  `${JSON.stringify(toJsonSchema(protocolSchema, { definitions: SCHEMA_PARTS, target: 'draft-2020-12' }), null, 2)}\n`
