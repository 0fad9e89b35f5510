import type { AddressUse } from '../kind.ts'
import type { Subnet } from './record.ts'

export function addresses({ vpc, cidrBlock, ipv6CidrBlock }: Subnet): readonly AddressUse[] {
  const place = { role: 'subnet', ...(vpc === null ? {} : { within: vpc }) } as const
  return [
    { field: 'cidrBlock', text: cidrBlock, ...place },
    { field: 'ipv6CidrBlock', text: ipv6CidrBlock, ...place },
  ]
}
