export * from './protocol'
export { problemText, type ProtocolProblem } from './problem'
export { MOST_TEXT, parseProtocol, parseProtocolText, type Parsed } from './parse'
