import type { Cases } from '../../cases.ts'
import { alone, everything, hub, tableOf } from '../case-plans.ts'

const blackhole = (destinationCidrBlock: string, propagations: readonly string[]) =>
  hub({
    tgw: alone,
    table: tableOf(everything, propagations, { routes: [{ destinationCidrBlock, blackhole: true }] }),
  })
const at = ['table.routes[0].destinationCidrBlock']

export const cases: Cases = {
  passes: [
    { name: 'not learned', plan: blackhole('10.1.0.0/16', ['attach-prod', 'vpn']) },
    { name: 'a part of what is learned', plan: blackhole('10.1.9.0/24', everything) },
    { name: 'elsewhere', plan: blackhole('172.16.0.0/12', everything) },
    { name: 'around an office', plan: blackhole('192.168.0.0/16', ['vpn']) },
    { name: 'an office that another table learns', plan: blackhole('192.168.1.0/24', ['attach-dev']) },
  ],
  fails: [
    { name: 'larger than what is learned', plan: blackhole('10.1.0.0/15', ['attach-dev']), at, message: 'passed' },
    { name: 'just what is learned', plan: blackhole('10.1.0.0/16', everything), at, message: 'dropped' },
    { name: 'just what an office announces', plan: blackhole('192.168.1.0/24', everything), at, message: 'dropped' },
  ],
}
