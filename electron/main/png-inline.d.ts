/** The bundler hands pictures over as data: addresses. */
declare module '*.png?inline' {
  const address: string
  export default address
}
