import type { Cases } from '../../cases.ts'
import { forward, outbound, withRules } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'two domains', plan: withRules({}, { domainName: 'b.example' }) },
    { name: 'a domain below the other', plan: withRules({}, { domainName: 'aws.corp.example' }) },
    {
      name: 'one domain for two VPCs',
      plan: outbound(
        { rules: [forward, { ...forward, vpcs: ['other'] }] },
        { other: { kind: 'vpc', cidrBlock: '10.1.0.0/16' } },
      ),
    },
  ],
  fails: [
    { name: 'one domain twice', plan: withRules({}, {}), at: ['r.rules[1].domainName'], message: 'twice' },
    {
      name: 'written differently',
      plan: withRules({}, { domainName: 'Corp.Example.' }),
      at: ['r.rules[1].domainName'],
      message: 'twice',
    },
    {
      name: 'of two endpoints',
      plan: outbound(
        {},
        {
          s: {
            kind: 'route53_resolver_endpoint',
            vpc: 'main',
            direction: 'OUTBOUND',
            ipAddresses: [{ subnet: 'a' }, { subnet: 'b' }],
            securityGroups: ['sg'],
            rules: [forward],
          },
        },
      ),
      at: ['s.rules[0].domainName'],
      message: 'twice',
    },
  ],
}
