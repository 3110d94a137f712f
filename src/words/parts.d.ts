/** A part of a language's sentences, taken apart when the page is built: `scripts/words/plugin.ts`. */
declare module '*?first' {
  const messages: import('./messages').Messages
  export default messages
}
declare module '*?rest' {
  const messages: import('./messages').Messages
  export default messages
}
