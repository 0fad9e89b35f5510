import type { Cases } from '../../cases.ts'
import { distribution } from '../case-plans.ts'

const acmCertificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/0123abcd-0123-0123-0123-0123456789ab'
const webAclId = 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/web/0123abcd-0123-0123-0123-0123456789ab'
const aliases = ['www.example.com']
const at = ['cdn.acmCertificateArn']

export const cases: Cases = {
  passes: [
    { name: 'CloudFront’s own', plan: distribution() },
    { name: 'one in us-east-1, for a name', plan: distribution({ aliases, acmCertificateArn, webAclId }) },
    { name: 'a web ACL of the older kind', plan: distribution({ webAclId: '0123abcd-0123-0123-0123-0123456789ab' }) },
  ],
  fails: [
    { name: 'none for a name', plan: distribution({ aliases }), at, message: 'missing' },
    { name: 'a name', plan: distribution({ acmCertificateArn: 'www.example.com' }), at, message: 'certificate' },
    {
      name: 'one in the plan’s Region',
      plan: distribution({ aliases, acmCertificateArn: acmCertificateArn.replace('us-east-1', 'eu-west-1') }),
      at,
      message: 'region',
    },
    { name: 'a web ACL by name', plan: distribution({ webAclId: 'web' }), at: ['cdn.webAclId'], message: 'acl' },
    {
      name: 'a web ACL of a Region',
      plan: distribution({ webAclId: webAclId.replace('us-east-1', 'eu-west-1') }),
      at: ['cdn.webAclId'],
      message: 'region',
    },
  ],
}
