import { describe, expect, test } from 'vitest'
import { apiView } from '../../shared/estate/eks.ts'
import { estateOf, type Estate } from '../../shared/estate/estate.ts'
import { aclOf } from '../../shared/estate/network-acls.ts'
import { isReachableFromInternet, officeAccess, publicAccess } from '../../shared/estate/rds.ts'
import { dbInstance } from '../../shared/kinds/db-instance/record.ts'
import { eksCluster } from '../../shared/kinds/eks-cluster/record.ts'
import { subnet } from '../../shared/kinds/subnet/record.ts'
import type { CasePlan } from '../../shared/rules/cases.ts'
import { planOfCase } from '../rules/case-plan.ts'

type Resources = CasePlan['resources']
type Values = Readonly<Record<string, unknown>>

const rule = (ruleNumber: number, cidrBlock: string, ports: readonly [number, number] | [], action = 'allow') => ({
  ruleNumber,
  action,
  cidrBlock,
  ...(ports.length === 0 ? { protocol: '-1' } : { protocol: '6', fromPort: ports[0], toPort: ports[1] }),
})

const LAN = '192.168.1.0/24'
const everything = rule(100, '0.0.0.0/0', [])
const answers = (cidrBlock: string, ruleNumber = 100) => rule(ruleNumber, cidrBlock, [1024, 65535])

const acl = (subnets: readonly string[], ingress: readonly Values[], egress: readonly Values[]) => ({
  kind: 'network_acl',
  name: 'web',
  vpc: 'vpc',
  subnets,
  ingress,
  egress,
})

const at = (third: number, values: Values = {}) => ({
  kind: 'subnet',
  vpc: 'vpc',
  cidrBlock: `10.0.${String(third)}.0/24`,
  availabilityZone: `eu-west-1${third % 2 === 0 ? 'a' : 'b'}`,
  ...values,
})

const open = { ipProtocol: '-1', peer: 'cidr', cidrIpv4: '0.0.0.0/0' }

/** An office, a cluster in two private subnets and a database in two public ones; groups admit everyone. */
const network: Resources = {
  office: { kind: 'site', lanCidrs: [LAN], publicAddress: '198.51.100.7' },
  cgw: { kind: 'customer_gateway', site: 'office', ipAddress: '198.51.100.7' },
  vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true },
  vgw: { kind: 'vpn_gateway', vpc: 'vpc' },
  igw: { kind: 'internet_gateway', vpc: 'vpc' },
  vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
  nat: { kind: 'nat_gateway', subnet: 'public-a' },
  'rt-public': {
    kind: 'route_table',
    vpc: 'vpc',
    propagatingVgws: ['vgw'],
    routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'igw' }],
  },
  'rt-private': {
    kind: 'route_table',
    vpc: 'vpc',
    propagatingVgws: ['vgw'],
    routes: [{ destinationCidrBlock: '0.0.0.0/0', target: 'nat' }],
  },
  a: at(0, { routeTable: 'rt-private' }),
  b: at(1, { routeTable: 'rt-private' }),
  'public-a': at(10, { routeTable: 'rt-public' }),
  'public-b': at(11, { routeTable: 'rt-public' }),
  sg: { kind: 'security_group', vpc: 'vpc', ingress: [open] },
  eks: { kind: 'eks_cluster', vpc: 'vpc', subnets: ['a', 'b'], securityGroups: ['sg'], endpointAccess: 'private' },
  db: {
    kind: 'db_instance',
    vpc: 'vpc',
    subnets: ['public-a', 'public-b'],
    securityGroups: ['sg'],
    publiclyAccessible: true,
  },
}

const estateWith = (more: Resources): Estate => estateOf(planOfCase({ resources: { ...network, ...more } }))

function only<T>(found: readonly T[]): T {
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error('not one')
  return first
}

/** The answer for whom, in words; `passes` when it does. */
function api(whom: 'office' | 'nodes', more: Resources): string {
  const estate = estateWith(more)
  const { passes, why } = apiView(estate, only(estate.all(eksCluster)))[whom]
  return passes ? 'passes' : why
}

