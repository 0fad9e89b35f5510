import { listed } from '../../../base/words.ts'
import { plainServiceName } from '../../../estate/aws-services.ts'
import { vpc, type Vpc } from '../../../kinds/vpc/record.ts'
import { vpcEndpoint } from '../../../kinds/vpc-endpoint/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { interfaceEndpoints } from '../sources.ts'
import { interfacesIn } from '../types.ts'

const offIn = ({ enableDnsSupport, enableDnsHostnames }: Vpc): readonly string[] => [
  ...(enableDnsSupport ? [] : ['DNS resolution']),
  ...(enableDnsHostnames ? [] : ['DNS hostnames']),
]

export const rule = defineRule({
  code: 'vpce-private-dns',
  severity: 'error',
  title: 'Private DNS in a VPC without DNS',
  reads: [vpcEndpoint, vpc],
  source: interfaceEndpoints,
  messages: {
    off: '{endpoint} has private DNS, and {vpc} has {off} off; AWS refuses private DNS without both.',
  },
  *check(estate) {
    for (const endpoint of interfacesIn(estate)) {
      const home = estate.get(vpc, endpoint.vpc)
      const off = home === undefined ? [] : offIn(home)
      if (home === undefined || off.length === 0 || !endpoint.privateDnsEnabled) continue
      if (plainServiceName(endpoint.service) === 'dynamodb') continue
      yield {
        at: endpoint.id,
        field: 'privateDnsEnabled',
        message: 'off',
        values: { endpoint: endpoint.name, vpc: home.name, off: listed(off) },
        also: [home.id],
        fix: {
          title: `Turn on ${listed(off)} of ${home.name}`,
          patch: change(home, { enableDnsSupport: true, enableDnsHostnames: true }),
        },
      }
    }
  },
})
