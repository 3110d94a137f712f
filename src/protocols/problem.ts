/** What is wrong, and where: `path` names the field as in JSON, for example `steps[1].load.fraction`; '' is the whole file. */
export interface ProtocolProblem {
  readonly path: string
  readonly message: string
}

/** `steps[1].load.fraction: expected a number from 0 to 1, got 2` */
export const problemText = ({ path, message }: ProtocolProblem): string => (path === '' ? message : `${path}: ${message}`)
