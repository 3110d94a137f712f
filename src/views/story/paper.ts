/** The sheets that people print on, and which one a page asks the printer for. */
import { useEffect, useState } from 'react'

export const PAPERS = ['A4', 'Letter'] as const
export type Paper = (typeof PAPERS)[number]

/** Countries whose printers have Letter in them; everywhere else it is A4 (CLDR, paperSize). */
const LETTER = new Set(['US', 'CA', 'MX', 'PR', 'PH', 'CL', 'CO', 'CR', 'GT', 'NI', 'PA', 'SV', 'VE', 'BZ'])

/** @param device the language of the device, as `navigator.language` has it */
export const paperOf = (device: string): Paper => (LETTER.has(new Intl.Locale(device).maximize().region ?? '') ? 'Letter' : 'A4')

/** The sheet chosen, first the one of the device's country. While the page is open the printer is asked for it. */
export function usePaper(): [Paper, (paper: Paper) => void] {
  const [paper, choose] = useState(() => paperOf(navigator.language))
  useEffect(() => {
    // The policy of the page forbids styles written into it, not a sheet made by its own code.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { size: ${paper} portrait; margin: 12mm }`)
    document.adoptedStyleSheets.push(sheet)
    return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet) }
  }, [paper])
  return [paper, choose]
}
