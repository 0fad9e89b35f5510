import { vpcBlocks } from '../../../estate/blocks.ts'
import { site } from '../../../kinds/site/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { readAddress4 } from '../../../net/prefix.ts'
import { defineRule } from '../../rule.ts'
import { vpcResolver } from '../sources.ts'

/** 169.254.169.253, the resolver’s address in every VPC. */
const LINK_LOCAL = readAddress4('169.254.169.253')

export const rule = defineRule({
  code: 'dns-plus-two',
  severity: 'error',
  title: 'Office asks a VPC’s own resolver',
  reads: [site, vpc],
  source: vpcResolver,
  messages: {
    plusTwo:
      '{address} is the resolver of {vpc}, which answers its own hosts only; {office} needs an inbound resolver endpoint.',
    linkLocal: '{address} is a VPC’s resolver for its own hosts; {office} needs an inbound resolver endpoint.',
  },
  *check(estate) {
    const resolvers = new Map(
      estate.all(vpc).flatMap((each) => vpcBlocks(each).map(({ base }) => [base + 2, each] as const)),
    )
    for (const { id, name, dnsServers } of estate.all(site))
      for (const [index, text] of dnsServers.entries()) {
        const address = readAddress4(text)
        const owner = address === undefined ? undefined : resolvers.get(address)
        if (address === undefined || (owner === undefined && address !== LINK_LOCAL)) continue
        yield {
          at: id,
          field: `dnsServers[${index}]`,
          message: owner === undefined ? ('linkLocal' as const) : ('plusTwo' as const),
          values: { address: text, vpc: owner?.name ?? '', office: name },
          ...(owner && { also: [owner.id] }),
        }
      }
  },
})
