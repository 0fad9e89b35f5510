import type { Estate } from '../../../estate/estate.ts'
import { hostFault } from '../../../estate/host-address.ts'
import {
  route53ResolverEndpoint,
  type Route53ResolverEndpoint,
} from '../../../kinds/route53-resolver-endpoint/record.ts'
import { subnet } from '../../../kinds/subnet/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { resolverConsiderations } from '../sources.ts'

type Message = 'subnet' | 'syntax' | 'outside' | 'reserved' | 'twice' | 'unset'

function* faultsOf(estate: Estate, resolver: Route53ResolverEndpoint): Iterable<Fault<Message>> {
  const seen = new Set<string>()
  for (const [index, { subnet: subnetId, ip }] of resolver.ipAddresses.entries()) {
    const at = { at: resolver.id, field: `ipAddresses[${index}].ip` }
    const home = estate.get(subnet, subnetId)
    const values = { ip, subnet: home?.name ?? '', cidr: home?.cidrBlock ?? '' }
    if (home === undefined) {
      yield { at: resolver.id, field: `ipAddresses[${index}].subnet`, message: 'subnet' }
      continue
    }
    const message = ip === '' ? undefined : hostFault(ip, home)
    const key = ip === '' ? home.id : ip
    if (message !== undefined) yield { ...at, message, values }
    else if (seen.has(key)) yield { ...at, message: ip === '' ? 'unset' : 'twice', values }
    seen.add(key)
  }
}

export const rule = defineRule({
  code: 'resolver-address',
  severity: 'error',
  title: 'Address a resolver endpoint can’t have',
  reads: [route53ResolverEndpoint, subnet],
  source: resolverConsiderations,
  messages: {
    subnet: 'This address is in no subnet; choose one.',
    syntax: '“{ip}” is not an IPv4 address; write one like 10.0.0.53, or leave it empty for AWS to pick.',
    outside: '{ip} is not in {subnet} ({cidr}).',
    reserved: '{ip} is one of the five addresses AWS keeps in {subnet}: the first four and the last.',
    twice: '{ip} stands here a second time.',
    unset:
      '{subnet} stands here twice without an address, which Terraform takes for one; write the addresses, or use two subnets.',
  },
  *check(estate) {
    for (const resolver of estate.all(route53ResolverEndpoint)) yield* faultsOf(estate, resolver)
  },
})
