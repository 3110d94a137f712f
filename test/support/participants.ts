import { participantOf, type Participant } from '../../src/simulation/participant'
import type { ProfileId } from '../../src/parameters/profiles'
import { PROFILE_IDS } from '../../src/parameters/profiles'

/** The two participants as they stand in the table, made once per test file. */
export const PARTICIPANTS: Readonly<Record<ProfileId, Participant>> = {
  healthy: participantOf('healthy'),
  fibromyalgia: participantOf('fibromyalgia'),
}

export { PROFILE_IDS }
