import { describe, expect, test } from 'vitest'
import { awsService, awsServices, isWholeServiceName, plainServiceName } from '../../shared/estate/aws-services.ts'
import { apiView } from '../../shared/estate/eks.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { isReachableFromInternet, officeAccess, publicAccess } from '../../shared/estate/rds.ts'
import { dbInstance } from '../../shared/kinds/db-instance/record.ts'
import { eksCluster } from '../../shared/kinds/eks-cluster/record.ts'
import type { CasePlan } from '../../shared/rules/cases.ts'
import { planOfCase } from '../rules/case-plan.ts'

type Resources = CasePlan['resources']
type Fields = Readonly<Record<string, unknown>>

const https = { ipProtocol: 'tcp', fromPort: 443, toPort: 443, peer: 'cidr', cidrIpv4: '192.168.1.0/24' }

/** An office joined to a VPC of two private subnets whose answers find back, with a way out through NAT. */
const network: Resources = {
  office: { kind: 'site', lanCidrs: ['192.168.1.0/24'], publicAddress: '198.51.100.7' },
  cgw: { kind: 'customer_gateway', site: 'office', ipAddress: '198.51.100.7', bgpAsn: 65000 },
  vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
  vgw: { kind: 'vpn_gateway', vpc: 'vpc' },
  igw: { kind: 'internet_gateway', vpc: 'vpc' },
  vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
  nat: { kind: 'nat_gateway', subnet: 'public', publicIp: '203.0.113.20' },
  'rt-public': { kind: 'route_table', vpc: 'vpc', routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }] },
  'rt-private': {
    kind: 'route_table',
    vpc: 'vpc',
    propagatingVgws: ['vgw'],
    routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'nat' }],
  },
  public: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.100.0/24', routeTable: 'rt-public' },
  a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24', routeTable: 'rt-private' },
  b: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.1.0/24', routeTable: 'rt-private' },
  sg: { kind: 'security_group', vpc: 'vpc', ingress: [https] },
}

/** `public yes` or `private no`, from the office, the nodes and the internet. */
function seen(cluster: Fields, changes: Readonly<Record<string, Fields>> = {}): readonly string[] {
  const resources: Record<string, Resources[string]> = {
    ...network,
    eks: { kind: 'eks_cluster', vpc: 'vpc', subnets: ['a', 'b'], securityGroups: ['sg'], ...cluster },
  }
  for (const [id, fields] of Object.entries(changes))
    resources[id] = { ...resources[id], ...fields } as Resources[string]
  const estate = estateOf(planOfCase({ resources }))
  const [found] = estate.all(eksCluster)
  if (found === undefined) throw new Error('no cluster')
  const { office, nodes, internet } = apiView(estate, found)
  return [office, nodes, internet].map(({ address, passes }) => `${address} ${passes ? 'yes' : 'no'}`)
}

describe('the API server’s name, from the office, the nodes and the internet', () => {
  const listed = ['198.51.100.7/32', '203.0.113.20/32']
  const inbound = { resolver: { kind: 'route53_resolver_endpoint', vpc: 'vpc' } }
  test.each<[string, Fields, Readonly<Record<string, Fields>>, readonly string[]]>([
    ['neither endpoint', { endpointAccess: 'none' }, {}, ['none no', 'none no', 'none no']],
    ['public, open', { endpointAccess: 'public' }, {}, ['public yes', 'public yes', 'public yes']],
    [
      'public, for the office and the NAT gateway',
      { endpointAccess: 'public', publicAccessCidrs: listed },
      {},
      ['public yes', 'public yes', 'public no'],
    ],
    [
      'public, for the office only',
      { endpointAccess: 'public', publicAccessCidrs: listed.slice(0, 1) },
      {},
      ['public yes', 'public no', 'public no'],
    ],
    [
      'public, for somebody else',
      { endpointAccess: 'public', publicAccessCidrs: ['198.51.100.8/32'] },
      {},
      ['public no', 'public no', 'public no'],
    ],
    [
      'public, nodes without a way out',
      { endpointAccess: 'public' },
      { 'rt-private': { routes: [] } },
      ['public yes', 'public no', 'public yes'],
    ],
    [
      'public, nodes behind a NAT gateway of unknown address',
      { endpointAccess: 'public', publicAccessCidrs: listed },
      { nat: { publicIp: '' } },
      ['public yes', 'public no', 'public no'],
    ],
    [
      'public, node groups in the public subnet, open',
      { endpointAccess: 'public', nodeGroups: [{ subnets: ['public'] }] },
      { 'rt-private': { routes: [] }, public: { mapPublicIpOnLaunch: true } },
      ['public yes', 'public yes', 'public yes'],
    ],
    [
      'public, node groups in the public subnet, without public addresses',
      { endpointAccess: 'public', nodeGroups: [{ subnets: ['public'] }] },
      {},
      ['public yes', 'public no', 'public yes'],
    ],
    [
      'both: the office does not use the VPN',
      { endpointAccess: 'public_and_private', publicAccessCidrs: listed.slice(1) },
      {},
      ['public no', 'private yes', 'public no'],
    ],
    [
      'both, and the office asks the VPC’s resolver',
      { endpointAccess: 'public_and_private', publicAccessCidrs: listed.slice(1) },
      inbound,
      ['private yes', 'private yes', 'public no'],
    ],
    ['private', { endpointAccess: 'private' }, {}, ['private yes', 'private yes', 'private no']],
    [
      'private, no group admits the office',
      { endpointAccess: 'private', securityGroups: [] },
      {},
      ['private no', 'private yes', 'private no'],
    ],
    [
      'private, the cluster security group admits it',
      { endpointAccess: 'private', securityGroups: [], clusterSecurityGroupIngress: [https] },
      {},
      ['private yes', 'private yes', 'private no'],
    ],
    [
      'private, answers do not find back',
      { endpointAccess: 'private' },
      { 'rt-private': { propagatingVgws: [] } },
      ['private no', 'private yes', 'private no'],
    ],
    [
      'private, no office is joined',
      { endpointAccess: 'private' },
      { vpn: { vpnGateway: null } },
      ['private no', 'private yes', 'private no'],
    ],
    [
      'private, without DNS hostnames',
      { endpointAccess: 'private' },
      { vpc: { enableDnsHostnames: false } },
      ['private yes', 'private no', 'private no'],
    ],
  ])('%s', (_name, cluster, changes, expected) => {
    expect(seen(cluster, changes)).toEqual(expected)
  })
})

