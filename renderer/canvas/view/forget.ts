import type { Core } from 'cytoscape'

/** Cytoscape keeps every value of a style and every outline it ever met; it looks them up again when they are gone. */
export function forget(cy: Core): void {
  const { style, renderer } = cy as unknown as Record<'style' | 'renderer', () => Record<string, unknown>>
  delete style.call(cy)['propCache']
  delete renderer.call(cy)['nodePathCache']
}
