import { flowLog, type FlowLog } from '../../../kinds/flow-log/record.ts'
import { defineRule } from '../../rule.ts'
import { flowLogs } from '../sources.ts'

/** Undefined where the export makes a log group of its own for each. */
function sameness(log: FlowLog): string | undefined {
  const destination = log.logDestinationType === 'cloud-watch-logs' ? log.logGroup : log.logDestination
  const target = log.vpc ?? log.subnet ?? log.transitGateway
  if (target === null || destination === null || destination === '') return undefined
  return [target, log.trafficType, log.logDestinationType, destination].join(' ')
}

export const rule = defineRule({
  code: 'flow-log-duplicate',
  severity: 'error',
  title: 'Two equal flow logs',
  reads: [flowLog],
  source: flowLogs,
  messages: {
    twice: '{first} records the same to the same destination; AWS refuses the second.',
  },
  *check(estate) {
    const firsts = new Map<string, FlowLog>()
    for (const log of estate.all(flowLog)) {
      const key = sameness(log)
      const first = key === undefined ? undefined : firsts.get(key)
      if (key !== undefined && first === undefined) firsts.set(key, log)
      if (first !== undefined) yield { at: log.id, message: 'twice', values: { first: first.name }, also: [first.id] }
    }
  },
})
