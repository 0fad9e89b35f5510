import type { CasePlan } from '../cases.ts'

type Values = Readonly<Record<string, unknown>>

/** One connection with these two tunnels. */
export const withTunnels = (first: Values, second: Values = first): CasePlan => ({
  resources: { vpn: { kind: 'vpn_connection', tunnels: [first, second] } },
})

/** IKEv2 with today's algorithms. */
export const strong = {
  ikeVersions: ['ikev2'],
  phase1EncryptionAlgorithms: ['AES256-GCM-16'],
  phase1IntegrityAlgorithms: ['SHA2-256'],
  phase1DhGroupNumbers: [20],
  phase2EncryptionAlgorithms: ['AES256-GCM-16'],
  phase2IntegrityAlgorithms: ['SHA2-256'],
  phase2DhGroupNumbers: [20],
}