describe('the office and the API server', () => {
  const office = (ingress: readonly Values[], egress: readonly Values[], subnets = ['a', 'b']): string =>
    api('office', { acl: acl(subnets, ingress, egress) })
  const https = rule(100, LAN, [443, 443])

  test.each<[string, readonly Values[], readonly Values[], string]>([
    ['just what is needed', [https], [answers(LAN)], 'passes'],
    ['everything', [everything], [everything], 'passes'],
    ['no rule', [], [everything], 'No inbound rule of web allows TCP 443 from 192.168.1.0/24'],
    [
      'a deny with a lower number',
      [everything, rule(90, LAN, [443, 443], 'deny')],
      [everything],
      'Inbound rule 90 of web denies TCP 443 from 192.168.1.0/24',
    ],
    ['a deny with a higher number', [everything, rule(110, LAN, [443, 443], 'deny')], [everything], 'passes'],
    ['a deny of another port', [everything, rule(90, LAN, [442, 442], 'deny')], [everything], 'passes'],
    ['a deny by UDP', [everything, { ...rule(90, LAN, [443, 443], 'deny'), protocol: '17' }], [everything], 'passes'],
    [
      'a deny of some of the office',
      [everything, rule(90, '192.168.1.128/25', [], 'deny')],
      [everything],
      'Inbound rule 90 of web denies TCP 443 from 192.168.1.128/25',
    ],
    [
      'answers forgotten',
      [https],
      [https],
      'No outbound rule of web allows answers to 192.168.1.0/24 (TCP 49152 to 65535)',
    ],
    [
      'answers denied in part',
      [https],
      [rule(50, LAN, [60000, 60000], 'deny'), answers(LAN)],
      'Outbound rule 50 of web denies answers to 192.168.1.0/24 (TCP 49152 to 65535)',
    ],
  ])('%s', (_name, ingress, egress, expected) => {
    expect(office(ingress, egress)).toBe(expected)
  })

  test('one of the subnets is enough to be stopped', () => {
    expect(office([], [everything], ['b'])).toContain('No inbound rule of web')
  })

  test('an ACL of other subnets stops nothing', () => {
    expect(office([], [], ['public-a'])).toBe('passes')
  })

  test('an ACL of another VPC is not followed, and the first that names a subnet is', () => {
    const estate = estateWith({
      other: { kind: 'vpc', cidrBlock: '10.9.0.0/16' },
      foreign: { ...acl(['a'], [], []), vpc: 'other' },
      first: acl(['b'], [everything], [everything]),
      second: acl(['b'], [], []),
    })
    const followed = estate.all(subnet).map((each) => aclOf(estate, each)?.id)
    expect(followed).toEqual([undefined, 'first', undefined, undefined])
  })
})

describe('an office behind a transit gateway', () => {
  const transit: Resources = {
    vgw: { kind: 'vpn_gateway' },
    tgw: { kind: 'ec2_transit_gateway' },
    att: { kind: 'ec2_transit_gateway_vpc_attachment', transitGateway: 'tgw', vpc: 'vpc', subnets: ['t-a', 't-b'] },
    vpn: { kind: 'vpn_connection', customerGateway: 'cgw', transitGateway: 'tgw' },
    't-a': at(20),
    't-b': at(21),
    'rt-private': {
      kind: 'route_table',
      vpc: 'vpc',
      routes: [{ destinationCidrBlock: LAN, target: 'tgw' }],
    },
  }
  const office = (more: Resources): string => api('office', { ...transit, ...more })

  test('passes the ACL of the gateway’s subnet in the same zone', () => {
    expect(office({ acl: acl(['t-b'], [answers('10.0.1.0/24')], [rule(100, '10.0.1.0/24', [443, 443])]) })).toBe(
      'passes',
    )
  })

  test('is stopped there on the way to the host', () => {
    expect(office({ acl: acl(['t-b'], [everything], []) })).toBe(
      'No outbound rule of web allows TCP 443 to 10.0.1.0/24',
    )
  })

  test('is stopped there by the answers', () => {
    expect(office({ acl: acl(['t-b'], [], [everything]) })).toBe(
      'No inbound rule of web allows answers from 10.0.1.0/24 (TCP 49152 to 65535)',
    )
  })

  test('of calls that stay in the gateway’s subnet no ACL is asked, of answers it is', () => {
    const att = { ...transit['att'], kind: 'ec2_transit_gateway_vpc_attachment', subnets: ['a', 'b'] }
    const own = [answers('10.0.0.0/16')]
    expect(office({ att, acl: acl(['a', 'b'], own, [answers(LAN)]) })).toBe('passes')
    expect(office({ att, acl: acl(['a', 'b'], own, []) })).toContain('answers to 192.168.1.0/24')
  })
})

