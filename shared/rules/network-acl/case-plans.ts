import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

/** HTTPS from the office. */
export const https = { ruleNumber: 100, protocol: '6', fromPort: 443, toPort: 443, cidrBlock: '192.168.1.0/24' }

/** An ACL with these rules, on one subnet. */
export const acl = (ingress: readonly Values[], egress: readonly Values[] = []): CasePlan => ({
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24' },
    acl: { kind: 'network_acl', vpc: 'main', subnets: ['a'], ingress, egress },
  },
})
