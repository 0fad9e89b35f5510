import type { AddressUse } from '../kind.ts'
import type { Subnet } from './record.ts'

export const addresses = ({ vpc, cidrBlock, ipv6CidrBlock }: Subnet): readonly AddressUse[] =>
  Object.entries({ cidrBlock, ipv6CidrBlock }).map(([field, text]) => ({
    field,
    text,
    role: 'subnet',
    ...(vpc === null ? {} : { within: vpc }),
  }))
