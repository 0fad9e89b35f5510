import { listed } from '../../../base/words.ts'
import { route53Zone } from '../../../kinds/route53-zone/record.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { privateZones } from '../sources.ts'

const offIn = ({ enableDnsSupport, enableDnsHostnames }: Vpc): readonly string[] => [
  ...(enableDnsSupport ? [] : ['DNS resolution']),
  ...(enableDnsHostnames ? [] : ['DNS hostnames']),
]

export const rule = defineRule({
  code: 'zone-vpc-dns',
  severity: 'error',
  title: 'Private zone of a VPC without DNS',
  reads: [route53Zone, vpc],
  source: privateZones,
  messages: {
    off: '{vpc} has {off} off, so its hosts do not find the names of {zone}.',
  },
  *check(estate) {
    for (const { id, name, vpcs } of estate.all(route53Zone))
      for (const [index, vpcId] of vpcs.entries()) {
        const home = estate.get(vpc, vpcId)
        const off = home === undefined ? [] : offIn(home)
        if (home === undefined || off.length === 0) continue
        yield {
          at: id,
          field: `vpcs[${index}]`,
          message: 'off',
          values: { vpc: home.name, off: listed(off), zone: name },
          also: [home.id],
          fix: {
            title: `Turn on ${listed(off)} of ${home.name}`,
            patch: change(home, { enableDnsSupport: true, enableDnsHostnames: true }),
          },
        }
      }
  },
})
