import type { Correlation } from '../spread'

/** What is drawn together. */
export const correlations: readonly Correlation[] = [
  {
    between: ['etaX', 'etaY'], r: 0, range: [-0.2, 0.2],
    origin: { kind: 'measured', ref: 'vaegter2014', where: 'abstract: the rise of the threshold after exercise was not correlated with that during cold pain, 80 people', read: 'abstract' },
  },
  {
    between: ['PPT0', 'str'], r: 0.3, range: [0, 0.5],
    origin: { kind: 'assumed', because: 'stronger people with fibromyalgia have higher thresholds (seen in 69 people); how much was not read' },
  },
  {
    between: ['mito', 'cap'], r: 0.5, range: [0.2, 0.8],
    origin: { kind: 'assumed', because: 'no source: muscle that burns more is supplied better' },
  },
  {
    between: ['mito', 'str'], r: 0.2, range: [0, 0.5],
    origin: { kind: 'assumed', because: 'no source: people who are active are stronger and have more mitochondria' },
  },
  {
    between: ['Glu0', 'Pyr0'], r: 0.4, range: [0, 0.7],
    origin: { kind: 'assumed', because: 'no source: read from the same probe, whose recovery is common to both' },
  },
  {
    between: ['Pyr0', 'jb'], r: 0.5, range: [0.2, 0.8],
    origin: { kind: 'assumed', because: 'no source: pyruvate and lactate are next to each other in glycolysis' },
  },
  {
    between: ['Glu0', 'jb'], r: 0.3, range: [0, 0.6],
    origin: { kind: 'assumed', because: 'no source: read from the same probe' },
  },
]
