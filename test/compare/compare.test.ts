import { describe, expect, test } from 'vitest'
import { compare, isSameDesign } from '../../shared/compare/compare.ts'
import { markdownOf } from '../../shared/compare/markdown.ts'
import { changeText, countsText } from '../../shared/compare/words.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'
import officeToEks from '../../templates/office-to-eks/plan.json' with { type: 'json' }

type Values = Readonly<Record<string, unknown>>

function planOf(resources: Readonly<Record<string, Values>>, settings: Values = {}): Plan {
  const file = { format: 'gatewright-plan', version: 1, name: 'Test', resources, ...settings }
  const read = readPlan(JSON.stringify(file), 'test')
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  return read.value.plan
}

const vpc = { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' }
const subnet = { kind: 'subnet', name: 'a', vpc: 'vpc', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' }
const table = { kind: 'route_table', name: 'table', vpc: 'vpc' }
const igw = { kind: 'internet_gateway', name: 'way out', vpc: 'vpc' }
const vgw = { kind: 'vpn_gateway', name: 'office', vpc: 'vpc' }
const connection = { kind: 'vpn_connection', name: 'hq', vpnGateway: 'vgw' }
const group = { kind: 'security_group', name: 'web', vpc: 'vpc' }

const route = (destinationCidrBlock: string, target: string): Values => ({ destinationCidrBlock, target })
const rule = (port: number, cidrIpv4: string): Values => ({
  ipProtocol: 'tcp',
  fromPort: port,
  toPort: port,
  peer: 'cidr',
  cidrIpv4,
})

/** What the comparison says of one resource among others. */
const said = (before: Values, after: Values, others: Readonly<Record<string, Values>> = {}): readonly string[] =>
  compare(planOf({ ...others, it: before }), planOf({ ...others, it: after })).changed.flatMap(({ changes }) =>
    changes.map(changeText),
  )

const inside = (first: string, second = '169.254.11.0/30'): Values => ({
  ...connection,
  tunnels: [{ insideCidr: first }, { insideCidr: second }],
})

describe('in words', () => {
  test.each<readonly [string, Values, Values, readonly string[]]>([
    [
      'a tunnel by its number',
      inside('169.254.10.0/30'),
      inside('169.254.20.0/30'),
      [
        'tunnel 1 inside IPv4 CIDR 169.254.10.0/30 to 169.254.20.0/30: replaces the VPN connection, both outside addresses change',
      ],
    ],
    [
      'what is set, and what no longer is',
      { ...subnet, ipv6Netnum: 3 },
      { ...subnet, routeTable: 'table' },
      ['route table set to table', 'IPv6 subnet number no longer set, was 3'],
    ],
    [
      'a container takes what is in it along',
      subnet,
      { ...subnet, availabilityZone: 'eu-west-1b' },
      ['Availability Zone eu-west-1a to eu-west-1b: replaces the subnet and everything in it'],
    ],
    [
      'a choice as the form calls it',
      connection,
      { ...connection, presharedKeyStorage: 'SecretsManager' },
      ['pre-shared keys Terraform variables to AWS Secrets Manager'],
    ],
    [
      'a tag by its key',
      { ...vpc, tags: { A: '1', B: '2' } },
      { ...vpc, tags: { B: '3', C: '4' } },
      ['tag B 2 to 3', 'tag C added: 4', 'tag A removed, was 1'],
    ],
    [
      'a set of blocks by what came and what went',
      { ...vpc, secondaryCidrBlocks: ['10.1.0.0/16', '10.2.0.0/16'] },
      { ...vpc, secondaryCidrBlocks: ['10.2.0.0/16', '10.3.0.0/16'] },
      ['secondary IPv4 CIDR blocks: 10.3.0.0/16 added; 10.1.0.0/16 removed'],
    ],
    [
      'servers by their order, blocks whatever their order',
      { kind: 'site', name: 'HQ', dnsServers: ['10.1.0.1', '10.1.0.2'], lanCidrs: ['10.1.0.0/24', '10.2.0.0/24'] },
      { kind: 'site', name: 'HQ', dnsServers: ['10.1.0.2', '10.1.0.1'], lanCidrs: ['10.2.0.0/24', '10.1.0.0/24'] },
      ['DNS servers in another order: 10.1.0.2, 10.1.0.1'],
    ],
    [
      'a long text only by its label',
      { kind: 'note', name: 'n', text: 'one\ntwo' },
      { kind: 'note', name: 'n', text: 'one\nthree' },
      ['text changed'],
    ],
    [
      'what this version does not know',
      { ...vpc, colour: 'red', parts: [1] },
      { ...vpc, colour: 'blue', parts: [1, { two: 2 }] },
      ['colour red to blue', 'parts: {"two":2} added'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(said(before, after, { table })).toEqual(expected)
  })

  test('a new name is a new Terraform address, unless Terraform writes it alike', () => {
    expect(said(subnet, { ...subnet, name: 'b' })).toEqual([
      'name a to b: Terraform replaces the subnet and everything in it, unless a moved block tells it the new address',
    ])
    expect(said(subnet, { ...subnet, name: 'A' })).toEqual(['name a to A'])
    expect(said({ kind: 'site', name: 'HQ' }, { kind: 'site', name: 'Berlin' })).toEqual(['name HQ to Berlin'])
  })

  test('what AWS can’t rename is made anew, with or without a moved block', () => {
    expect(said(group, { ...group, name: 'api' })).toEqual([
      'name web to api: AWS can’t rename it and replaces the security group',
    ])
  })

  test('some changes replace in one direction only', () => {
    const hub = { kind: 'ec2_transit_gateway', name: 'hub', defaultRouteTableAssociation: true }
    const other = { ...hub, defaultRouteTableAssociation: false }
    expect(said(hub, other).filter((words) => words.includes('replaces'))).toEqual([])
    expect(said(hub, other)).toHaveLength(1)
    expect(said(other, hub).filter((words) => words.includes('replaces the transit gateway'))).toHaveLength(1)
  })

  test('resources of one name are told apart by their ids', () => {
    const others = { vpc, 'vpc-2': vpc }
    expect(said(subnet, { ...subnet, vpc: 'vpc-2' }, others)).toEqual([
      'VPC main (vpc) to main (vpc-2): replaces the subnet and everything in it',
    ])
  })

  test('of one name in a list too', () => {
    const others = { vpc, 'rt-1': table, 'rt-2': table }
    const endpoint = { kind: 'vpc_endpoint', name: 's3', vpc: 'vpc', service: 's3', vpcEndpointType: 'Gateway' }
    expect(said({ ...endpoint, routeTables: ['rt-1'] }, { ...endpoint, routeTables: ['rt-2'] }, others)).toEqual([
      'route tables: table (rt-2) added; table (rt-1) removed',
    ])
  })
})

describe('items of a list', () => {
  const routes = (...list: readonly Values[]): Values => ({ ...table, routes: list })
  const rules = (...list: readonly Values[]): Values => ({ ...group, ingress: list })
  test.each<readonly [string, Values, Values, readonly string[]]>([
    [
      'in another order are the same',
      routes(route('0.0.0.0/0', 'igw'), route('10.9.0.0/16', 'vgw')),
      routes(route('10.9.0.0/16', 'vgw'), route('0.0.0.0/0', 'igw')),
      [],
    ],
    [
      'are known again by their destination',
      routes(route('0.0.0.0/0', 'igw'), route('10.9.0.0/16', 'vgw')),
      routes(route('10.9.0.0/16', 'igw'), route('0.0.0.0/0', 'vgw')),
      ['route 10.9.0.0/16 target office to way out', 'route 0.0.0.0/0 target way out to office'],
    ],
    [
      'with another destination are known by the rest',
      routes(route('0.0.0.0/0', 'igw'), route('10.9.0.0/16', 'vgw')),
      routes(route('0.0.0.0/0', 'igw'), route('10.8.0.0/16', 'vgw')),
      ['route 10.9.0.0/16 destination 10.9.0.0/16 to 10.8.0.0/16'],
    ],
    [
      'that have nothing in common are two',
      routes(route('0.0.0.0/0', 'igw')),
      routes(route('10.8.0.0/16', 'vgw')),
      ['route 10.8.0.0/16 added (target office)', 'route 0.0.0.0/0 removed (target way out)'],
    ],
    [
      'without a key are known by what they hold',
      rules(rule(22, '10.1.0.0/16'), rule(443, '10.2.0.0/16')),
      rules(rule(443, '10.3.0.0/16')),
      [
        'inbound rule 1 IPv4 CIDR block 10.2.0.0/16 to 10.3.0.0/16',
        'inbound rule 1 removed (from port 22, to port 22, IPv4 CIDR block 10.1.0.0/16)',
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(said(before, after, { igw, vgw })).toEqual(expected)
  })

  test('a node group is replaced, not its cluster', () => {
    const cluster = (instanceTypes: readonly string[]): Values => ({
      kind: 'eks_cluster',
      name: 'main',
      vpc: 'vpc',
      nodeGroups: [{ name: 'general', instanceTypes }],
    })
    expect(said(cluster(['m6i.large']), cluster(['m7i.large']))).toEqual([
      'node group general instance types: m7i.large added; m6i.large removed: replaces the node group',
    ])
  })
})

describe('the plan as a whole', () => {
  test('added, removed, changed; moved is no change of the design', () => {
    const before = planOf({ vpc, a: subnet, igw }, { places: { vpc: { x: 0, y: 0, width: 400, height: 300 } } })
    const moved = planOf({ vpc, a: subnet, igw }, { places: { vpc: { x: 8, y: 0, width: 400, height: 300 } } })
    const after = planOf({ vpc: { ...vpc, enableDnsSupport: false }, b: subnet, igw })
    const comparison = compare(before, after)
    expect(comparison.added.map(({ title }) => title)).toEqual(['Subnet a'])
    expect(comparison.removed.map(({ id }) => id)).toEqual(['a'])
    expect(comparison.changed.map(({ id }) => id)).toEqual(['vpc'])
    expect(countsText(comparison)).toBe('1 added, 1 changed, 1 removed')
    expect(isSameDesign(compare(before, moved))).toBe(true)
    expect(countsText(compare(before, moved))).toBe('the same design, 1 moved on the drawing')
  })

  test('its settings', () => {
    const before = planOf({ vpc }, { waivers: { vpc: { 'vpc-flow-logs': 'later' } } })
    const after = planOf(
      { vpc },
      {
        name: 'Other',
        region: 'eu-central-1',
        tags: { Team: 'network' },
        titleBlock: { company: 'ACME' },
        waivers: { vpc: { 'vpc-size': 'agreed' } },
        later: 1,
      },
    )
    expect(compare(before, after).settings.map(changeText)).toEqual([
      'name Test to Other',
      'region eu-west-1 to eu-central-1: every AWS resource is made anew there',
      'tag Team added: network',
      'later set to 1',
      'title block company set to ACME',
      'rule vpc-size for main switched off: agreed',
      'rule vpc-flow-logs for main switched on again',
    ])
  })

  test('kinds that this version does not know', () => {
    const comparison = compare(
      planOf({ x: { kind: 'quantum_gateway', name: 'x', qubits: 3 }, y: { kind: 'quantum_gateway', name: 'y' } }),
      planOf({ x: { kind: 'quantum_gateway', name: 'x', qubits: 4 } }),
    )
    expect(comparison.changed.map(({ title, changes }) => [title, ...changes.map(changeText)])).toEqual([
      ['quantum_gateway x', 'qubits 3 to 4'],
    ])
    expect(comparison.removed.map(({ title }) => title)).toEqual(['quantum_gateway y'])
  })

  test('another kind under the same id', () => {
    expect(said(igw, { ...vgw, name: 'way out' })).toEqual([
      'kind Internet gateway to Virtual private gateway: replaces the internet gateway with another thing of the same id',
    ])
  })

  test('a template is the same as itself', () => {
    const read = readPlan(JSON.stringify(officeToEks), 'template')
    if (!read.ok) throw new Error('unreadable')
    expect(isSameDesign(compare(read.value.plan, read.value.plan))).toBe(true)
  })
})

test('Markdown for a pull request, with what people wrote in it kept as text', () => {
  const before = planOf({ vpc, a: subnet })
  const after = planOf({ vpc, a: { ...subnet, cidrBlock: '10.0.1.0/24' }, b: igw }, { name: 'Test *2*' })
  expect(markdownOf(compare(before, after), 'Office | EKS'))
    .toBe(`## Office \\| EKS: 1 added, 1 changed, 1 of the plan’s settings

### Added

- Internet gateway way out

### Changed

- Subnet a
  - IPv4 CIDR block 10.0.0.0/24 to 10.0.1.0/24: **replaces the subnet and everything in it**

### Plan

- name Test to Test \\*2\\*`)
})
