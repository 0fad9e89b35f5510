import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

/** A VPC with a private subnet and a host in it. */
export const host = (values: Values = {}, more: CasePlan['resources'] = {}): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
    host: { kind: 'instance', subnet: 'a', ...values },
    ...more,
  },
})
