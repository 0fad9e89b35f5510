import type { Cases } from '../../cases.ts'
import { https } from '../case-plans.ts'

const plan = (vpc: string | null, owner: 'sg' | 'eks' = 'sg') => {
  const rules = [{ ...https, peer: 'group', referencedSecurityGroup: 'nodes' }]
  return {
    resources: {
      main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
      other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
      nodes: { kind: 'security_group', vpc },
      ...(owner === 'sg'
        ? { sg: { kind: 'security_group', vpc: 'main', ingress: rules } }
        : { eks: { kind: 'eks_cluster', vpc: 'main', clusterSecurityGroupIngress: rules } }),
    },
  }
}

export const cases: Cases = {
  passes: [
    { name: 'the same VPC', plan: plan('main') },
    { name: 'the group’s VPC is not known', plan: plan(null) },
  ],
  fails: [
    {
      name: 'another VPC',
      plan: plan('other'),
      at: ['sg.ingress[0].referencedSecurityGroup'],
      message: 'foreign',
    },
    {
      name: 'another VPC, on a cluster’s own group',
      plan: plan('other', 'eks'),
      at: ['eks.clusterSecurityGroupIngress[0].referencedSecurityGroup'],
      message: 'foreign',
    },
  ],
}
