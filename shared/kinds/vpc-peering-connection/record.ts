import { flag, link, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** A line between two VPCs. Not transitive: what is behind one VPC does not reach the other. */
export const vpcPeeringConnection = recordType({
  name: 'vpc_peering_connection',
  title: 'VPC peering connection',
  prefix: 'pcx',
  fields: {
    vpc: link({ label: 'Requester VPC', replaces: 'resource' }, ['vpc'], 'owner'),
    peerVpc: link({ label: 'Accepter VPC', replaces: 'resource' }, ['vpc'], 'owner'),
    peerVpcId: text({
      label: 'Accepter’s VPC ID',
      replaces: 'resource',
      help: 'Of a VPC that is there already, as in another Region or account: the export names it and makes nothing of it.',
      placeholder: 'vpc-0123456789abcdef0',
      advanced: true,
    }),
    peerRegion: text({
      label: 'Accepter’s Region',
      replaces: 'resource',
      help: 'Only where it is not the plan’s own.',
      placeholder: 'eu-central-1',
      advanced: true,
    }),
    peerOwnerId: text({
      label: 'Accepter’s account',
      replaces: 'resource',
      help: 'Only where it is not the same: twelve digits.',
      placeholder: '123456789012',
      advanced: true,
    }),
    autoAccept: flag({ label: 'Accept at once', help: 'Only within one account and one Region.' }, true),
    allowRemoteVpcDnsResolution: flag(
      {
        label: 'Resolve names across',
        help: 'Public DNS names of the other VPC’s hosts give their private addresses. Both VPCs need DNS hostnames.',
        advanced: true,
      },
      false,
    ),
    ...tagsField,
  },
})

export type VpcPeeringConnection = Of<typeof vpcPeeringConnection>
