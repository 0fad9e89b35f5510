import type { Cases } from '../../cases.ts'
import { cluster, inbound, joined } from '../case-plans.ts'

const admitting = (...publicAccessCidrs: readonly string[]) =>
  joined({ endpointAccess: 'public_and_private', publicAccessCidrs })
const many = Array.from({ length: 40 }, (_, i) => `198.51.100.${i}/32`)
const at = ['eks.publicAccessCidrs']

export const cases: Cases = {
  passes: [
    { name: 'the office’s address', plan: admitting('203.0.113.10/32') },
    { name: 'a block around it', plan: admitting('203.0.113.0/24') },
    { name: 'everybody', plan: admitting() },
    { name: 'private', plan: joined() },
    {
      name: 'no office is joined',
      plan: cluster({ endpointAccess: 'public', publicAccessCidrs: ['198.51.100.7/32'] }),
    },
    {
      name: 'the office asks the VPC for names',
      plan: joined({ endpointAccess: 'public_and_private', publicAccessCidrs: ['198.51.100.7/32'] }, inbound),
    },
  ],
  fails: [
    {
      name: 'another address',
      plan: admitting('203.0.113.11/32'),
      at,
      message: 'shut',
      fixed: { 'eks.publicAccessCidrs': ['203.0.113.11/32', '203.0.113.10/32'] },
    },
    {
      name: 'the public endpoint alone',
      plan: joined({ endpointAccess: 'public', publicAccessCidrs: ['198.51.100.7/32'] }),
      at,
      message: 'shut',
      fixed: { 'eks.publicAccessCidrs': ['198.51.100.7/32', '203.0.113.10/32'] },
    },
    { name: 'no room for one more', plan: admitting(...many), at, message: 'shut' },
  ],
}
