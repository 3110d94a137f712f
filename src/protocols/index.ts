// The door, ./parse, is imported by its own name: it brings a schema library along, and whoever is handed a protocol
// that has passed it, such as a worker, need not load that.
export * from './protocol'
