import type { Bridge } from '../../shared/bridge/bridge.ts'

declare global {
  var gatewright: Bridge
}

/** The machine behind the window. */
export const bridge: Bridge = globalThis.gatewright
