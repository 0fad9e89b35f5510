import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const logs = (...enabledClusterLogTypes: readonly string[]) => cluster({ enabledClusterLogTypes })
const at = ['eks.enabledClusterLogTypes']

export const cases: Cases = {
  passes: [
    { name: 'none', plan: logs() },
    { name: 'all', plan: logs('api', 'audit', 'authenticator', 'controllerManager', 'scheduler') },
  ],
  fails: [
    {
      name: 'one that is none',
      plan: logs('api', 'kubelet'),
      at,
      message: 'unknown',
      fixed: { 'eks.enabledClusterLogTypes': ['api'] },
    },
    {
      name: 'in other letters',
      plan: logs('controllermanager'),
      at,
      message: 'unknown',
      fixed: { 'eks.enabledClusterLogTypes': [] },
    },
  ],
}
