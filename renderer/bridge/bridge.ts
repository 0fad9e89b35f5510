import type { Bridge } from '../../shared/bridge/bridge.ts'

declare global {
  interface Window {
    readonly gatewright: Bridge
  }
}

/** The machine behind the window. */
export const bridge: Bridge = window.gatewright
