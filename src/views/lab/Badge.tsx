import { say } from '../../words'
import type { Evidence } from './evidence'
import './badge.css'

/** How firm a number is: a word, in a frame whose line says the same. */
export const Badge = ({ kind }: { kind: Evidence }) => <span className="badge" data-kind={kind}>{say(`evidence.${kind}`)}</span>
