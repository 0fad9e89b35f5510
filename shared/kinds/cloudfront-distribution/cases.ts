import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with CloudFront’s own name and certificate',
    of: 'cdn-web',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'lb-web': {
          kind: 'lb',
          name: 'web',
          vpc: 'vpc-main',
          internal: false,
          subnets: ['subnet-a', 'subnet-b'],
          listeners: [
            {
              protocol: 'HTTP',
              port: 8080,
              targetPort: 80,
            },
          ],
        },
        'cdn-web': {
          kind: 'cloudfront_distribution',
          name: 'web',
          origin: 'lb-web',
          originProtocolPolicy: 'http-only',
        },
      },
    },
    expect: `resource "aws_cloudfront_distribution" "web" {
  enabled         = true
  comment         = "web"
  is_ipv6_enabled = true
  http_version    = "http2and3"
  price_class     = "PriceClass_100"

  origin {
    origin_id   = "web"
    domain_name = aws_lb.web.dns_name

    custom_origin_config {
      http_port              = 8080
      https_port             = 443
      origin_protocol_policy = "http-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  default_cache_behavior {
    target_origin_id         = "web"
    viewer_protocol_policy   = "redirect-to-https"
    allowed_methods          = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
    cached_methods           = ["GET", "HEAD"]
    cache_policy_id          = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
    origin_request_policy_id = "216adef6-5c7f-47e4-b989-5492eafa07d3"
    compress                 = true
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }

  tags = {
    Name = "web"
  }
}

output "web_domain_name" {
  description = "Name of the CloudFront distribution web."
  value       = aws_cloudfront_distribution.web.domain_name
}
`,
  },
  {
    name: 'with everything set',
    of: 'cdn-web',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'lb-web': {
          kind: 'lb',
          name: 'web',
          vpc: 'vpc-main',
          internal: false,
          subnets: ['subnet-a', 'subnet-b'],
        },
        'cdn-web': {
          kind: 'cloudfront_distribution',
          name: 'web',
          origin: 'lb-web',
          originProtocolPolicy: 'match-viewer',
          aliases: ['www.example.com', 'example.com'],
          acmCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012',
          viewerProtocolPolicy: 'https-only',
          priceClass: 'PriceClass_All',
          webAclId: 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/main/12345678-1234-1234-1234-123456789012',
          tags: {
            Team: 'web',
          },
        },
      },
    },
    expect: `resource "aws_cloudfront_distribution" "web" {
  enabled         = true
  comment         = "web"
  aliases         = ["www.example.com", "example.com"]
  is_ipv6_enabled = true
  http_version    = "http2and3"
  price_class     = "PriceClass_All"
  web_acl_id      = "arn:aws:wafv2:us-east-1:123456789012:global/webacl/main/12345678-1234-1234-1234-123456789012"

  origin {
    origin_id   = "web"
    domain_name = aws_lb.web.dns_name

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "match-viewer"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  default_cache_behavior {
    target_origin_id         = "web"
    viewer_protocol_policy   = "https-only"
    allowed_methods          = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
    cached_methods           = ["GET", "HEAD"]
    cache_policy_id          = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
    origin_request_policy_id = "216adef6-5c7f-47e4-b989-5492eafa07d3"
    compress                 = true
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }

  tags = {
    Name = "web"
    Team = "web"
  }
}

output "web_domain_name" {
  description = "Name of the CloudFront distribution web."
  value       = aws_cloudfront_distribution.web.domain_name
}
`,
  },
]
