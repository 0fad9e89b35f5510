/** The bundler hands SVG files over as text. */
declare module '*.svg?raw' {
  const text: string
  export default text
}
