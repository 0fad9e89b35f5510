import { block, resource, type Block } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { lb, type Lb } from '../lb/record.ts'
import { given, named, output } from '../terraform.ts'
import type { CloudfrontDistribution } from './record.ts'

/** AWS’s managed policies: nothing is kept at the edge, and the origin sees all that the viewer sent. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'
const ALL_VIEWER = '216adef6-5c7f-47e4-b989-5492eafa07d3'

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']

const portOf = (balancer: Lb | undefined, protocol: 'HTTP' | 'HTTPS', usual: number): number =>
  balancer?.listeners.find((listener) => listener.protocol === protocol)?.port ?? usual

function originBlock(distribution: CloudfrontDistribution, context: TerraformContext): Block | undefined {
  const domain = context.ref(distribution.origin, 'dns_name')
  if (distribution.origin === null || domain === undefined) return undefined
  const balancer = context.estate.get(lb, distribution.origin)
  return block(
    'origin',
    [],
    { origin_id: context.label(distribution.origin), domain_name: domain },
    block('custom_origin_config', [], {
      http_port: portOf(balancer, 'HTTP', 80),
      https_port: portOf(balancer, 'HTTPS', 443),
      origin_protocol_policy: distribution.originProtocolPolicy,
      origin_ssl_protocols: ['TLSv1.2'],
    }),
  )
}

const cacheBehavior = (distribution: CloudfrontDistribution, context: TerraformContext): Block =>
  block('default_cache_behavior', [], {
    target_origin_id: distribution.origin === null ? '' : context.label(distribution.origin),
    viewer_protocol_policy: distribution.viewerProtocolPolicy,
    allowed_methods: METHODS,
    cached_methods: ['GET', 'HEAD'],
    cache_policy_id: CACHING_DISABLED,
    origin_request_policy_id: ALL_VIEWER,
    compress: true,
  })

const viewerCertificate = ({ acmCertificateArn }: CloudfrontDistribution): Block =>
  acmCertificateArn === ''
    ? block('viewer_certificate', [], { cloudfront_default_certificate: true })
    : block('viewer_certificate', [], {
        acm_certificate_arn: acmCertificateArn,
        ssl_support_method: 'sni-only',
        minimum_protocol_version: 'TLSv1.2_2021',
      })

const everywhere = block('restrictions', [], block('geo_restriction', [], { restriction_type: 'none' }))

export function terraform(distribution: CloudfrontDistribution, context: TerraformContext): readonly Piece[] {
  const label = context.label(distribution.id)
  const written = resource(
    'aws_cloudfront_distribution',
    label,
    {
      enabled: true,
      comment: named(distribution).slice(0, 128),
      aliases: distribution.aliases.length > 0 ? distribution.aliases : undefined,
      is_ipv6_enabled: true,
      http_version: 'http2and3',
      price_class: distribution.priceClass,
      web_acl_id: given(distribution.webAclId),
    },
    originBlock(distribution, context),
    cacheBehavior(distribution, context),
    everywhere,
    viewerCertificate(distribution),
    { tags: context.tags(distribution) },
  )
  return [
    { file: 'endpoints', block: written },
    output(context, {
      name: `${label}_domain_name`,
      description: `Name of the CloudFront distribution ${named(distribution)}.`,
      value: context.ref(distribution.id, 'domain_name'),
    }),
  ]
}
