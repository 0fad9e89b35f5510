import type { Box } from '../../../shared/scene/scene.ts'

/** White ground around a node's icon: AWS's icons are drawn for it, and may not be recoloured. */
const TILE = 2

const images = new Map<string, string>()

/** By their names. */
const pictures = new Map<string, string>()
const names = new Map<string, string>()

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

/** The icon file as it is, in a picture of its own, with a size that browsers want and on a tile if it has a margin. */
function imageOf(icon: string, size: number, margin: number): string {
  const whole = size + 2 * margin
  const tile = margin > 0 ? `<rect width="${String(whole)}" height="${String(whole)}" rx="4" fill="#ffffff"/>` : ''
  const frame = `x="${String(margin)}" y="${String(margin)}" width="${String(size)}" height="${String(size)}"`
  return `data:image/svg+xml;base64,${base64(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(whole)}" height="${String(whole)}">${tile}<svg ${frame}>${icon.trim()}</svg></svg>`,
  )}`
}

/** The picture of an icon; the same text for the same icon. */
export function iconUri(icon: string, size: number, margin: number): string {
  const key = `${String(size)} ${String(margin)} ${icon}`
  const known = images.get(key) ?? imageOf(icon, size, margin)
  images.set(key, known)
  return known
}

/** Cytoscape weighs its styles letter by letter, for each box: it gets a short name in place of the whole picture. */
function nameOf(uri: string): string {
  const name = names.get(uri) ?? `icon-${String(names.size)}`
  names.set(uri, name)
  pictures.set(name, uri)
  return name
}

/** The picture that is called so. */
export const pictureNamed = (name: string): string => pictures.get(name) ?? ''

interface IconImage {
  /** The name of its picture. */
  readonly icon: string
  readonly iconX: number
  readonly iconY: number
  readonly iconSize: number
}

/** A box's icon as Cytoscape wants it: relative to the box. */
export function iconImage(box: Box): IconImage {
  const margin = box.shape === 'node' ? TILE : 0
  const { x, y, width } = box.iconAt
  return {
    icon: nameOf(iconUri(box.icon, width, margin)),
    iconX: x - box.x - margin,
    iconY: y - box.y - margin,
    iconSize: width + 2 * margin,
  }
}
