import { lb } from '../../../kinds/lb/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { listeners } from '../sources.ts'

type Message = 'range' | 'missing' | 'twice'

const isPort = (port: number | null): boolean => port !== null && port >= 1 && port <= 65535

function* portFault(at: string, field: string, port: number | null): Iterable<Fault<Message>> {
  if (port === null) yield { at, field, message: 'missing' }
  else if (!isPort(port)) yield { at, field, message: 'range', values: { port } }
}

export const rule = defineRule({
  code: 'lb-listener-port',
  severity: 'error',
  title: 'Port a listener can’t have',
  reads: [lb],
  source: listeners,
  messages: {
    range: 'The port {port} is not from 1 to 65535.',
    missing: 'A port is missing here, from 1 to 65535.',
    twice: '{balancer} listens on {port} already; a load balancer has one listener for each port.',
  },
  *check(estate) {
    for (const { id, name, listeners: all } of estate.all(lb)) {
      const seen = new Set<number>()
      for (const [index, { port, targetPort }] of all.entries()) {
        yield* portFault(id, `listeners[${index}].port`, port)
        yield* portFault(id, `listeners[${index}].targetPort`, targetPort)
        if (port !== null && seen.has(port))
          yield { at: id, field: `listeners[${index}].port`, message: 'twice', values: { balancer: name, port } }
        if (port !== null && isPort(port)) seen.add(port)
      }
    }
  },
})
