import { link } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

export const internetGateway = recordType({
  name: 'internet_gateway',
  title: 'Internet gateway',
  prefix: 'igw',
  fields: {
    vpc: link({ label: 'Attached VPC', help: 'A VPC has at most one internet gateway.' }, ['vpc'], 'home'),
    ...tagsField,
  },
})

export type InternetGateway = Of<typeof internetGateway>
