import type { Core } from 'cytoscape'
import { pictureNamed } from './icon.ts'
import type { Drawn } from './elements.ts'
import { rendererOf } from './renderer.ts'

/** Where Cytoscape looks for a picture before it loads one itself: of all drawings in this window. */
const pictures: Record<string, { readonly image: HTMLImageElement }> = {}

export function sharePictures(cy: Core): void {
  rendererOf(cy).imageCache = pictures
}

/** Begun before the frame that needs them: boxes painted without their icons would be styled and painted again. */
export function loadPictures(elements: Iterable<Drawn>): void {
  for (const { data } of elements) {
    const name = data['icon']
    if (typeof name !== 'string' || name in pictures) continue
    const image = new Image()
    image.src = pictureNamed(name)
    pictures[name] = { image }
  }
}

/** Whether none would still be missing in what is painted now. */
export const areLoaded = (): boolean => Object.values(pictures).every(({ image }) => image.complete)
