/** The bundler hands fonts over as data: addresses. */
declare module '*.woff2?inline' {
  const address: string
  export default address
}
