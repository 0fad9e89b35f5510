import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import semibold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import type { Fonts } from '../../shared/scene/svg.ts'

const base64 = (address: string): string => address.slice(address.indexOf(',') + 1)

/** Drawings look alike where the font is not installed. */
export const fonts: Fonts = { regular: base64(regular), semibold: base64(semibold) }
