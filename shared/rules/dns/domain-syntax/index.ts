import { route53ResolverEndpoint } from '../../../kinds/route53-resolver-endpoint/record.ts'
import { route53Zone } from '../../../kinds/route53-zone/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { isDomain } from '../domains.ts'
import { domainNames } from '../sources.ts'

type Message = 'missing' | 'form'

const faultOf = (at: string, field: string, domain: string): Fault<Message> =>
  domain === '' ? { at, field, message: 'missing' } : { at, field, message: 'form', values: { domain } }

export const rule = defineRule({
  code: 'domain-syntax',
  severity: 'error',
  title: 'Not a domain name',
  reads: [route53Zone, route53ResolverEndpoint],
  source: domainNames,
  messages: {
    missing: 'A domain name is missing here; write one like corp.example.',
    form: '“{domain}” is not a domain name: labels of letters, digits and dashes, with dots between, such as corp.example.',
  },
  *check(estate) {
    for (const { id, domainName } of estate.all(route53Zone))
      if (!isDomain(domainName)) yield faultOf(id, 'domainName', domainName)
    for (const { id, direction, rules } of estate.all(route53ResolverEndpoint)) {
      if (direction !== 'OUTBOUND') continue
      for (const [index, { domainName }] of rules.entries())
        if (domainName !== '.' && !isDomain(domainName)) yield faultOf(id, `rules[${index}].domainName`, domainName)
    }
  },
})
