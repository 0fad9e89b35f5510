import { listed } from '../base/words.ts'
import type { AddressRow } from './plan.ts'

export const ROLE_NAMES: Readonly<Record<AddressRow['role'], string>> = {
  office: 'Office LAN',
  vpc: 'VPC',
  subnet: 'Subnet',
  free: 'Free',
  service: 'Kubernetes services',
  'remote-node': 'Remote nodes',
  'remote-pod': 'Remote pods',
  'client-vpn': 'VPN clients',
  'transit-gateway': 'Transit gateway',
  tunnel: 'Inside a tunnel',
}

function overlapText({ overlap }: AddressRow): string | undefined {
  if (overlap === undefined) return undefined
  const { first, count } = overlap
  const names = first.map(({ name, text }) => `${name} (${text})`)
  return `overlaps ${listed([...names, ...(count > first.length ? [`${String(count - first.length)} more`] : [])])}`
}

/** What is wrong with the row, in words; `''` when nothing is. */
export const remarkOf = (row: AddressRow): string =>
  [row.fault, overlapText(row)].filter((part) => part !== undefined).join('; ')

export const shareText = (share: number): string =>
  share > 0 && share < 0.01 ? '<1 %' : `${String(Math.floor(share * 100))} %`
