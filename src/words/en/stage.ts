/** Words of the stage: the bodies, the flat map, the algometer, the legends. */
export const stage = {} as const
