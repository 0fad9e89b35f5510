import { planOfCase } from '../rules/case-plan.ts'
import type { Plan } from '../../shared/plan/plan.ts'

type Resources = Record<string, { kind: string; [field: string]: unknown }>

const tunnel = (insideCidr: string) => ({ insideCidr })

/** Two tunnels from an office to a VPC with a private EKS cluster: what Gatewright is for. */
export const flagship: Resources = {
  'office-hq': { kind: 'site', name: 'HQ Berlin', lanCidrs: ['192.168.1.0/24'], publicAddress: '203.0.113.10' },
  'cgw-hq': { kind: 'customer_gateway', name: 'hq-router', site: 'office-hq', ipAddress: '203.0.113.10' },
  'vpc-main': { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
  'vgw-main': { kind: 'vpn_gateway', name: 'main-vgw', vpc: 'vpc-main' },
  'vpn-hq': {
    kind: 'vpn_connection',
    name: 'hq',
    customerGateway: 'cgw-hq',
    vpnGateway: 'vgw-main',
    tunnels: [tunnel('169.254.10.0/30'), tunnel('169.254.11.0/30')],
  },
  'rt-private': { kind: 'route_table', name: 'private', vpc: 'vpc-main', propagatingVgws: ['vgw-main'] },
  'sg-eks': {
    kind: 'security_group',
    name: 'eks-control-plane',
    vpc: 'vpc-main',
    ingress: [{ cidrIpv4: '192.168.1.0/24' }],
  },
  ...Object.fromEntries(
    ['a', 'b', 'c'].map((zone, i) => [
      `subnet-${zone}`,
      {
        kind: 'subnet',
        name: `private-${zone}`,
        vpc: 'vpc-main',
        cidrBlock: `10.0.${String(16 * i)}.0/20`,
        availabilityZone: `eu-west-1${zone}`,
        routeTable: 'rt-private',
      },
    ]),
  ),
  'eks-main': {
    kind: 'eks_cluster',
    name: 'platform',
    vpc: 'vpc-main',
    subnets: ['subnet-a', 'subnet-b', 'subnet-c'],
    securityGroups: ['sg-eks'],
    endpointAccess: 'private',
  },
}

export const planOf = (resources: Resources): Plan => planOfCase({ resources })

/** Numbers that look random and are the same on every run (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const names = [
  'main',
  'prod',
  'hq',
  'Zweigstelle Köln-Ehrenfeld',
  'shared services and everything else that found no other home',
  'a<b>&"c"',
  'eks-cluster-control-plane-additional-security-group-for-access-via-site-to-site-vpn',
]

interface Sizes {
  readonly offices: number
  readonly vpcs: number
  readonly subnets: number
}

/** A plan of the kind people draw: offices with gateways, VPCs with subnets, most of them joined. */
export function randomResources(seed: number, sizes: Sizes = { offices: 3, vpcs: 4, subnets: 8 }): Resources {
  const roll = dice(seed)
  const resources: Resources = {}
  const named = (): string => names[roll(names.length)] ?? ''
  const some = <T>(items: readonly T[], of = 2): T[] => items.filter(() => roll(of) === 0)
  const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)
  const gateways: string[] = []
  for (const o of range(1 + roll(sizes.offices))) {
    resources[`office-${String(o)}`] = {
      kind: 'site',
      name: named(),
      lanCidrs: range(1 + roll(3)).map((i) => `192.168.${String(10 * o + i)}.0/24`),
    }
    for (const g of range(roll(10) === 0 ? 2 : 1)) {
      const id = `cgw-${String(o)}-${String(g)}`
      gateways.push(id)
      const site = roll(12) === 0 ? null : `office-${String(o)}`
      resources[id] = { kind: 'customer_gateway', name: named(), site, ipAddress: `203.0.113.${String(10 * o + g)}` }
    }
  }
  for (const v of range(1 + roll(sizes.vpcs))) {
    const vpc = `vpc-${String(v)}`
    resources[vpc] = { kind: 'vpc', name: named(), cidrBlock: `10.${String(v)}.0.0/16` }
    const vgw = `vgw-${String(v)}`
    const igw = `igw-${String(v)}`
    if (roll(2) === 0) resources[igw] = { kind: 'internet_gateway', name: named(), vpc }
    if (roll(4) > 0) {
      resources[vgw] = { kind: 'vpn_gateway', name: named(), vpc: roll(10) === 0 ? null : vpc }
      for (const cgw of some(gateways)) {
        resources[`vpn-${String(v)}-${cgw}`] = {
          kind: 'vpn_connection',
          name: named(),
          customerGateway: cgw,
          vpnGateway: vgw,
          staticRoutesOnly: roll(2) === 0,
          tunnels: [tunnel(`169.254.${String(v + 10)}.0/30`), tunnel(roll(3) === 0 ? '' : '169.254.200.252/30')],
        }
      }
    }
    const tables = range(roll(3)).map((i) => `rt-${String(v)}-${String(i)}`)
    for (const table of tables) {
      const routes = igw in resources && roll(2) === 0 ? [{ destinationCidrBlock: '0.0.0.0/0', target: igw }] : []
      const propagatingVgws = vgw in resources && roll(2) === 0 ? [vgw] : []
      resources[table] = { kind: 'route_table', name: named(), vpc, routes, propagatingVgws }
    }
    const subnets = range(roll(sizes.subnets + 1)).map((i) => `subnet-${String(v)}-${String(i)}`)
    for (const [i, subnet] of subnets.entries())
      resources[subnet] = {
        kind: 'subnet',
        name: named(),
        vpc,
        cidrBlock: `10.${String(v)}.${String(16 * i)}.0/20`,
        availabilityZone: `eu-west-1${'abc'[roll(3)] ?? ''}`,
        routeTable: tables[roll(tables.length + 1)] ?? null,
      }
    const groups = range(roll(3)).map((i) => `sg-${String(v)}-${String(i)}`)
    for (const group of groups) resources[group] = { kind: 'security_group', name: named(), vpc }
    if (roll(2) === 0)
      resources[`eks-${String(v)}`] = {
        kind: 'eks_cluster',
        name: named(),
        vpc,
        subnets: some(subnets),
        securityGroups: some(groups),
        endpointAccess: 'public_and_private',
      }
  }
  return resources
}

