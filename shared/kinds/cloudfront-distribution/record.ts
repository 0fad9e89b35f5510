import { choice, link, text, texts } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** AWS’s content delivery network before a load balancer. It belongs to no Region. */
export const cloudfrontDistribution = recordType({
  name: 'cloudfront_distribution',
  title: 'CloudFront distribution',
  prefix: 'cdn',
  fields: {
    origin: link({ label: 'Origin', help: 'The load balancer it fetches from; an internet-facing one.' }, ['lb']),
    originProtocolPolicy: choice(
      { label: 'To the origin' },
      [
        { value: 'https-only', label: 'HTTPS only' },
        { value: 'http-only', label: 'HTTP only' },
        { value: 'match-viewer', label: 'As the viewer' },
      ],
      'https-only',
    ),
    aliases: texts({
      label: 'Alternate domain names',
      help: 'They need a certificate.',
      placeholder: 'www.example.com',
    }),
    acmCertificateArn: text({
      label: 'Certificate ARN',
      help: 'In us-east-1, whatever the plan’s Region. Left empty, CloudFront’s own.',
      placeholder: 'arn:aws:acm:us-east-1:123456789012:certificate/…',
    }),
    viewerProtocolPolicy: choice(
      { label: 'Viewers' },
      [
        { value: 'redirect-to-https', label: 'HTTP is redirected to HTTPS' },
        { value: 'https-only', label: 'HTTPS only' },
        { value: 'allow-all', label: 'HTTP and HTTPS' },
      ],
      'redirect-to-https',
    ),
    priceClass: choice(
      { label: 'Edge locations', advanced: true },
      [
        { value: 'PriceClass_100', label: 'North America and Europe' },
        { value: 'PriceClass_200', label: 'Most' },
        { value: 'PriceClass_All', label: 'All' },
      ],
      'PriceClass_100',
    ),
    webAclId: text({ label: 'Web ACL ARN', advanced: true, help: 'Of AWS WAF, in us-east-1.' }),
    ...tagsField,
  },
})

export type CloudfrontDistribution = Of<typeof cloudfrontDistribution>
