import { dbInstance } from '../../shared/kinds/db-instance/record.ts'
import { ecsService } from '../../shared/kinds/ecs-service/record.ts'
import { eksCluster, nodeGroupFields } from '../../shared/kinds/eks-cluster/record.ts'
import { instance } from '../../shared/kinds/instance/record.ts'
import { lb } from '../../shared/kinds/lb/record.ts'
import { route53ResolverEndpoint } from '../../shared/kinds/route53-resolver-endpoint/record.ts'
import { route53Zone } from '../../shared/kinds/route53-zone/record.ts'
import { securityGroup } from '../../shared/kinds/security-group/record.ts'
import { vpcEndpoint } from '../../shared/kinds/vpc-endpoint/record.ts'
import { defaultsOf } from '../../shared/plan/field.ts'
import type { Resource } from '../../shared/plan/plan.ts'
import { admits, everywhere, made } from '../check/made.ts'
import { host, vpcBlock } from './blocks.ts'
import type { Part } from './part.ts'

const subnets = ({ key }: Part, ...indexes: readonly number[]): readonly string[] =>
  indexes.map((i) => `subnet-${key}-${String(i)}`)

function groupsOf(part: Part): readonly Resource[] {
  const { hub, number, key, lans } = part
  const vpc = `vpc-${key}`
  const insiders = [vpcBlock(hub, number), ...lans]
  const group = (name: string, ports: readonly number[], from = insiders): Resource =>
    made(securityGroup, `${name}-${key}`, {
      vpc,
      ingress: ports.flatMap((port) => from.map((block) => admits(block, port))),
      egress: [everywhere],
    })
  const dns = insiders.flatMap((block) => [admits(block, 53, 'tcp'), admits(block, 53, 'udp')])
  return [
    group('api', [443]),
    group('web', [443, 8080], ['0.0.0.0/0']),
    group('data', [5432]),
    made(securityGroup, `dns-${key}`, { vpc, ingress: dns, egress: [everywhere] }),
  ]
}

function endpointsOf(part: Part): readonly Resource[] {
  const { key } = part
  const vpc = `vpc-${key}`
  return [
    made(vpcEndpoint, `vpce-s3-${key}`, {
      vpc,
      service: 's3',
      vpcEndpointType: 'Gateway',
      routeTables: [`rt-private-${key}`, `rt-data-${key}`],
    }),
    ...['ecr.api', 'ecr.dkr', 'logs'].map((service) =>
      made(vpcEndpoint, `vpce-${service.replace('.', '-')}-${key}`, {
        vpc,
        service,
        subnets: subnets(part, 3, 4, 5),
        securityGroups: [`api-${key}`],
      }),
    ),
  ]
}

function dnsOf(part: Part): readonly Resource[] {
  const { hub, number, key } = part
  return [
    made(route53Zone, `zone-${key}`, { domainName: `division-${key}.example`, vpcs: [`vpc-${key}`] }),
    made(route53ResolverEndpoint, `resolver-${key}`, {
      vpc: `vpc-${key}`,
      ipAddresses: [3, 4].map((i) => ({ subnet: `subnet-${key}-${String(i)}`, ip: host(hub, number, i, 53) })),
      securityGroups: [`dns-${key}`],
    }),
  ]
}

function computeOf(part: Part): readonly Resource[] {
  const { number, key } = part
  const vpc = `vpc-${key}`
  return [
    ...subnets(part, 9, 10, 11).map((subnet, i) =>
      made(instance, `host-${key}-${String(i)}`, { subnet, securityGroups: [`web-${key}`] }),
    ),
    made(ecsService, `ecs-${key}`, {
      vpc,
      cluster: `cluster-${key}`,
      subnets: subnets(part, 12, 13, 14),
      securityGroups: [`web-${key}`],
      containerPort: 8080,
    }),
    made(lb, `lb-${key}`, {
      vpc,
      internal: number > 0,
      subnets: number > 0 ? subnets(part, 3, 4, 5) : subnets(part, 0, 1, 2),
      securityGroups: [`web-${key}`],
      listeners: [
        {
          protocol: 'HTTPS',
          port: 443,
          targetPort: 8080,
          certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/11111111-2222-3333-4444-555555555555',
        },
      ],
      targets: [`ecs-${key}`],
    }),
  ]
}

export const servicesOf = (part: Part): readonly Resource[] => [
  ...groupsOf(part),
  ...endpointsOf(part),
  ...dnsOf(part),
  ...computeOf(part),
  made(dbInstance, `db-${part.key}`, {
    vpc: `vpc-${part.key}`,
    subnets: subnets(part, 6, 7, 8),
    securityGroups: [`data-${part.key}`],
  }),
  made(eksCluster, `eks-${part.key}`, {
    vpc: `vpc-${part.key}`,
    subnets: subnets(part, 3, 4, 5),
    securityGroups: [`api-${part.key}`],
    serviceIpv4Cidr: '172.20.0.0/16',
    endpointAccess: 'private',
    nodeGroups: [defaultsOf(nodeGroupFields)],
  }),
]
