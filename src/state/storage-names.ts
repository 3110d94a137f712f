/** What a person chose under Comfort lies under this name on their device; read before anything else of the page has come, too. */
export const COMFORT = 'nocilab.comfort.1'
