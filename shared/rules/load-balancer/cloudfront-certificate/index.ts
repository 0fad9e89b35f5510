import { readArn } from '../../../estate/arns.ts'
import { cloudfrontDistribution, type CloudfrontDistribution } from '../../../kinds/cloudfront-distribution/record.ts'
import { defineRule, type Fault } from '../../rule.ts'
import { cloudfrontNames } from '../sources.ts'

type Message = 'missing' | 'certificate' | 'acl' | 'region'

const REGION = 'us-east-1'

/** What AWS WAF had before: an id without Region. */
const CLASSIC_ACL = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function faultIn(text: string, service: 'acm' | 'wafv2', form: Message): Message | undefined {
  const arn = readArn(text)
  if (arn?.service !== service) return form
  return arn.region === REGION ? undefined : 'region'
}

function* faultsOf(each: CloudfrontDistribution): Iterable<Fault<Message>> {
  const { id: at, name, aliases, acmCertificateArn: certificate, webAclId: acl } = each
  const ofCertificate = certificate === '' ? undefined : faultIn(certificate, 'acm', 'certificate')
  const ofAcl = acl === '' || CLASSIC_ACL.test(acl) ? undefined : faultIn(acl, 'wafv2', 'acl')
  if (certificate === '' && aliases.length > 0)
    yield { at, field: 'acmCertificateArn', message: 'missing', values: { distribution: name } }
  if (ofCertificate !== undefined)
    yield { at, field: 'acmCertificateArn', message: ofCertificate, values: { arn: certificate, region: REGION } }
  if (ofAcl !== undefined) yield { at, field: 'webAclId', message: ofAcl, values: { arn: acl, region: REGION } }
}

export const rule = defineRule({
  code: 'cloudfront-certificate',
  severity: 'error',
  title: 'Certificate or web ACL CloudFront can’t use',
  reads: [cloudfrontDistribution],
  source: cloudfrontNames,
  messages: {
    missing: '{distribution} has alternate domain names and no certificate for them; AWS refuses that.',
    certificate: '“{arn}” is not the ARN of a certificate: arn:aws:acm:{region}:123456789012:certificate/….',
    acl: '“{arn}” is not the ARN of a web ACL: arn:aws:wafv2:{region}:123456789012:global/webacl/….',
    region: '“{arn}” is not in {region}, the only Region CloudFront takes it from, whatever the plan’s own.',
  },
  *check(estate) {
    for (const each of estate.all(cloudfrontDistribution)) yield* faultsOf(each)
  },
})
