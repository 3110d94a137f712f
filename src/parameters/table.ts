import { parameterTable } from './parameter'
import { afferents } from './table/afferents'
import { descending } from './table/descending'
import { dorsalHorn } from './table/dorsal-horn'
import { knots } from './table/knots'
import { metabolites } from './table/metabolites'
import { muscle } from './table/muscle'
import { participant } from './table/participant'
import { perception } from './table/perception'

/** Every number of the model, from the muscle up; names are the symbols of the equations, values those of a healthy participant. */
export const PARAMETERS = parameterTable({ ...muscle, ...knots, ...metabolites, ...afferents, ...dorsalHorn, ...descending, ...perception, ...participant })

export type ParameterName = keyof typeof PARAMETERS

/** A value for every parameter, in its own unit. */
export type ParameterValues = Record<ParameterName, number>

/** In the order of the table, which is the order of every array of parameters. */
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[]

export const isParameterName = (text: string): text is ParameterName => Object.hasOwn(PARAMETERS, text)

/** The healthy values, as a fresh object whose keys stand in the order of the table. */
export const defaults = (): ParameterValues => Object.fromEntries(PARAMETER_NAMES.map(name => [name, PARAMETERS[name].value])) as ParameterValues
