import { isMessageKey, say } from '../../words'

/** What we call an experiment and say of it; one that has no words yet goes by its id. */
export function nameOf(id: string, part: 'name' | 'short' | 'doing' | 'done' | 'minutes'): string {
  const key = `study.${id}.${part}`
  return isMessageKey(key) ? say(key) : part === 'name' ? id : ''
}
