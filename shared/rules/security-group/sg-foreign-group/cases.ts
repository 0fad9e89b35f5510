import type { Cases } from '../../cases.ts'
import { https } from '../case-plans.ts'

const plan = (vpc: string | null, more: object = {}, list: 'ingress' | 'egress' | 'eks' = 'ingress') => {
  const rules = [{ ...https, peer: 'group', referencedSecurityGroup: 'nodes' }]
  return {
    resources: {
      main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
      other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
      nodes: { kind: 'security_group', vpc },
      ...more,
      ...(list === 'eks'
        ? { eks: { kind: 'eks_cluster', vpc: 'main', clusterSecurityGroupIngress: rules } }
        : { sg: { kind: 'security_group', vpc: 'main', [list]: rules } }),
    },
  }
}
const peering = (fields: object = {}) => ({
  pcx: { kind: 'vpc_peering_connection', vpc: 'main', peerVpc: 'other', ...fields },
})
const attached = (vpc: string) => ({ kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc })
const transit = (securityGroupReferencingSupport: boolean) => ({
  tgw: { kind: 'ec2_transit_gateway', securityGroupReferencingSupport },
  one: attached('main'),
  two: attached('other'),
})
const at = ['sg.ingress[0].referencedSecurityGroup']

export const cases: Cases = {
  passes: [
    { name: 'the same VPC', plan: plan('main') },
    { name: 'the group’s VPC is not known', plan: plan(null) },
    { name: 'a peered VPC', plan: plan('other', peering()) },
    { name: 'by a transit gateway that passes references on', plan: plan('other', transit(true)) },
  ],
  fails: [
    { name: 'another VPC', plan: plan('other'), at, message: 'foreign' },
    {
      name: 'a peered VPC of another Region',
      plan: plan('other', peering({ peerRegion: 'eu-central-1' })),
      at,
      message: 'foreign',
    },
    { name: 'by a transit gateway that passes none on', plan: plan('other', transit(false)), at, message: 'foreign' },
    {
      name: 'outbound, by a transit gateway',
      plan: plan('other', transit(true), 'egress'),
      at: ['sg.egress[0].referencedSecurityGroup'],
      message: 'foreign',
    },
    {
      name: 'another VPC, on a cluster’s own group',
      plan: plan('other', {}, 'eks'),
      at: ['eks.clusterSecurityGroupIngress[0].referencedSecurityGroup'],
      message: 'foreign',
    },
  ],
}
