import { ec2ClientVpnEndpoint } from '../../../kinds/ec2-client-vpn-endpoint/record.ts'
import { lb } from '../../../kinds/lb/record.ts'
import type { Subnet } from '../../../kinds/subnet/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import type { RecordType } from '../../../plan/kind.ts'
import { defineRule } from '../../rule.ts'
import { placedIn, placedKinds, type Member, type Placed } from '../../placed.ts'
import { interfaceEndpoints } from '../sources.ts'

const onePerZone = new Set([vpcEndpoint, lb, ec2ClientVpnEndpoint].map(({ name }: RecordType) => name))

interface Repeat {
  readonly at: Member<Subnet>
  readonly first: Subnet
}

/** Subnets in a zone that an earlier one is in already; zones left to AWS are not known. */
function repeatsIn({ subnets }: Placed): readonly Repeat[] {
  const firsts = new Map<string, Subnet>()
  return subnets.flatMap((at) => {
    const zone = at.member.availabilityZone
    const first = firsts.get(zone)
    if (first === undefined && zone !== '') firsts.set(zone, at.member)
    return first === undefined ? [] : [{ at, first }]
  })
}

export const rule = defineRule({
  code: 'zone-twice',
  severity: 'error',
  title: 'Two subnets in one zone',
  reads: placedKinds,
  source: interfaceEndpoints,
  messages: {
    twice: '{subnet} is in {zone} as {first} is; {name} takes one subnet in each Availability Zone.',
  },
  *check(estate) {
    for (const placed of placedIn(estate)) {
      if (!onePerZone.has(placed.kind)) continue
      for (const { at, first } of repeatsIn(placed))
        yield {
          at: placed.id,
          field: at.field,
          message: 'twice',
          values: {
            subnet: at.member.name,
            zone: at.member.availabilityZone,
            first: first.name,
            name: placed.name,
          },
          also: [at.member.id],
        }
    }
  },
})
