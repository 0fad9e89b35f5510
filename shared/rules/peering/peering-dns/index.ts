import { vpcPeeringConnection } from '../../../kinds/vpc-peering-connection/record.ts'
import { vpc } from '../../../kinds/vpc/record.ts'
import { put } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'

export const rule = defineRule({
  code: 'peering-dns',
  severity: 'error',
  title: 'Names across a peering without DNS hostnames',
  reads: [vpcPeeringConnection, vpc],
  source: {
    title: 'Amazon VPC Peering Guide, Enable DNS resolution for a VPC peering connection',
    url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-dns.html',
    read: '2026-11',
  },
  messages: {
    hostnames:
      '{peering} is to resolve names across, but {vpc} has no {attribute}; both VPCs need DNS resolution and DNS hostnames.',
  },
  *check(estate) {
    for (const peering of estate.all(vpcPeeringConnection)) {
      if (!peering.allowRemoteVpcDnsResolution) continue
      const ends = [peering.vpc, peering.peerVpc].flatMap((id) => estate.get(vpc, id) ?? [])
      const lacking = ends.find((end) => !end.enableDnsSupport || !end.enableDnsHostnames)
      if (lacking === undefined) continue
      const attribute = lacking.enableDnsSupport ? 'DNS hostnames' : 'DNS resolution'
      yield {
        at: peering.id,
        field: 'allowRemoteVpcDnsResolution',
        message: 'hostnames',
        values: { peering: peering.name, vpc: lacking.name, attribute },
        also: [lacking.id],
        fix: {
          title: 'Turn them on in both',
          patch: put(...ends.map((end) => ({ ...end, enableDnsSupport: true, enableDnsHostnames: true }))),
        },
      }
    }
  },
})
