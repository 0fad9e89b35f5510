import { links, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** Names that only the associated VPCs resolve. */
export const route53Zone = recordType({
  name: 'route53_zone',
  title: 'Private hosted zone',
  prefix: 'zone',
  fields: {
    domainName: text({ label: 'Domain name', replaces: 'resource', placeholder: 'corp.example' }),
    vpcs: links(
      { label: 'VPCs', help: 'Whose hosts resolve its names; each needs DNS resolution and DNS hostnames.' },
      ['vpc'],
    ),
    comment: text({ label: 'Comment', help: 'At most 256 characters.', advanced: true }),
    ...tagsField,
  },
})

export type Route53Zone = Of<typeof route53Zone>
