/** "Frey Law 2008", from a reference's key and its first author, whose initials come last. */
export function shortCite(key: string, cite: string): string {
  const author = /^(.+?) [A-Z]{1,3}(?=[,.\s])/.exec(cite)?.[1] ?? cite.split(' ')[0]!
  return `${author} ${/\d{4}/.exec(key)?.[0] ?? ''}`.trim()
}
