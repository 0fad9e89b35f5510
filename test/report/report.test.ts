import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { numbered } from '../../shared/document/numbered.ts'
import type { Plan, Resource } from '../../shared/plan/plan.ts'
import { htmlOf } from '../../shared/report/html.ts'
import { markdownOf } from '../../shared/report/markdown.ts'
import { planOfCase } from '../rules/case-plan.ts'
import { templatePlan } from '../workspace/flagship.ts'
import { chapter, documentOf, rowOf, rowsIn, TODAY } from './subject.ts'

const fonts = { regular: 'AAAA', semibold: 'BBBB' }
const home = join(import.meta.dirname, '../../templates')
const templates = readdirSync(home, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

const ALWAYS = ['Summary', 'Drawing', 'Address plan', 'Open findings', 'Switched-off rules']

const chaptersOf = (plan: Plan): readonly string[] => documentOf(plan).sections.map(({ title }) => title)

/** A plan with one record changed. */
function changed(plan: Plan, id: string, change: Partial<Resource>): Plan {
  const record = plan.resources.get(id)
  if (record === undefined) throw new Error(`no ${id}`)
  return { ...plan, resources: new Map([...plan.resources, [id, { ...record, ...change }]]) }
}

test.each(['approvedBy', 'constructor', 'prototype'])(
  'a title block may hold what a later version adds: %s',
  (field) => {
    const plan = templatePlan('office-to-eks')
    const later = { ...plan.titleBlock, company: 'Example Ltd', [field]: 'A. Meier' }
    const document = documentOf({ ...plan, titleBlock: later })
    expect(htmlOf(document, fonts)).toContain('Example Ltd')
    expect(htmlOf(document, fonts)).not.toContain('A. Meier')
  },
)

describe.each(templates)('%s', (name) => {
  const plan = templatePlan(name)
  const document = documentOf(plan)

  test('has every chapter that it has something for', () => {
    const has = (kind: string): boolean => [...plan.resources.values()].some((each) => each.kind === kind)
    expect(chaptersOf(plan)).toEqual([
      ...ALWAYS.slice(0, 3),
      ...(has('vpn_connection') ? ['VPN connections'] : []),
      ...(has('ec2_client_vpn_endpoint') ? ['Client VPN'] : []),
      ...(has('route_table') || has('ec2_transit_gateway') ? ['Routes'] : []),
      ...(has('security_group') ? ['Security groups'] : []),
      ...(has('network_acl') ? ['Network ACLs'] : []),
      ...(has('lb') ? ['Load balancers'] : []),
      ...(has('eks_cluster') ? ['Kubernetes endpoint access'] : []),
      ...(has('db_instance') ? ['Databases'] : []),
      ...ALWAYS.slice(3),
    ])
  })

  test('names every resource, and leaves no cell undefined', () => {
    const names = rowsIn(chapter(document, 'Summary')).map(([, , all]) => all)
    for (const resource of plan.resources.values()) expect(names.join(', ')).toContain(resource.name)
    const cells = document.sections.flatMap(rowsIn).flat()
    expect(cells.filter((cell) => /undefined|null|\[object|NaN/.test(cell))).toEqual([])
  })

  test('has as many cells in each row as its table has columns', () => {
    const tables = numbered(document.sections).flatMap(({ parts }) => parts.filter((part) => part.is === 'table'))
    for (const { head, rows } of tables) for (const row of rows) expect(row).toHaveLength(head.length)
  })

  test('is the same bytes for the same plan', () => {
    const again = documentOf(templatePlan(name))
    expect(htmlOf(again, fonts)).toBe(htmlOf(document, fonts))
    expect(markdownOf(again, 'a.svg')).toBe(markdownOf(document, 'a.svg'))
  })
})

describe('the title page', () => {
  const plan = templatePlan('office-to-eks')
  const facts = (titleBlock: Partial<Plan['titleBlock']>) =>
    documentOf({ ...plan, titleBlock: { ...plan.titleBlock, ...titleBlock } })

  test('says the plan’s name and the day of printing where the title block is silent', () => {
    const { title, facts: said } = facts({ revision: '' })
    expect(title).toBe('Office to EKS')
    expect(said).toEqual([
      { label: 'AWS Region', value: 'eu-west-1' },
      { label: 'Date', value: TODAY },
    ])
  })

  test('says the title block, and the last revision of its table', () => {
    const revisions = [
      { revision: 'A', date: '2026-01-01', author: 'Ada', note: 'First issue' },
      { revision: 'B', date: '2026-02-01', author: 'Bob', note: 'Second office' },
    ]
    const document = facts({ title: 'HQ link', author: 'Ada', revision: '', date: '1 May', revisions })
    expect(document.title).toBe('HQ link')
    expect(document.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Plan: Office to EKS',
      'AWS Region: eu-west-1',
      'Author: Ada',
      'Revision: B',
      'Date: 1 May',
    ])
    expect(rowsIn(chapter(document, 'Summary'))).toContainEqual(['A', '2026-01-01', 'Ada', 'First issue'])
  })
})

test('the address plan counts as the window does', () => {
  const plan = chapter(documentOf(templatePlan('office-to-eks')), 'Address plan')
  expect(rowOf(plan, '10.0.0.0/16').slice(2, 4)).toEqual(['65,536', ''])
  expect(rowOf(plan, '\u200310.0.0.0/20').slice(2, 4)).toEqual(['4,096', '4,091'])
})

describe('the worksheet of a VPN connection', () => {
  const vpn = (plan: Plan) => chapter(documentOf(plan), 'VPN connections')

  test('gives the device both inside addresses, its own second', () => {
    const sheet = vpn(templatePlan('office-to-vpc-bgp'))
    expect(rowOf(sheet, 'Inside address, AWS')).toEqual(['169.254.10.1', '169.254.10.5'])
    expect(rowOf(sheet, 'Inside address, office')).toEqual(['169.254.10.2', '169.254.10.6'])
    expect(rowOf(sheet, 'Outside address, AWS')).toEqual(['given by AWS after apply', 'given by AWS after apply'])
    expect(rowOf(sheet, 'Phase 1 encryption')).toEqual(['AES256-GCM-16', 'AES256-GCM-16'])
  })

  test('names AWS’s defaults where an option is not set, and the block that the export chooses', () => {
    const sheet = vpn(
      planOfCase({
        resources: {
          office: { kind: 'site', lanCidrs: ['192.168.1.0/24'] },
          cgw: { kind: 'customer_gateway', site: 'office', ipAddress: '198.51.100.7' },
          vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
          vgw: { kind: 'vpn_gateway', vpc: 'vpc' },
          vpn: { kind: 'vpn_connection', customerGateway: 'cgw', vpnGateway: 'vgw' },
        },
      }),
    )
    expect(rowOf(sheet, 'IKE versions')[0]).toBe('any of IKEv1, IKEv2 (AWS’s default)')
    expect(rowOf(sheet, 'Phase 2 lifetime')).toEqual(['3600 s (AWS’s default)', '3600 s (AWS’s default)'])
    const [first, second] = rowOf(sheet, 'Inside IPv4 CIDR')
    expect(first).toMatch(/^169\.254\.\d+\.\d+\/30$/)
    expect(second).toBe('chosen by AWS')
    expect(rowOf(sheet, 'Inside address, office')[1]).toBe('known when AWS has chosen the block')
  })

  test('tells the firewall IKE, NAT traversal and ESP, and BGP only where it is spoken', () => {
    const ports = (name: string) =>
      rowsIn(vpn(templatePlan(name)))
        .filter(([protocol = '']) => /^(UDP|TCP|ESP)/.test(protocol))
        .map(([protocol, port]) => `${protocol ?? ''} ${port ?? ''}`)
    const outside = ['UDP 500', 'UDP 4500', 'ESP (IP protocol 50) –']
    expect(ports('office-to-vpc-static')).toEqual(outside)
    expect(ports('office-to-vpc-bgp')).toEqual([...outside, 'TCP 179'])
  })

  test('lists static routes, and the networks of both sides', () => {
    const sheet = vpn(templatePlan('office-to-vpc-static'))
    expect(rowOf(sheet, 'Routing')[0]).toBe('Static: AWS sends 192.168.1.0/24 through the tunnels')
    expect(rowsIn(sheet).map((row) => row.slice(1))).toContainEqual(['192.168.1.0/24', 'main', '10.0.0.0/16'])
  })

  test('never shows a pre-shared key, even one that a person wrote into the file', () => {
    const plan = templatePlan('office-to-vpc-bgp')
    const { tunnels } = plan.resources.get('vpn-hq') as unknown as { tunnels: readonly object[] }
    const secret = 'Sup3rS3cretKey'
    const leaky = changed(plan, 'vpn-hq', {
      presharedKey: secret,
      tunnels: tunnels.map((tunnel) => ({ ...tunnel, presharedKey: secret })),
    })
    const document = documentOf(leaky)
    expect(htmlOf(document, fonts) + markdownOf(document, 'a.svg')).not.toContain(secret)
  })
})

describe('the worksheet of a client VPN endpoint', () => {
  const endpoint = {
    kind: 'ec2_client_vpn_endpoint',
    vpc: 'vpc',
    clientCidrBlock: '10.100.0.0/22',
    subnets: ['a'],
    authenticationType: 'federated-authentication',
    samlProviderArn: 'arn:aws:iam::123456789012:saml-provider/staff',
    rootCertificateChainArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/unused',
    authorizationRules: [
      { targetNetworkCidr: '10.0.0.0/16' },
      { targetNetworkCidr: '192.168.1.0/24', accessGroupId: 'staff', description: 'Office' },
    ],
    routes: [{ destinationCidrBlock: '192.168.1.0/24', targetSubnet: 'a', description: 'Office' }],
    dnsServers: ['10.0.0.2'],
    transportProtocol: 'tcp',
    splitTunnel: true,
  }
  const sheetOf = (change: object) =>
    chapter(
      documentOf(
        planOfCase({
          resources: {
            vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
            a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
            staff: { ...endpoint, ...change },
          },
        }),
      ),
      'Client VPN',
    )

  test('tells the client its port, addresses, names, routes and who it has to be', () => {
    const sheet = sheetOf({})
    expect(rowOf(sheet, 'Transport')).toEqual(['TCP 443'])
    expect(rowOf(sheet, 'TCP').slice(0, 2)).toEqual(['443', 'The client, any port'])
    expect(rowOf(sheet, 'Addresses of the clients')).toEqual(['10.100.0.0/22'])
    expect(rowOf(sheet, 'DNS servers')).toEqual(['10.0.0.2'])
    expect(rowOf(sheet, 'Split tunnel')[0]).toMatch(/^on/)
    expect(rowOf(sheet, 'Authentication')).toEqual(['Federated'])
    expect(rowOf(sheet, 'SAML provider ARN')).toEqual([endpoint.samlProviderArn])
    expect(rowsIn(sheet)).toContainEqual(['a', '10.0.0.0/24', 'eu-west-1a'])
    expect(rowsIn(sheet)).toContainEqual(['10.0.0.0/16', 'a', 'added by AWS', ''])
    expect(rowsIn(sheet)).toContainEqual(['192.168.1.0/24', 'a', 'static', 'Office'])
    expect(rowsIn(sheet)).toContainEqual(['10.0.0.0/16', 'every client', ''])
    expect(rowsIn(sheet)).toContainEqual(['192.168.1.0/24', 'group staff', 'Office'])
  })

  test('leaves out what another authentication asks for', () => {
    expect(rowsIn(sheetOf({})).flat()).not.toContain(endpoint.rootCertificateChainArn)
    const directory = sheetOf({ authenticationType: 'directory-service-authentication' })
    expect(rowOf(directory, 'Directory id')).toEqual(['not set'])
    expect(rowsIn(directory).flat()).not.toContain(endpoint.samlProviderArn)
  })

  test('says what is missing', () => {
    const sheet = sheetOf({ subnets: [], authorizationRules: [], routes: [], dnsServers: [], splitTunnel: false })
    const said = htmlOf({ title: '', type: '', facts: [], sections: [sheet] }, fonts)
    for (const words of [
      'no client can connect',
      'clients reach nothing',
      'clients keep their own',
      'off: all traffic',
    ])
      expect(said).toContain(words)
  })
})

describe('the worksheet of a load balancer', () => {
  const sheet = (change: object) =>
    chapter(
      documentOf(
        planOfCase({
          resources: {
            vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
            a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
            host: { kind: 'instance', subnet: 'a', privateIp: '10.0.0.10' },
            shop: { kind: 'ecs_service', vpc: 'vpc', subnets: ['a'] },
            web: {
              kind: 'lb',
              vpc: 'vpc',
              subnets: ['a'],
              listeners: [{ protocol: 'HTTP', port: 80, targetPort: 8080 }],
              targets: ['host', 'shop'],
              ...change,
            },
          },
        }),
      ),
      'Load balancers',
    )

  test('says who reaches it, where it listens and what stands behind it', () => {
    const internal = sheet({})
    expect(rowOf(internal, 'web')).toEqual(['Application', 'Internal', 'vpc', 'HTTP 80'])
    expect(rowOf(internal, 'a')).toEqual(['10.0.0.0/24', 'eu-west-1a'])
    expect(rowOf(internal, 'HTTP')).toEqual(['80', '8080', '–'])
    expect(rowOf(internal, 'host')).toEqual(['Host', '10.0.0.10', 'a'])
    expect(rowOf(internal, 'shop')).toEqual(['ECS service', 'each task its own', 'a'])
    expect(rowOf(internal, 'Idle timeout')).toEqual(['60 s'])
    expect(rowOf(sheet({ internal: false }), 'Scheme')[0]).toMatch(/^Internet-facing/)
  })

  test('a network one has no idle timeout to set', () => {
    const labels = rowsIn(sheet({ loadBalancerType: 'network' })).map(([label]) => label)
    expect(labels).toContain('Scheme')
    expect(labels).not.toContain('Idle timeout')
  })
})

describe('reviewers read', () => {
  const flagship = templatePlan('office-to-eks')

  test('each rule of each group in words', () => {
    const groups = chapter(documentOf(flagship), 'Security groups')
    const words = 'Office LAN CIDR (for access via Site-to-site VPN)'
    expect(rowsIn(groups)).toContainEqual(['eks-api', 'Inbound', 'TCP', '443', '192.168.1.0/24', words])
    expect(rowOf(groups, 'eks-api')).toEqual(['main', 'main', 'EKS cluster security group'])
  })

  test('local, static and propagated routes of each table, and who follows it', () => {
    const routes = chapter(documentOf(flagship), 'Routes')
    expect(rowOf(routes, '10.0.0.0/16')[0]).toBe('local')
    expect(rowOf(routes, '192.168.1.0/24')).toEqual(['Virtual private gateway main', 'propagated'])
    expect(rowOf(routes, 'Followed by')[0]).toContain('private-b (10.0.16.0/20)')
  })

  test('each route table of a transit gateway: who follows it, what it learns, what it drops', () => {
    const routes = chapter(documentOf(templatePlan('transit-hub')), 'Routes')
    expect(rowsIn(routes)).toContainEqual(['10.30.0.0/16', 'VPC shared', 'propagated'])
    expect(rowsIn(routes)).toContainEqual(['192.168.1.0/24', 'VPN connection hq', 'propagated'])
    expect(rowsIn(routes)).toContainEqual(['10.10.0.0/16', 'nowhere: blackhole', 'static'])
    expect(rowsIn(routes)).toContainEqual(['Followed by packets from', 'VPN connection hq'])
    expect(rowOf(routes, 'VPN connection hq')).toEqual(['BGP', 'office', 'dev, prod, shared'])
  })

  test('who reaches the API server, and why not', () => {
    const open = chapter(documentOf(flagship), 'Kubernetes endpoint access')
    expect(rowOf(open, 'The office').slice(0, 2)).toEqual(['Private', 'Yes'])
    const shut = changed(flagship, 'sg-eks-api', { ingress: [] })
    const closed = rowOf(chapter(documentOf(shut), 'Kubernetes endpoint access'), 'The office')
    expect(closed).toEqual(['Private', 'No', 'No group admits port 443 from 192.168.1.0/24.'])
  })

  test('which condition keeps a database unreachable; network ACL rules in the order AWS asks them', () => {
    const document = documentOf(
      planOfCase({
        resources: {
          vpc: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
          a: { kind: 'subnet', vpc: 'vpc', cidrBlock: '10.0.0.0/24' },
          orders: { kind: 'db_instance', vpc: 'vpc', subnets: ['a'], publiclyAccessible: true },
          edge: {
            kind: 'network_acl',
            vpc: 'vpc',
            ingress: [
              { ruleNumber: 200, fromPort: 443, toPort: 443, cidrBlock: '0.0.0.0/0' },
              { ruleNumber: 100, action: 'deny', protocol: '1', cidrBlock: '10.0.0.0/8' },
            ],
          },
        },
      }),
    )
    const databases = chapter(document, 'Databases')
    expect(rowOf(databases, 'From the internet')).toEqual(['', 'Not reachable'])
    expect(rowOf(databases, 'Route to an internet gateway')).toEqual(['No', 'No route from a to an internet gateway'])
    expect(rowsIn(chapter(document, 'Network ACLs')).slice(-2)).toEqual([
      ['Inbound', '100', 'Deny', 'ICMP', 'every type, every code', '10.0.0.0/8'],
      ['Inbound', '200', 'Allow', 'TCP', '443', '0.0.0.0/0'],
    ])
  })

  test('open findings, and switched-off rules with their reasons', () => {
    const faulty = changed(flagship, 'subnet-private-a', { cidrBlock: '10.9.0.0/20' })
    const finding = rowOf(chapter(documentOf(faulty), 'Open findings'), 'Error')
    expect([finding[0], finding[2]]).toEqual(['Subnet private-a', 'subnet-in-vpc'])
    const waivers = { 'subnet-private-a': { 'subnet-in-vpc': 'Moved in May' }, 'vpc-main': { 'gone-rule': 'Old' } }
    const waived = documentOf({ ...faulty, waivers })
    const rows = rowsIn(chapter(waived, 'Switched-off rules'))
    expect(rows).toHaveLength(2)
    expect(rows[0]?.at(-1)).toBe('Moved in May')
    expect(rows[1]).toEqual(['Unknown rule (gone-rule)', 'VPC main', 'Nothing at present.', 'Old'])
    expect(rowsIn(chapter(waived, 'Open findings')).map((row) => row.at(-1))).not.toContain('subnet-in-vpc')
  })

  test('a plan without anything', () => {
    expect(chaptersOf(planOfCase({ resources: {} }))).toEqual(ALWAYS)
  })
})
