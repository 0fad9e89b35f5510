import type { Cases } from '../../cases.ts'
import { balancer } from '../case-plans.ts'

const other = {
  other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
  c: { kind: 'subnet', vpc: 'other', cidrBlock: '10.1.0.0/24', availabilityZone: 'eu-west-1a' },
  far: { kind: 'instance', subnet: 'c' },
  tasks: { kind: 'ecs_service', vpc: 'other', subnets: ['c'] },
  near: { kind: 'ecs_service', vpc: 'main', subnets: ['a'] },
}

export const cases: Cases = {
  passes: [
    { name: 'a host and a service of its VPC', plan: balancer({ targets: ['host', 'near'] }, other) },
    { name: 'a host whose subnet is not known', plan: balancer({ targets: ['far'] }, { far: { kind: 'instance' } }) },
  ],
  fails: [
    { name: 'a host', plan: balancer({ targets: ['host', 'far'] }, other), at: ['web.targets[1]'], message: 'foreign' },
    { name: 'a service', plan: balancer({ targets: ['tasks'] }, other), at: ['web.targets[0]'], message: 'foreign' },
  ],
}
