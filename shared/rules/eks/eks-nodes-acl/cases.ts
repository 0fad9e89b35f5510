import type { Cases } from '../../cases.ts'
import { aclWith, answersTo, cluster, httpsFrom, withNat } from '../case-plans.ts'

const nodes = { nodeGroups: [{}] }
const VPC = '10.0.0.0/16'
const everything = { ruleNumber: 100, protocol: '-1', cidrBlock: '0.0.0.0/0' }
const inside = [httpsFrom(VPC), answersTo(VPC)]

export const cases: Cases = {
  passes: [
    { name: 'HTTPS and answers, both ways', plan: cluster(nodes, { acl: aclWith(['a', 'b'], inside, inside) }) },
    { name: 'no node group', plan: cluster({}, { acl: aclWith(['a', 'b'], [], []) }) },
    {
      name: 'nodes and interfaces in one subnet',
      plan: cluster({ ...nodes, subnets: ['a'] }, { acl: aclWith(['a'], [], []) }),
    },
    {
      name: 'over the internet',
      plan: withNat(
        { ...nodes, endpointAccess: 'public' },
        { acl: aclWith(['a', 'b', 'p'], [everything], [everything]) },
      ),
    },
  ],
  fails: [
    {
      name: 'answers to nodes in another subnet',
      plan: cluster(nodes, { acl: aclWith(['a'], inside.slice(0, 1), inside) }),
      at: ['acl.ingress'],
      message: 'stopped',
    },
    {
      name: 'a deny between the subnets',
      plan: cluster(nodes, {
        acl: aclWith(['b'], [{ ...httpsFrom('10.0.0.0/24'), ruleNumber: 50, action: 'deny' }, ...inside], inside),
      }),
      at: ['acl.ingress[0].action'],
      message: 'stopped',
    },
    {
      name: 'the NAT gateway’s subnet lets no answers in',
      plan: withNat({ ...nodes, endpointAccess: 'public' }, { acl: aclWith(['p'], [httpsFrom(VPC)], [everything]) }),
      at: ['acl.ingress'],
      message: 'stopped',
    },
  ],
}
