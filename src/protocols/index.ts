export * from './protocol'
export { parseProtocol, parseProtocolText, type Parsed, type ProtocolProblem } from './parse'
