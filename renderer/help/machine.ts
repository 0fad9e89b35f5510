import { useEffect, useState } from 'react'
import type { Machine } from '../../shared/bridge/calls.ts'
import { bridge } from '../bridge/bridge.ts'

/** Undefined for the moment it takes to ask. */
export function useMachine(): Machine | undefined {
  const [machine, setMachine] = useState<Machine>()
  useEffect(() => {
    void bridge.machine().then(setMachine)
  }, [])
  return machine
}

/** For people and reports, a line each. */
export const versionLines = ({ version, electron, chromium, node, system }: Machine): readonly string[] => [
  `Gatewright ${version}`,
  `Electron ${electron}`,
  `Chromium ${chromium}`,
  `Node ${node}`,
  system,
]
