import type { Size } from './scene.ts'

/** Sheets of paper upright, in millimetres: ISO 216, and North America's. */
export const papers = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A2: { width: 420, height: 594 },
  A1: { width: 594, height: 841 },
  A0: { width: 841, height: 1189 },
  Letter: { width: 215.9, height: 279.4 },
  Legal: { width: 215.9, height: 355.6 },
  Tabloid: { width: 279.4, height: 431.8 },
  'ANSI C': { width: 431.8, height: 558.8 },
  'ANSI D': { width: 558.8, height: 863.6 },
  'ANSI E': { width: 863.6, height: 1117.6 },
} as const satisfies Readonly<Record<string, Size>>

export type PaperName = keyof typeof papers
export type Orientation = 'portrait' | 'landscape'

export function paperSize(paper: PaperName, orientation: Orientation): Size {
  const { width, height } = papers[paper]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

const ISO: readonly PaperName[] = ['A4', 'A3', 'A2', 'A1', 'A0']
const NORTH_AMERICA: readonly PaperName[] = ['Letter', 'Tabloid', 'ANSI C', 'ANSI D', 'ANSI E']

/** The papers of its series that are larger, the smallest first. */
export function largerThan(paper: PaperName): readonly PaperName[] {
  const series = ISO.includes(paper) ? ISO : NORTH_AMERICA
  return series.filter((each) => papers[each].width > papers[paper].width)
}
