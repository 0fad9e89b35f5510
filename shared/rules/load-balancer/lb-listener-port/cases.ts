import type { Cases } from '../../cases.ts'
import { https, listening } from '../case-plans.ts'

const at = ['web.listeners[0].port']

export const cases: Cases = {
  passes: [
    { name: 'the lowest', plan: listening({ ...https, port: 1 }) },
    { name: 'the highest', plan: listening({ ...https, port: 65535 }) },
    { name: 'two ports, one behind', plan: listening(https, { ...https, protocol: 'HTTP', port: 80 }) },
  ],
  fails: [
    { name: 'zero', plan: listening({ ...https, port: 0 }), at, message: 'range' },
    { name: 'too high', plan: listening({ ...https, port: 65536 }), at, message: 'range' },
    { name: 'none', plan: listening({ ...https, port: null }), at, message: 'missing' },
    {
      name: 'the targets’ too high',
      plan: listening({ ...https, targetPort: 65536 }),
      at: ['web.listeners[0].targetPort'],
      message: 'range',
    },
    {
      name: 'the targets’ missing',
      plan: listening({ ...https, targetPort: null }),
      at: ['web.listeners[0].targetPort'],
      message: 'missing',
    },
    {
      name: 'one twice',
      plan: listening(https, { ...https, protocol: 'HTTP' }),
      at: ['web.listeners[1].port'],
      message: 'twice',
    },
  ],
}
