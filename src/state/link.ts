/**
 * The set-up in the address: `#/lab?x=...`. A link that is opened becomes the set-up; a set-up that is changed becomes
 * the link, so that the address can be kept or sent at any time. What reads and writes it is loaded when it is needed.
 */
import { create } from 'zustand'
import { addressOf, keepQuery, useRoute } from './route'
import { changeSetup, PRESET, useSetup, type Setup } from './setup'
import type { Replaced } from './share'

/** What of the link that was opened last could not be used. */
export const useLink = create<{ readonly replaced: readonly Replaced[] }>()(() => ({ replaced: [] }))
export const forgetReplaced = () => useLink.setState({ replaced: [] })

/** The text that the address has, and is known to stand for the set-up. */
let written = ''

const textOf = (query: string) => new URLSearchParams(query).get('x') ?? ''

/** The query of the Lab for a set-up; empty for the preset. */
async function queryOf(setup: Setup): Promise<string> {
  if (setup === PRESET) return ''
  const { encodeSetup } = await import('./share')
  return `x=${await encodeSetup(setup)}`
}

/** The whole address of the set-up there is, for a person to send. */
export const linkOf = async (base: string): Promise<string> =>
  base.replace(/#.*$/, '') + addressOf({ screen: 'lab', query: await queryOf(useSetup.getState().setup) })

/** Takes up the set-up of the address, if it has one that is not the one there is. */
export async function openLink(): Promise<void> {
  const { screen, query } = useRoute.getState()
  const text = textOf(query)
  if (screen !== 'lab' || text === written || text === '') return
  written = text
  const { decodeSetup } = await import('./share')
  const { setup, replaced } = await decodeSetup(text)
  // Somebody was faster, and went on.
  if (text !== written) return
  useLink.setState({ replaced })
  changeSetup(setup)
}

/** Keeps address and set-up the same from now on. Returns how to stop. */
export function followLink(): () => void {
  let newest = 0
  const write = async () => {
    const { setup, gesture } = useSetup.getState()
    // While a control is moved the address waits: it says where the hand came to rest.
    if (gesture !== null || useRoute.getState().screen !== 'lab') return
    const mine = ++newest
    const query = await queryOf(setup)
    if (mine !== newest || textOf(query) === textOf(useRoute.getState().query)) return
    written = textOf(query)
    keepQuery(query)
  }
  const stops = [
    useSetup.subscribe(() => void write()),
    useRoute.subscribe((route, before) => {
      if (route.query !== before.query || route.screen !== before.screen) void openLink()
    }),
  ]
  return () => { for (const stop of stops) stop() }
}
