import { createServer, type Server } from 'node:net'

/** All apps of a display have one clipboard; of the tests that use it one at a time gets this name. */
const NAME = `\0gatewright clipboard ${process.env['DISPLAY'] ?? ''}`

/** Undefined while another test has it. */
export const takeClipboard = (): Promise<Server | undefined> =>
  new Promise((taken) => {
    const server = createServer()
    server.once('error', () => {
      taken(undefined)
    })
    server.listen(NAME, () => {
      taken(server)
    })
  })
