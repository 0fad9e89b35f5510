import { arrange } from '../../shared/draw/arrange.ts'
import { estateOf } from '../../shared/estate/estate.ts'
import { prefixText, type Prefix4 } from '../../shared/net/prefix.ts'
import { blank } from '../../shared/plan/kind.ts'
import { emptyPlan, type Plan, type Resource } from '../../shared/plan/plan.ts'
import { kindNamed } from '../../shared/kinds/by-name.ts'

/** One office joined to one VPC: a connection, gateways, tables, groups, a cluster and the rest subnets. */
const FIXED = 10
const SUBNETS = 15
export const RESOURCES_PER_SITE = FIXED + SUBNETS

const block = (base: number, index: number, length: number): string => {
  const prefix: Prefix4 = { family: 4, base: base + index * 2 ** (32 - length), length }
  return prefixText(prefix)
}

function record(kind: string, id: string, fields: Readonly<Record<string, unknown>>): Resource {
  const found = kindNamed(kind)
  if (found === undefined) throw new Error(kind)
  return { ...blank(found.record, id, id), ...fields }
}

const TEN = 10 * 2 ** 24
const ONE_NINETY_TWO = 192 * 2 ** 24 + 168 * 2 ** 16
const INSIDE = 169 * 2 ** 24 + 254 * 2 ** 16 + 6 * 256

function tunnels(connection: Resource, site: number): Resource {
  const each = connection['tunnels'] as readonly Readonly<Record<string, unknown>>[]
  return {
    ...connection,
    tunnels: each.map((tunnel, i) => ({
      ...tunnel,
      insideCidr: block(INSIDE, site * 2 + i, 30),
      ikeVersions: ['ikev2'],
      startupAction: 'start',
    })),
  }
}

function siteOf(n: number): readonly Resource[] {
  const s = String(n)
  const vpc = `vpc-${s}`
  const lan = block(ONE_NINETY_TWO, n, 26)
  const subnetIds = Array.from({ length: SUBNETS }, (_, i) => `subnet-${s}-${String(i)}`)
  return [
    record('site', `office-${s}`, { lanCidrs: [lan], publicAddress: `8.8.${String(n >> 8)}.${String(n & 255)}` }),
    record('customer_gateway', `cgw-${s}`, {
      site: `office-${s}`,
      bgpAsn: 4200000000 + n,
      ipAddress: `8.8.${String(n >> 8)}.${String(n & 255)}`,
      deviceName: `router-${s}`,
    }),
    record('vpn_gateway', `vgw-${s}`, { vpc }),
    tunnels(record('vpn_connection', `vpn-${s}`, { customerGateway: `cgw-${s}`, vpnGateway: `vgw-${s}` }), n),
    record('vpc', vpc, { cidrBlock: block(TEN, n, 20), enableDnsHostnames: true }),
    record('internet_gateway', `igw-${s}`, { vpc }),
    record('route_table', `rt-private-${s}`, { vpc, propagatingVgws: [`vgw-${s}`] }),
    record('route_table', `rt-public-${s}`, {
      vpc,
      propagatingVgws: [`vgw-${s}`],
      routes: [{ destinationCidrBlock: '0.0.0.0/0', target: `igw-${s}` }],
    }),
    record('security_group', `eks-api-${s}`, {
      vpc,
      ingress: [
        {
          description: 'Office',
          ipProtocol: 'tcp',
          fromPort: 443,
          toPort: 443,
          peer: 'cidr',
          cidrIpv4: lan,
          referencedSecurityGroup: null,
        },
      ],
    }),
    record('eks_cluster', `eks-${s}`, {
      vpc,
      subnets: subnetIds.slice(0, 3),
      securityGroups: [`eks-api-${s}`],
      serviceIpv4Cidr: '172.20.0.0/16',
      endpointAccess: 'private',
    }),
    ...subnetIds.map((id, i) =>
      record('subnet', id, {
        vpc,
        cidrBlock: block(TEN + n * 2 ** 12, i, 25),
        availabilityZone: `eu-west-1${'abc'[i % 3] ?? 'a'}`,
        routeTable: i < 12 ? `rt-private-${s}` : `rt-public-${s}`,
      }),
    ),
  ]
}

/** A plan of about `count` resources without errors: as many offices, each with a VPC of its own, as that takes. */
export function generatedPlan(count: number): Plan {
  const sites = Math.max(1, Math.round(count / RESOURCES_PER_SITE))
  const resources = Array.from({ length: sites }, (_, n) => siteOf(n)).flat()
  const plan: Plan = {
    ...emptyPlan,
    name: `${String(count)} resources`,
    resources: new Map(resources.map((each) => [each.id, each])),
  }
  return { ...plan, places: arrange(plan, estateOf(plan)) }
}
