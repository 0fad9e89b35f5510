import { flowLog } from '../../../kinds/flow-log/record.ts'
import { defineRule } from '../../rule.ts'
import { flowLogs } from '../sources.ts'

const targets = ['vpc', 'subnet', 'transitGateway'] as const

export const rule = defineRule({
  code: 'flow-log-target',
  severity: 'error',
  title: 'Flow log of nothing, or of several things',
  reads: [flowLog],
  source: flowLogs,
  messages: {
    none: '{log} records nothing; choose a VPC, a subnet or a transit gateway.',
    several: '{log} names another thing to record already; a flow log records one of them.',
  },
  *check(estate) {
    for (const log of estate.all(flowLog)) {
      const [first, ...others] = targets.filter((target) => log[target] !== null)
      const values = { log: log.name }
      if (first === undefined) yield { at: log.id, field: 'vpc', message: 'none', values }
      for (const field of others) yield { at: log.id, field, message: 'several', values }
    }
  },
})
