import type { CasePlan } from '../cases.ts'

/**
 * Two VPCs and an office on a transit gateway, each side with its routes: sound.
 * The last argument replaces or adds fields by id; an id of its own is a new resource.
 */
export const hub = (changes: Readonly<Record<string, object>> = {}): CasePlan => {
  const ids = [...new Set([...Object.keys(sound), ...Object.keys(changes)])]
  return { resources: Object.fromEntries(ids.map((id) => [id, { ...sound[id], ...changes[id] } as { kind: string }])) }
}

const subnet = (vpc: string, cidrBlock: string, zone: string) => ({
  kind: 'subnet',
  vpc,
  cidrBlock,
  availabilityZone: `eu-west-1${zone}`,
  routeTable: `rt-${vpc}`,
})

const table = (vpc: string, ...destinations: readonly string[]) => ({
  kind: 'route_table',
  vpc,
  routes: destinations.map((destinationCidrBlock) => ({ destinationCidrBlock, target: 'tgw' })),
})

const sound: Readonly<Record<string, object>> = {
  tgw: { kind: 'ec2_transit_gateway', amazonSideAsn: 64513 },
  prod: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
  'prod-a': subnet('prod', '10.0.0.0/24', 'a'),
  'prod-b': subnet('prod', '10.0.1.0/24', 'b'),
  'rt-prod': table('prod', '192.168.1.0/24', '10.1.0.0/16'),
  'attach-prod': {
    kind: 'ec2_transit_gateway_vpc_attachment',
    transitGateway: 'tgw',
    vpc: 'prod',
    subnets: ['prod-a', 'prod-b'],
  },
  dev: { kind: 'vpc', cidrBlock: '10.1.0.0/16' },
  'dev-a': subnet('dev', '10.1.0.0/24', 'a'),
  'rt-dev': table('dev', '192.168.1.0/24', '10.0.0.0/16'),
  'attach-dev': {
    kind: 'ec2_transit_gateway_vpc_attachment',
    transitGateway: 'tgw',
    vpc: 'dev',
    subnets: ['dev-a'],
  },
  hq: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
  cgw: { kind: 'customer_gateway', site: 'hq', ipAddress: '203.0.113.10' },
  vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw' },
}

/** Default route table off: only the tables of the plan count. */
export const alone = { defaultRouteTableAssociation: false, defaultRouteTablePropagation: false }

/** A route table of the hub's transit gateway. */
export const tableOf = (associations: readonly string[], propagations: readonly string[], more: object = {}) => ({
  kind: 'ec2_transit_gateway_route_table',
  transitGateway: 'tgw',
  associations,
  propagations,
  ...more,
})

export const everything = ['attach-prod', 'attach-dev', 'vpn']
