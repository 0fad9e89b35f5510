import { subnetBlock } from '../../../estate/blocks.ts'
import { natGateway } from '../../../kinds/nat-gateway/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { end4, readAddress4, type Prefix4 } from '../../../net/prefix.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createNat } from '../sources.ts'

/** AWS keeps the first four addresses and the last. */
const isKept = (address: number, block: Prefix4): boolean => address < block.base + 4 || address === end4(block) - 1

function faultIn(text: string, block: Prefix4 | undefined): 'syntax' | 'outside' | 'kept' | undefined {
  const address = readAddress4(text)
  if (address === undefined) return 'syntax'
  if (block === undefined) return undefined
  if (address < block.base || address >= end4(block)) return 'outside'
  return isKept(address, block) ? 'kept' : undefined
}

export const rule = defineRule({
  code: 'nat-private-ip',
  severity: 'error',
  title: 'Private address a NAT gateway can’t have',
  reads: [natGateway, subnet],
  source: createNat,
  messages: {
    syntax: '“{ip}” is not an IPv4 address; write one of {subnet}, or leave it empty.',
    outside: '{ip} is not in {subnet} ({block}), where {nat} stands.',
    kept: '{ip} is one of the five addresses that AWS keeps in {subnet}: the first four and the last.',
  },
  *check(estate) {
    for (const nat of estate.all(natGateway)) {
      const home = estate.get(subnet, nat.subnet)
      const message = nat.privateIp === '' ? undefined : faultIn(nat.privateIp, home && subnetBlock(home))
      if (message === undefined) continue
      yield {
        at: nat.id,
        field: 'privateIp',
        message,
        values: {
          ip: nat.privateIp,
          nat: nat.name,
          subnet: home?.name ?? 'its subnet',
          block: home?.cidrBlock ?? '',
        },
        fix: { title: 'Let AWS pick one', patch: change(nat, { privateIp: '' }) },
      }
    }
  },
})
