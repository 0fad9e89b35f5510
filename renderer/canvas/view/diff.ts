import type { Drawn, DrawnEdge } from './elements.ts'

/** How to get from what is drawn to what shall be drawn. */
export interface Difference {
  /** Nodes before the edges that join them. */
  readonly added: readonly Drawn[]
  readonly changed: readonly { readonly from: Drawn; readonly to: Drawn }[]
  readonly removed: readonly string[]
}

type Elements = ReadonlyMap<string, Drawn>

const sameData = (a: Drawn['data'], b: Drawn['data']): boolean => {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

const samePosition = (a: Drawn, b: Drawn): boolean =>
  a.group === 'edges' || b.group === 'edges' || (a.position.x === b.position.x && a.position.y === b.position.y)

const same = (a: Drawn, b: Drawn): boolean =>
  a === b || (a.classes === b.classes && samePosition(a, b) && sameData(a.data, b.data))

/** An edge can't change its ends, nor a node become an edge: such a thing is removed and added anew. */
const replaced = (a: Drawn, b: Drawn): boolean => a.group !== b.group || (a.group === 'edges' && !sameEnds(a, b))

const sameEnds = (a: DrawnEdge, b: Drawn): boolean =>
  a.data.source === b.data['source'] && a.data.target === b.data['target']

export function difference(before: Elements, after: Elements): Difference {
  const added: Drawn[] = []
  const changed: { from: Drawn; to: Drawn }[] = []
  const removed: string[] = []
  for (const [id, to] of after) {
    const from = before.get(id)
    if (from === undefined) added.push(to)
    else if (from !== to && replaced(from, to)) {
      removed.push(id)
      added.push(to)
    } else if (!same(from, to)) changed.push({ from, to })
  }
  for (const id of before.keys()) if (!after.has(id)) removed.push(id)
  return { added: added.sort((a, b) => rank(a) - rank(b)), changed, removed }
}

const rank = (drawn: Drawn): number => (drawn.group === 'nodes' ? 0 : 1)
