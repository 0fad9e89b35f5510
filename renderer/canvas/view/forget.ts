import type { Core } from 'cytoscape'
import { rendererOf } from './renderer.ts'

/** Cytoscape keeps every value of a style and every outline it ever met; it looks them up again when they are gone. */
export function forget(cy: Core): void {
  const { style } = cy as unknown as { readonly style: () => { propCache?: unknown } }
  delete style.call(cy).propCache
  delete rendererOf(cy).nodePathCache
}
