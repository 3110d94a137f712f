/** "Berardi 2021", from a reference's key and its first author. */
export const shortCite = (key: string, cite: string) => `${cite.split(' ')[0]} ${/\d{4}/.exec(key)?.[0] ?? ''}`.trim()
