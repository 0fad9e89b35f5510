import { describe, expect, test } from 'vitest'
import { createChecker } from '../../shared/check/check.ts'
import { awsServices } from '../../shared/estate/aws-services.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'
import type { Preset } from '../../shared/kinds/kind.ts'
import { vpcEndpoint } from '../../shared/kinds/vpc-endpoint/record.ts'
import { blank } from '../../shared/plan/kind.ts'
import { applyPatch, put } from '../../shared/plan/patch.ts'
import { emptyPlan, type Id, type Plan, type Resource } from '../../shared/plan/plan.ts'
import { connection } from '../../shared/workspace/commands/connect.ts'
import { newResource } from '../../shared/workspace/commands/create.ts'
import { duplicate } from '../../shared/workspace/commands/duplicate.ts'
import { planOfCase } from '../rules/case-plan.ts'

const rule = (ipProtocol: string, port: number | null, cidrIpv4: string) => ({
  description: 'for the test',
  ipProtocol,
  fromPort: port,
  toPort: port,
  peer: 'cidr',
  cidrIpv4,
})
const group = (name: string, ...ingress: readonly object[]) => ({
  kind: 'security_group',
  name,
  vpc: 'vpc',
  ingress,
  egress: [rule('-1', null, '0.0.0.0/0')],
})
const office = '192.168.1.0/24'

/** An office joined to a VPC with public and private subnets in two zones and a group for every purpose. */
const plan: Plan = planOfCase({
  resources: {
    office: { kind: 'site', lanCidrs: [office], publicAddress: '198.51.100.7', dnsServers: ['192.168.1.53'] },
    cgw: { kind: 'customer_gateway', site: 'office', ipAddress: '198.51.100.7', bgpAsn: 65000 },
    vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
    vgw: { kind: 'vpn_gateway', vpc: 'vpc' },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
    igw: { kind: 'internet_gateway', vpc: 'vpc' },
    'rt-public': {
      kind: 'route_table',
      vpc: 'vpc',
      propagatingVgws: ['vgw'],
      routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }],
    },
    'public-a': {
      kind: 'subnet',
      vpc: 'vpc',
      cidrBlock: '10.0.10.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'rt-public',
    },
    'public-b': {
      kind: 'subnet',
      vpc: 'vpc',
      cidrBlock: '10.0.11.0/24',
      availabilityZone: 'eu-west-1b',
      routeTable: 'rt-public',
    },
    rt: { kind: 'route_table', vpc: 'vpc', propagatingVgws: ['vgw'] },
    a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a', routeTable: 'rt' },
    a2: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.2.0/24', availabilityZone: 'eu-west-1a', routeTable: 'rt' },
    b: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.1.0/24', availabilityZone: 'eu-west-1b', routeTable: 'rt' },
    'sg-api': group('api', rule('tcp', 443, office)),
    'sg-https': group('https', rule('tcp', 443, office), rule('tcp', 443, '10.0.0.0/16')),
    'sg-db': group('db', rule('tcp', 5432, office)),
    'sg-web': group('web', rule('tcp', 80, office)),
    'sg-dns': group('dns', rule('udp', 53, office), rule('tcp', 53, office)),
  },
})

const added = (to: Plan, kind: string, into: Id): { readonly plan: Plan; readonly made: Resource } => {
  const made = newResource(estateOf(to), kind, [into])
  return { plan: applyPatch(to, put(made)).plan, made }
}

const errors = (of: Plan): readonly string[] =>
  createChecker()
    .check(estateOf(of))
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)

