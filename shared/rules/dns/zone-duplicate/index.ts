import { route53Zone, type Route53Zone } from '../../../kinds/route53-zone/record.ts'
import { defineRule } from '../../rule.ts'
import { plainDomain } from '../domains.ts'
import { privateZones } from '../sources.ts'

export const rule = defineRule({
  code: 'zone-duplicate',
  severity: 'error',
  title: 'Two private zones of one name in a VPC',
  reads: [route53Zone],
  source: privateZones,
  messages: {
    twice: '{vpc} has {domain} from {first} already; it can have one private zone of each name.',
  },
  *check(estate) {
    const firsts = new Map<string, Route53Zone>()
    for (const each of estate.all(route53Zone)) {
      if (each.domainName === '') continue
      for (const [index, vpc] of each.vpcs.entries()) {
        const key = `${vpc} ${plainDomain(each.domainName)}`
        const first = firsts.get(key)
        if (first === undefined) firsts.set(key, each)
        else
          yield {
            at: each.id,
            field: `vpcs[${index}]`,
            message: 'twice',
            values: { vpc: estate.nameOf(vpc), domain: each.domainName, first: first.name },
            also: [vpc, first.id],
          }
      }
    }
  },
})
