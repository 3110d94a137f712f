/** A straight scale from values to pixels. d3-scale would bring colours, dates and number formats along with it. */
export interface Scale {
  (value: number): number
  readonly invert: (pixel: number) => number
  readonly domain: readonly [number, number]
}

export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const slope = domain[1] === domain[0] ? 0 : (range[1] - range[0]) / (domain[1] - domain[0])
  return Object.assign((value: number) => range[0] + (value - domain[0]) * slope, {
    invert: (pixel: number) => (slope === 0 ? domain[0] : domain[0] + (pixel - range[0]) / slope),
    domain,
  })
}