/** The same with everything else that Gatewright draws: transit, Direct Connect, endpoints, compute, monitoring. */
export function richResources(seed: number): Resources {
  const roll = dice(seed + 1000)
  const resources = { ...randomResources(seed, { offices: 2, vpcs: 3, subnets: 6 }) }
  const named = (): string => names[roll(names.length)] ?? ''
  const ids = (kind: string): string[] => Object.keys(resources).filter((id) => resources[id]?.kind === kind)
  const some = (kind: string, of = 2): string[] => ids(kind).filter(() => roll(of) === 0)
  const one = (kind: string): string | null => ids(kind)[roll(ids(kind).length)] ?? null
  const add = (kind: string, id: string, fields: Record<string, unknown> = {}): void => {
    resources[id] = { kind, name: named(), ...fields }
  }
  const maybe = (count: number): readonly number[] => range(roll(count + 1))
  for (const t of maybe(2)) {
    const tgw = `tgw-${String(t)}`
    add('ec2_transit_gateway', tgw)
    for (const vpc of some('vpc'))
      add('ec2_transit_gateway_vpc_attachment', `att-${tgw}-${vpc}`, {
        transitGateway: tgw,
        vpc,
        subnets: ids('subnet').filter((id) => resources[id]?.['vpc'] === vpc),
      })
    for (const cgw of some('customer_gateway'))
      add('vpn_connection', `vpn-${tgw}-${cgw}`, {
        customerGateway: cgw,
        transitGateway: tgw,
        tunnels: [tunnel('169.254.20.0/30'), tunnel('')],
      })
    for (const r of maybe(3)) add('ec2_transit_gateway_route_table', `${tgw}-rt-${String(r)}`, { transitGateway: tgw })
  }
  for (const d of maybe(1)) {
    const dx = `dxgw-${String(d)}`
    add('dx_gateway', dx, { sites: some('site') })
    for (const gateway of some('ec2_transit_gateway'))
      add('dx_gateway_association', `${dx}-${gateway}`, {
        dxGateway: dx,
        transitGateway: gateway,
        allowedPrefixes: ['10.0.0.0/8'],
      })
    for (const gateway of some('vpn_gateway', 3))
      add('dx_gateway_association', `${dx}-${gateway}`, { dxGateway: dx, vpnGateway: gateway })
  }
  for (const p of maybe(2))
    add('vpc_peering_connection', `peering-${String(p)}`, { vpc: one('vpc'), peerVpc: one('vpc') })
  for (const subnet of some('subnet', 4)) add('nat_gateway', `nat-${subnet}`, { subnet, publicIp: '203.0.113.77' })
  for (const subnet of some('subnet', 4))
    add('instance', `host-${subnet}`, { subnet, securityGroups: some('security_group', 6) })
  for (const vpc of ids('vpc')) {
    const inIt = (kind: string, of = 2): string[] => some(kind, of).filter((id) => resources[id]?.['vpc'] === vpc)
    const placed = () => ({ vpc, subnets: inIt('subnet'), securityGroups: inIt('security_group', 3) })
    for (const e of maybe(5)) add('vpc_endpoint', `vpce-${vpc}-${String(e)}`, { vpc, service: 'secretsmanager' })
    if (roll(2) === 0) add('egress_only_internet_gateway', `eigw-${vpc}`, { vpc })
    if (roll(2) === 0) add('network_acl', `nacl-${vpc}`, { vpc, subnets: inIt('subnet') })
    if (roll(2) === 0) add('db_instance', `db-${vpc}`, placed())
    if (roll(2) === 0) add('ecs_service', `ecs-${vpc}`, placed())
    if (roll(2) === 0) add('lb', `lb-${vpc}`, { ...placed(), targets: inIt('ecs_service', 1) })
    if (roll(3) === 0) add('route53_resolver_endpoint', `resolver-${vpc}`, { vpc })
    if (roll(3) === 0) add('ec2_client_vpn_endpoint', `client-${vpc}`, placed())
    if (roll(3) === 0) add('flow_log', `flow-${vpc}`, { vpc, subnet: inIt('subnet')[0] ?? null })
  }
  for (const z of maybe(2))
    add('route53_zone', `zone-${String(z)}`, { domainName: 'corp.example.com', vpcs: some('vpc') })
  for (const c of maybe(1)) add('cloudfront_distribution', `cdn-${String(c)}`, { origin: one('lb') })
  for (const l of maybe(2)) add('ec2_managed_prefix_list', `pl-${String(l)}`)
  for (const l of maybe(2)) add('cloudwatch_log_group', `log-${String(l)}`)
  for (const a of maybe(2))
    add('cloudwatch_metric_alarm', `alarm-${String(a)}`, { vpnConnection: one('vpn_connection') })
  for (const n of maybe(2)) add('note', `note-${String(n)}`, { text: 'Ask Ops first.' })
  for (const f of maybe(1)) add('group', `frame-${String(f)}`)
  return resources
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

/** About 1000 resources and 1500 lines: 20 VPCs of 32 subnets, 15 offices. */
export function largeResources(): Resources {
  const offices = range(15).flatMap((o) => [
    [`office-${String(o)}`, { kind: 'site', name: `office ${String(o)}`, lanCidrs: [`192.168.${String(o)}.0/24`] }],
    [
      `cgw-${String(o)}`,
      { kind: 'customer_gateway', name: `router ${String(o)}`, site: `office-${String(o)}`, ipAddress: '203.0.113.1' },
    ],
  ])
  const vpcs = range(20).flatMap((v) => {
    const [vpc, vgw] = [`vpc-${String(v)}`, `vgw-${String(v)}`]
    const id = (prefix: string, i: number): string => `${prefix}-${String(v)}-${String(i)}`
    const subnets = range(32).map((i) => id('subnet', i))
    return [
      [vpc, { kind: 'vpc', name: `network ${String(v)}`, cidrBlock: `10.${String(v)}.0.0/16` }],
      [vgw, { kind: 'vpn_gateway', name: vgw, vpc }],
      ...range(4).map((i) => [id('rt', i), { kind: 'route_table', name: id('rt', i), vpc, propagatingVgws: [vgw] }]),
      ...range(4).map((i) => [id('sg', i), { kind: 'security_group', name: id('sg', i), vpc }]),
      ...subnets.map((subnet, i) => [
        subnet,
        {
          kind: 'subnet',
          name: subnet,
          vpc,
          cidrBlock: `10.${String(v)}.${String(8 * i)}.0/21`,
          availabilityZone: `eu-west-1${'abc'[i % 3] ?? ''}`,
          routeTable: id('rt', i % 4),
        },
      ]),
      ...range(3).map((i) => [
        id('eks', i),
        {
          kind: 'eks_cluster',
          name: id('eks', i),
          vpc,
          subnets: subnets.slice(8 * i, 8 * i + 8),
          securityGroups: [id('sg', i)],
        },
      ]),
      ...range(3).map((i) => [
        id('vpn', i),
        {
          kind: 'vpn_connection',
          name: id('vpn', i),
          customerGateway: `cgw-${String((v + 5 * i) % 15)}`,
          vpnGateway: vgw,
          tunnels: [tunnel('169.254.10.0/30'), tunnel('169.254.11.0/30')],
        },
      ]),
    ]
  })
  return Object.fromEntries([...offices, ...vpcs]) as Resources
}
