import { link } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** Lets IPv6 hosts of a VPC reach the internet, and nobody reach them. */
export const egressOnlyInternetGateway = recordType({
  name: 'egress_only_internet_gateway',
  title: 'Egress-only internet gateway',
  prefix: 'eigw',
  fields: {
    vpc: link({ label: 'VPC', replaces: 'resource' }, ['vpc'], 'owner'),
    ...tagsField,
  },
})

export type EgressOnlyInternetGateway = Of<typeof egressOnlyInternetGateway>
