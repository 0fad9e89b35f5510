import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?url'
import semibold from '@fontsource/inter/files/inter-latin-600-normal.woff2?url'
import { useEffect, useState } from 'react'
import { fontFaces, type Fonts } from '../../shared/scene/svg.ts'

async function base64Of(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

async function load(): Promise<Fonts> {
  const [first, second] = await Promise.all([base64Of(regular), base64Of(semibold)])
  return { regular: first, semibold: second }
}

let fonts: Promise<Fonts> | undefined

/** The bundled font for files that must look alike everywhere; read once. */
export const loadFonts = (): Promise<Fonts> => (fonts ??= load())

/** Undefined for the moment it takes to read them. */
export function useFonts(): Fonts | undefined {
  const [loaded, setLoaded] = useState<Fonts>()
  useEffect(() => {
    void loadFonts().then(setLoaded)
  }, [])
  return loaded
}

/** A picture that brings the font, since what an image element shows can't use the page's own. */
export const withFonts = (svg: string, fonts: Fonts | undefined): string =>
  fonts === undefined ? svg : svg.replace('>', `><style>${fontFaces(fonts)}</style>`)
