import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

/** One group with these inbound rules. */
export const inbound = (...ingress: readonly Values[]): CasePlan => ({
  resources: { sg: { kind: 'security_group', ingress } },
})

/** One group with these outbound rules. */
export const outbound = (...egress: readonly Values[]): CasePlan => ({
  resources: { sg: { kind: 'security_group', egress } },
})

/** A cluster with these rules added to its own group. */
export const onCluster = (...clusterSecurityGroupIngress: readonly Values[]): CasePlan => ({
  resources: { eks: { kind: 'eks_cluster', clusterSecurityGroupIngress } },
})

/** HTTPS from the office. */
export const https = { ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidrIpv4: '192.168.1.0/24' }
