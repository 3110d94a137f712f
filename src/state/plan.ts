/** What a set-up comes to: which protocols are run with which parameters. What the page can open without is loaded here. */
import { armsOf, type Arm, type Study } from '../experiments/experiment'
import { ge2012 } from '../experiments/ge2012'
import type { ProfileId } from '../parameters/profiles'
import type { ParameterValues } from '../parameters/table'
import type { Protocol } from '../protocols'
import { isModified, type Setup, type Subject } from './setup'

export interface Plan {
  readonly setup: Setup
  readonly study: Study | null
  /** The arm that is shown, and the study's others, which only some of its claims need. */
  readonly arm: Arm
  readonly others: readonly Arm[]
  /** What differs from each profile's own values; empty where nothing does. */
  readonly changes: Readonly<Record<ProfileId, Partial<ParameterValues>>>
}

/** Both, in the order in which they stand. Asking the table of profiles would bring all parameters into the page. */
export const PROFILES: readonly ProfileId[] = ['healthy', 'fibromyalgia']

/** Throws on a study or an arm that does not exist. */
export async function planOf(setup: Setup): Promise<Plan> {
  const { study, arm, others } = await subjectOf(setup.subject)
  return { setup, study, arm, others, changes: await changesFor(setup) }
}

async function subjectOf(subject: Subject): Promise<Pick<Plan, 'study' | 'arm' | 'others'>> {
  if (subject.kind === 'protocol') return { study: null, arm: alone(subject.protocol), others: [] }
  const study = await studyNamed(subject.study)
  const arms = armsOf(study)
  const arm = subject.arm === null ? arms[0] : arms.find(({ id }) => id === subject.arm)
  if (!arm) throw new Error(`the study '${study.id}' has no arm '${subject.arm}'`)
  return { study, arm, others: arms.filter(each => each !== arm) }
}

const alone = (protocol: Protocol): Arm => ({ id: 'main', protocol })

/** All studies but the one the page opens with are loaded when the first of them is asked for. */
async function studyNamed(id: string): Promise<Study> {
  if (id === ge2012.id) return ge2012
  const { studyById } = await import('../experiments/studies')
  const study = studyById(id)
  if (!study) throw new Error(`no study '${id}'`)
  return study
}

/** What a set-up changes about each profile; the table of parameters is loaded only where something is. */
export async function changesFor({ whatIfs, changes }: Pick<Setup, 'whatIfs' | 'changes'>): Promise<Plan['changes']> {
  if (!isModified({ whatIfs, changes })) return { healthy: {}, fibromyalgia: {} }
  const { changesOf } = await import('../parameters/what-ifs')
  return { healthy: changesOf('healthy', whatIfs, changes.healthy), fibromyalgia: changesOf('fibromyalgia', whatIfs, changes.fibromyalgia) }
}

export const differs = ({ changes }: Plan, profile: ProfileId) => Object.keys(changes[profile]).length > 0
