/** How a colour looks to an eye that lacks one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1.0, in linear sRGB. */
const MATRICES = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const

export type Eye = 'usual' | keyof typeof MATRICES
export const EYES: readonly Eye[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia']

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const encoded = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)

/** "#rrggbb" as that eye sees it. */
export function seenBy(eye: Eye, hex: string): string {
  if (eye === 'usual') return hex
  const rgb = [1, 3, 5].map(at => linear(parseInt(hex.slice(at, at + 2), 16) / 255))
  const seen = MATRICES[eye].map(row => row.reduce((sum, share, i) => sum + share * rgb[i]!, 0))
  return `#${seen.map(c => Math.round(255 * encoded(Math.min(1, Math.max(0, c)))).toString(16).padStart(2, '0')).join('')}`
}
