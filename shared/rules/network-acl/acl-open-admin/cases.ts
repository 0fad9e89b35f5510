import type { Cases } from '../../cases.ts'
import { acl, https } from '../case-plans.ts'

const ports = (fromPort: number, toPort: number, cidrBlock = '0.0.0.0/0') => ({ ...https, fromPort, toPort, cidrBlock })
const at = ['acl.ingress[0].cidrBlock']

export const cases: Cases = {
  passes: [
    { name: 'from the office', plan: acl([ports(22, 22, '192.168.1.0/24')]) },
    { name: 'half the world', plan: acl([ports(22, 22, '0.0.0.0/1')]) },
    { name: 'just behind SSH', plan: acl([ports(23, 3388)]) },
    { name: 'answers, 3389 among them', plan: acl([ports(1024, 65535)]) },
    { name: 'all traffic, as the default network ACL', plan: acl([{ ...ports(0, 0), protocol: '-1' }]) },
    { name: 'outbound', plan: acl([], [ports(22, 22)]) },
    { name: 'denied', plan: acl([{ ...ports(22, 22), action: 'deny' }]) },
    { name: 'denied before', plan: acl([ports(22, 22), { ...ports(0, 1023), ruleNumber: 90, action: 'deny' }]) },
  ],
  fails: [
    { name: 'SSH', plan: acl([ports(22, 22)]), at, message: 'open' },
    { name: 'Remote Desktop', plan: acl([ports(3389, 3389)]), at, message: 'open' },
    { name: 'both, over IPv6', plan: acl([ports(0, 49151, '::/0')]), at, message: 'open' },
  ],
}
