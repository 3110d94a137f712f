import { createContext, useContext } from 'react'
import type { ProfileId } from '../../parameters/profiles'
import { say } from '../../words'

/** Whether the groups go by plain words, "Without" and "With": where nothing near says what HC and FM stand for. */
export const PlainNames = createContext(false)

/** What a group is called where there is room for a word. */
export function useShortNames(): (profile: ProfileId) => string {
  const plain = useContext(PlainNames)
  return profile => say(plain ? `group.${profile}.plain` : `group.${profile}.short`)
}
