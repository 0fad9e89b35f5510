/** What lies over the drawing to help reading it. */
export interface Aids {
  readonly minimap: boolean
  readonly legend: boolean
}

const KEY = 'aids'
export const noAids: Aids = { minimap: false, legend: false }

/** As they were at the last start. */
export function keptAids(): Aids {
  try {
    return { ...noAids, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Aids>) }
  } catch {
    return noAids
  }
}

export const keepAids = (aids: Aids): void => {
  localStorage.setItem(KEY, JSON.stringify(aids))
}