/** Which conditions hold: setting, group and route for the internet; joined, name, group and route for the office. */
function reached(instance: Fields, sources: readonly string[]) {
  const ingress = sources.map((cidrIpv4) => ({ ...https, fromPort: 5432, toPort: 5432, cidrIpv4 }))
  const db = { kind: 'db_instance', vpc: 'vpc', subnets: ['a', 'b'], securityGroups: ['sg'], ...instance }
  const sg = { kind: 'security_group', vpc: 'vpc', ingress }
  const estate = estateOf(planOfCase({ resources: { ...network, db, sg } }))
  const [found] = estate.all(dbInstance)
  if (found === undefined) throw new Error('no database')
  const internet = publicAccess(estate, found)
  const held = (conditions: Readonly<Record<string, { readonly holds: boolean }>>): readonly string[] =>
    Object.entries(conditions).flatMap(([name, { holds }]) => (holds ? name : []))
  return {
    internet: held({ ...internet }),
    open: isReachableFromInternet(internet),
    office: held({ ...officeAccess(estate, found) }),
  }
}

describe('who reaches a database', () => {
  const open = { publiclyAccessible: true, subnets: ['public'] }
  test.each<[string, Fields, readonly string[], readonly string[], readonly string[]]>([
    ['private, for the office', {}, ['192.168.1.0/24'], [], ['joined', 'name', 'group', 'route']],
    ['private, for a part of the office', {}, ['192.168.1.0/25'], [], ['joined', 'name', 'route']],
    ['open to the internet', open, ['0.0.0.0/0'], ['setting', 'group', 'route'], ['joined', 'group']],
    ['open to one public address', open, ['198.51.100.7/32'], ['setting', 'group', 'route'], ['joined']],
    ['public, but the group admits private addresses only', open, ['10.0.0.0/8'], ['setting', 'route'], ['joined']],
    [
      'one of its subnets has no internet route',
      { publiclyAccessible: true, subnets: ['public', 'a'] },
      ['0.0.0.0/0'],
      ['setting', 'group'],
      ['joined', 'group'],
    ],
    ['on another port than the group admits', { ...open, port: 5433 }, ['0.0.0.0/0'], ['setting', 'route'], ['joined']],
    ['another engine listens elsewhere', { ...open, engine: 'mysql' }, ['0.0.0.0/0'], ['setting', 'route'], ['joined']],
    [
      'no group: the VPC’s default one',
      { ...open, securityGroups: [] },
      ['0.0.0.0/0'],
      ['setting', 'route'],
      ['joined'],
    ],
  ])('%s', (_name, instance, sources, internet, office) => {
    expect(reached(instance, sources)).toEqual({
      internet: [...internet, 'acl'],
      open: internet.length === 3,
      office: [...office, 'acl'],
    })
  })
})

describe('names of AWS services', () => {
  test.each([
    ['s3', 's3'],
    ['ecr.api', 'ecr.api'],
    ['com.amazonaws.eu-west-1.ecr.api', 'ecr.api'],
    ['com.amazonaws.us-gov-west-1.s3', 's3'],
    ['com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0', ''],
    ['aws.sagemaker.eu-west-1.notebook', ''],
  ])('%s is %j in the catalogue', (text, plain) => {
    expect(plainServiceName(text)).toBe(plain)
  })

  test('each is a name without Region, and only S3 and DynamoDB have gateway endpoints', () => {
    for (const { name, title } of awsServices) {
      expect(isWholeServiceName(name), name).toBe(false)
      expect(name, title).toMatch(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
    }
    const gateways = awsServices.filter(({ types }) => types.includes('Gateway')).map(({ name }) => name)
    expect(gateways).toEqual(['s3', 'dynamodb'])
    expect(awsService('kinesis-streams')?.title).toBe('Kinesis Data Streams')
  })
})
