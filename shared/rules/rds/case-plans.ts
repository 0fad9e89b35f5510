import { subnet } from '../case-subnets.ts'
import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

/** To the database’s port from this block. */
export const toDatabase = (cidrIpv4: string) => ({
  description: 'Database',
  ipProtocol: 'tcp',
  fromPort: 5432,
  toPort: 5432,
  cidrIpv4,
})

export const groupWith = (...ingress: readonly Values[]) => ({ kind: 'security_group', vpc: 'main', ingress })

/** A VPC with DNS, two subnets in two zones, a group that admits the VPC, and a database. */
export const database = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    a: subnet(0, 'a'),
    b: subnet(1, 'b'),
    sg: groupWith(toDatabase('10.0.0.0/16')),
    db: { kind: 'db_instance', vpc: 'main', subnets: ['a', 'b'], securityGroups: ['sg'], ...values },
    ...more,
  },
})
