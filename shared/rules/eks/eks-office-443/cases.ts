import type { Cases } from '../../cases.ts'
import { cluster, fromOffice, groupWith, inbound, joined } from '../case-plans.ts'

const admitted = (rule: Readonly<Record<string, unknown>>) =>
  joined({ securityGroups: ['api'] }, { api: groupWith({ ...fromOffice, ...rule }) })
const at = ['eks.securityGroups']
const twoLans = { kind: 'site', lanCidrs: ['192.168.1.0/24', '192.168.2.0/24'], publicAddress: '203.0.113.10' }
const full = groupWith(...Array.from({ length: 60 }, (_, i) => ({ ...fromOffice, fromPort: i, toPort: i })))

export const cases: Cases = {
  passes: [
    { name: 'an additional group admits it', plan: admitted({}) },
    { name: 'a range that ends with 443', plan: admitted({ fromPort: 80 }) },
    { name: 'a range that begins with 443', plan: admitted({ toPort: 8443 }) },
    { name: 'all traffic', plan: admitted({ ipProtocol: '-1', fromPort: null, toPort: null }) },
    { name: 'a larger block', plan: admitted({ cidrIpv4: '192.168.0.0/16' }) },
    {
      name: 'two halves in two places',
      plan: joined(
        {
          securityGroups: ['api'],
          clusterSecurityGroupIngress: [{ ...fromOffice, cidrIpv4: '192.168.1.128/25' }],
        },
        { api: groupWith({ ...fromOffice, cidrIpv4: '192.168.1.0/25' }) },
      ),
    },
    { name: 'a rule added to the cluster’s own group', plan: joined({ clusterSecurityGroupIngress: [fromOffice] }) },
    { name: 'no office is joined', plan: cluster() },
    { name: 'a public endpoint, where groups do not count', plan: joined({ endpointAccess: 'public' }) },
    {
      name: 'both endpoints: the office takes the public one',
      plan: joined({ endpointAccess: 'public_and_private' }),
    },
    { name: 'the office’s networks are not known', plan: joined({}, { hq: { kind: 'site' } }) },
  ],
  fails: [
    {
      name: 'no group: one is made',
      plan: joined({ name: 'prod' }),
      at,
      message: 'shut',
      fixed: {
        'eks.securityGroups': ['sg-prod-api'],
        'sg-prod-api.name': 'prod-api',
        'sg-prod-api.vpc': 'main',
        'sg-prod-api.description': 'EKS cluster security group',
        'sg-prod-api.ingress': [{ ...fromOffice, peer: 'cidr', referencedSecurityGroup: null }],
      },
    },
    {
      name: 'a group without rules gets one',
      plan: joined({ securityGroups: ['api'] }, { api: groupWith() }),
      at,
      message: 'shut',
      fixed: { 'eks.securityGroups': ['api'], 'api.ingress[0].cidrIpv4': '192.168.1.0/24' },
    },
    {
      name: 'a range just below',
      plan: admitted({ fromPort: 80, toPort: 442 }),
      at,
      message: 'shut',
      fixed: { 'api.ingress[1].fromPort': 443 },
    },
    {
      name: 'a range just above',
      plan: admitted({ fromPort: 444, toPort: 8443 }),
      at,
      message: 'shut',
      fixed: { 'api.ingress[1].toPort': 443 },
    },
    {
      name: 'UDP',
      plan: admitted({ ipProtocol: 'udp' }),
      at,
      message: 'shut',
      fixed: { 'api.ingress[1].ipProtocol': 'tcp' },
    },
    {
      name: 'half of the network',
      plan: admitted({ cidrIpv4: '192.168.1.0/25' }),
      at,
      message: 'shut',
      fixed: { 'api.ingress[1].cidrIpv4': '192.168.1.0/24' },
    },
    {
      name: 'one network of two',
      plan: joined({ securityGroups: ['api'] }, { hq: twoLans, api: groupWith(fromOffice) }),
      at,
      message: 'shut',
      fixed: { 'api.ingress[1].cidrIpv4': '192.168.2.0/24' },
    },
    {
      name: 'a group of another VPC does not count',
      plan: joined(
        { securityGroups: ['api'] },
        { other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' }, api: { ...groupWith(fromOffice), vpc: 'other' } },
      ),
      at,
      message: 'shut',
      fixed: { 'eks.securityGroups': ['api', 'sg-eks-api'] },
    },
    {
      name: 'a full group: another is made',
      plan: joined({ securityGroups: ['api'] }, { api: full }),
      at,
      message: 'shut',
      fixed: { 'eks.securityGroups': ['api', 'sg-eks-api'] },
    },
    {
      name: 'both endpoints, and the office asks the VPC for names',
      plan: joined({ endpointAccess: 'public_and_private', publicAccessCidrs: ['203.0.113.10/32'] }, inbound),
      at,
      message: 'shut',
      fixed: { 'eks.securityGroups': ['sg-eks-api'] },
    },
    {
      name: 'four full groups, where no fix can be',
      plan: joined({ securityGroups: ['api', 'b2', 'c2', 'd2'] }, { api: full, b2: full, c2: full, d2: full }),
      at,
      message: 'shut',
    },
  ],
}
