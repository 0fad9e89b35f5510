import type { Estate } from '../../../estate/estate.ts'
import { officePathKinds } from '../../../estate/hybrid.ts'
import { lanEntries, officesOf } from '../../../estate/offices.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { overlaps } from '../../../net/prefix.ts'
import { defineRule, faultsOf, type Fault } from '../../rule.ts'
import { readsOfFreeVpcBlock } from '../free-vpc-block.ts'
import { moveVpc, vpcEntries } from '../vpc-entries.ts'

const overlapsOf = faultsOf(function* (estate: Estate, each: Vpc): Iterable<Fault<'overlap'>> {
  const lans = officesOf(estate, each.id).flatMap(lanEntries)
  for (const entry of vpcEntries(each))
    for (const { site, text } of lans.filter((lan) => overlaps(lan.block, entry.block)))
      yield {
        at: each.id,
        field: entry.field,
        message: 'overlap',
        values: { cidr: entry.text, office: site.name, lan: text },
        also: [site.id],
        ...moveVpc(estate, entry),
      }
})

export const rule = defineRule({
  code: 'overlap-office-vpc',
  severity: 'error',
  title: 'VPC overlaps an office',
  reads: [...readsOfFreeVpcBlock, ...officePathKinds],
  source: {
    title: 'Amazon VPC User Guide, Route priority; Site-to-Site VPN User Guide, Route tables',
    read: '2026-11',
  },
  messages: {
    overlap:
      '{cidr} overlaps {office}’s LAN {lan}: the VPC keeps such packets to itself, so that part of the office can’t be reached. Give the VPC a block outside it.',
  },
  *check(estate) {
    for (const each of estate.all(vpc)) yield* overlapsOf(estate, each)
  },
})