describe('a new one has no error, and neither has its copy', () => {
  test('the plan they are added to has none', () => {
    expect(errors(plan)).toEqual([])
  })

  test.each([
    ['vpc_endpoint', 'vpc', { service: 's3', subnets: ['a', 'b'], securityGroups: ['sg-https'] }],
    ['db_instance', 'vpc', { subnets: ['a', 'b'], securityGroups: ['sg-db'] }],
    ['instance', 'a', { privateIp: '10.0.0.10' }],
    ['lb', 'vpc', { subnets: ['a', 'b'], securityGroups: ['sg-web'] }],
    ['ecs_service', 'vpc', { subnets: ['public-a', 'public-b'], securityGroups: ['sg-web'], assignPublicIp: true }],
    ['eks_cluster', 'vpc', { subnets: ['a', 'b'], securityGroups: ['sg-api'], endpointAccess: 'private' }],
    ['route53_zone', 'vpc', { domainName: 'corp.internal', vpcs: ['vpc'] }],
    [
      'route53_resolver_endpoint',
      'vpc',
      {
        direction: 'INBOUND',
        securityGroups: ['sg-dns'],
        ipAddresses: [
          { subnet: 'a', ip: '10.0.0.10' },
          { subnet: 'b', ip: '10.0.1.10' },
        ],
      },
    ],
  ])('%s in %s', (kind, into, expected) => {
    const one = added(plan, kind, into)
    expect(one.made).toMatchObject(expected)
    expect(errors(one.plan)).toEqual([])
    const { patch } = duplicate(one.plan, new Set([one.made.id]))
    expect(errors(applyPatch(one.plan, patch).plan)).toEqual([])
  })

  test('a second resolver endpoint asks the office, from addresses of its own', () => {
    const { made } = added(added(plan, 'route53_resolver_endpoint', 'vpc').plan, 'route53_resolver_endpoint', 'vpc')
    expect(made).toMatchObject({
      direction: 'OUTBOUND',
      ipAddresses: [
        { subnet: 'a', ip: '10.0.0.11' },
        { subnet: 'b', ip: '10.0.1.11' },
      ],
      rules: [{ targetIps: ['192.168.1.53'], vpcs: ['vpc'] }],
    })
  })

  test('a CloudFront distribution takes the internet-facing load balancer', () => {
    const balancer = added(plan, 'lb', 'vpc')
    expect(added(balancer.plan, 'cloudfront_distribution', 'vpc').made).toMatchObject({ origin: null })
    const facing = applyPatch(balancer.plan, put({ ...balancer.made, internal: false })).plan
    expect(added(facing, 'cloudfront_distribution', 'vpc').made).toMatchObject({
      origin: balancer.made.id,
      originProtocolPolicy: 'http-only',
    })
  })

  test('endpoints are first for what the VPC’s cluster needs', () => {
    const cluster = added(plan, 'eks_cluster', 'vpc').plan
    const first = added(cluster, 'vpc_endpoint', 'vpc')
    const second = added(first.plan, 'vpc_endpoint', 'vpc')
    expect([first.made['service'], second.made['service']]).toEqual(['s3', 'ecr.api'])
  })
})

describe('a line', () => {
  const drawn = (on: Plan, from: Id, to: Id): Resource | undefined => {
    const made = connection(estateOf(on), from, to)
    return made && applyPatch(on, made.patch).plan.resources.get(made.select)
  }

  test('from an endpoint to a route table makes it a gateway endpoint, to a subnet an interface one, where the service has such', () => {
    const { plan: on, made } = added(plan, 'vpc_endpoint', 'vpc')
    expect(drawn(on, made.id, 'rt')).toMatchObject({
      vpcEndpointType: 'Gateway',
      routeTables: ['rt'],
      subnets: [],
      securityGroups: [],
    })
    const logs = applyPatch(on, put({ ...made, service: 'logs' })).plan
    expect(drawn(logs, made.id, 'rt')).toMatchObject({ vpcEndpointType: 'Interface' })
    const gateway = applyPatch(on, put({ ...made, vpcEndpointType: 'Gateway', routeTables: ['rt'], subnets: [] })).plan
    expect(drawn(gateway, made.id, 'a2')).toMatchObject({
      vpcEndpointType: 'Interface',
      routeTables: [],
      subnets: ['a2'],
    })
  })

  test('from a resolver endpoint to a subnet is an address in it, to an office its DNS servers', () => {
    const inbound = added(plan, 'route53_resolver_endpoint', 'vpc')
    expect(drawn(inbound.plan, inbound.made.id, 'a2')?.['ipAddresses']).toContainEqual({
      subnet: 'a2',
      ip: '10.0.2.10',
    })
    const outbound = added(inbound.plan, 'route53_resolver_endpoint', 'vpc')
    expect(drawn(outbound.plan, 'office', outbound.made.id)?.['rules']).toContainEqual({
      domainName: '',
      ruleType: 'FORWARD',
      targetIps: ['192.168.1.53'],
      vpcs: ['vpc'],
    })
  })
})

describe('ready-made policies', () => {
  const presets = (service: string, region = 'eu-west-1'): readonly Preset[] =>
    kindNamed('vpc_endpoint')?.presets?.(
      { ...blank(vpcEndpoint, 'x', 'x'), service },
      estateOf({ ...emptyPlan, region }),
      'policy',
    ) ?? []

  test('are documents AWS takes, under names of their own, for every service', () => {
    for (const { name } of awsServices) {
      const all = presets(name)
      expect(new Set(all.map(({ label }) => label)).size, name).toBe(all.length)
      expect(all.length, name).toBeGreaterThan(0)
      for (const { value } of all) {
        expect(JSON.parse(value)).toMatchObject({ Version: '2012-10-17', Statement: [{ Effect: 'Allow' }] })
        expect(value.length).toBeLessThan(20480)
      }
    }
  })

  test('name buckets in the partition and Region of the plan', () => {
    const layers = (region: string): string | undefined =>
      presets('s3', region).find(({ label }) => label.startsWith('Layers'))?.value
    expect(layers('eu-west-1')).toContain('"arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*"')
    expect(layers('cn-north-1')).toContain('"arn:aws-cn:s3:::prod-cn-north-1-starport-layer-bucket/*"')
  })

  test('are the same for a service’s whole name', () => {
    expect(presets('com.amazonaws.eu-west-1.s3')).toEqual(presets('s3'))
  })
})
