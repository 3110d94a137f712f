/** The body as code, as far as a browser needs it: skin regions, bones and poses, the flat map, placement of inner parts. */
export * from './anchors'
export * from './body-file'
export * from './bones'
export * from './flat-map'
export * from './pose-buffer'
export * from './pose-matrices'
export * from './poses'
export * from './skin-regions'