describe('the nodes and the API server', () => {
  const inside = [rule(100, '10.0.0.0/16', [443, 443]), answers('10.0.0.0/16', 110)]

  test('inside the VPC, between subnets', () => {
    expect(api('nodes', { acl: acl(['a'], inside, inside) })).toBe('passes')
    expect(api('nodes', { acl: acl(['a'], inside, inside.slice(1)) })).toBe(
      'No outbound rule of web allows TCP 443 to 10.0.1.0/24',
    )
    expect(api('nodes', { acl: acl(['a'], inside.slice(0, 1), inside) })).toBe(
      'No inbound rule of web allows answers from 10.0.1.0/24 (TCP 32768 to 60999)',
    )
  })

  test('inside one subnet no ACL is asked', () => {
    expect(
      api('nodes', { eks: { ...network['eks'], kind: 'eks_cluster', subnets: ['a'] }, acl: acl(['a'], [], []) }),
    ).toBe('passes')
  })

  const isPublic = { ...network['eks'], kind: 'eks_cluster', endpointAccess: 'public' }
  const nodes = (subnets: readonly string[], ingress: readonly Values[], egress: readonly Values[]): string =>
    api('nodes', { eks: isPublic, acl: acl(subnets, ingress, egress) })

  test('over the internet, out of their subnets', () => {
    expect(nodes(['a', 'b'], [answers('0.0.0.0/0')], [rule(100, '0.0.0.0/0', [443, 443])])).toBe('passes')
    expect(nodes(['a', 'b'], [answers('0.0.0.0/0')], [rule(100, '10.0.0.0/8', [])])).toBe(
      'No outbound rule of web allows TCP 443 to public addresses',
    )
    expect(nodes(['b'], [rule(100, '10.0.0.0/8', [])], [everything])).toBe(
      'No inbound rule of web allows answers from public addresses (TCP 32768 to 60999)',
    )
  })

  test('over the internet, a few addresses that are denied are nobody’s end', () => {
    expect(nodes(['a'], [rule(50, '198.51.100.0/24', [], 'deny'), everything], [everything])).toBe('passes')
  })

  test('over the internet, through the subnet of the NAT gateway', () => {
    expect(nodes(['public-a'], [answers('0.0.0.0/0')], [everything])).toBe(
      'No inbound rule of web allows TCP 443 from 10.0.0.0/24',
    )
    expect(nodes(['public-a'], [rule(90, '10.0.0.0/16', []), answers('0.0.0.0/0')], [everything])).toBe('passes')
    expect(nodes(['public-a'], [everything], [rule(100, '0.0.0.0/0', [443, 443])])).toBe(
      'No outbound rule of web allows answers to 10.0.0.0/24 (TCP 32768 to 60999)',
    )
  })
})

describe('a database', () => {
  function database(more: Resources) {
    const estate = estateWith(more)
    const found = only(estate.all(dbInstance))
    const internet = publicAccess(estate, found)
    return {
      isOpen: isReachableFromInternet(internet),
      internet: internet.acl.why,
      office: officeAccess(estate, found).acl.why,
    }
  }
  const both = ['public-a', 'public-b']

  test('is open to the internet where network ACLs let it be', () => {
    expect(database({})).toMatchObject({ isOpen: true })
    expect(database({ acl: acl(both, [everything], [everything]) })).toMatchObject({ isOpen: true })
  })

  test('is closed where they let in private addresses only', () => {
    expect(database({ acl: acl(both, [rule(100, LAN, [5432, 5432])], [answers(LAN)]) })).toEqual({
      isOpen: false,
      internet: 'No inbound rule of web allows TCP 5432 from public addresses',
      office: 'Network ACLs let it through',
    })
  })

  test('is closed where answers to the internet are denied', () => {
    const toOffice = [rule(50, LAN, []), rule(90, '0.0.0.0/0', [], 'deny'), everything]
    expect(database({ acl: acl(both, [everything], toOffice) })).toMatchObject({
      isOpen: false,
      internet: 'Outbound rule 90 of web denies answers to public addresses (TCP 49152 to 65535)',
    })
  })

  test('is open when it may stand in a subnet without a stop', () => {
    expect(database({ acl: acl(['public-a'], [], []) })).toMatchObject({ isOpen: true })
  })

  test('is closed to the office by any of its subnets', () => {
    expect(
      database({ acl: acl(['public-b'], [rule(70, LAN, [5000, 6000], 'deny'), everything], [everything]) }),
    ).toEqual({
      isOpen: true,
      internet: 'Network ACLs let it through',
      office: 'Inbound rule 70 of web denies TCP 5432 from 192.168.1.0/24',
    })
  })
})
