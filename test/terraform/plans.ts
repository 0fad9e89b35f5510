import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KindCase } from '../../shared/kinds/cases.ts'
import { failureText } from '../../shared/base/result.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { Cases } from '../../shared/rules/cases.ts'
import { readPlan } from '../../shared/workspace/plan-file.ts'
import { planOfCase } from '../rules/case-plan.ts'

const root = join(import.meta.dirname, '../..')

export interface NamedPlan {
  readonly name: string
  readonly plan: Plan
}

const foldersIn = (path: string): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

async function casesOf(folder: string): Promise<readonly NamedPlan[]> {
  const { cases } = (await import(join(root, 'shared/kinds', folder, 'cases.ts'))) as { cases: readonly KindCase[] }
  return cases.map((each, index) => ({ name: `${folder}-${String(index)}`, plan: planOfCase(each.plan) }))
}

/** Every passing case of every rule. */
export async function ruleCasePlans(): Promise<readonly Plan[]> {
  const folders = foldersIn('shared/rules').flatMap((family) =>
    foldersIn(join('shared/rules', family)).map((code) => join(root, 'shared/rules', family, code)),
  )
  const all = await Promise.all(folders.map((folder) => import(join(folder, 'cases.ts')) as Promise<{ cases: Cases }>))
  return all.flatMap(({ cases }) => cases.passes.map(({ plan }) => planOfCase(plan)))
}

/** Every case of every kind. */
export const casePlans = async (): Promise<readonly NamedPlan[]> =>
  (await Promise.all(foldersIn('shared/kinds').map(casesOf))).flat()

export function templatePlan(name: string): Plan {
  const read = readPlan(readFileSync(join(root, 'templates', name, 'plan.json'), 'utf8'), name)
  if (!read.ok) throw new Error(read.failures.map(failureText).join('\n'))
  return read.value.plan
}

export const templatePlans = (): readonly NamedPlan[] =>
  foldersIn('templates').map((name) => ({ name: `template-${name}`, plan: templatePlan(name) }))

type Fields = Readonly<Record<string, unknown>> & { readonly kind: string }

/** A whole office link, VPC and cluster, everything under one name. */
export const network = (name: string, key: string): Readonly<Record<string, Fields>> => ({
  [`vpc-${key}`]: { kind: 'vpc', name, cidrBlock: '10.0.0.0/16', tags: { [name || 'none']: name } },
  [`igw-${key}`]: { kind: 'internet_gateway', name, vpc: `vpc-${key}` },
  [`vgw-${key}`]: { kind: 'vpn_gateway', name, vpc: `vpc-${key}` },
  [`rt-${key}`]: {
    kind: 'route_table',
    name,
    vpc: `vpc-${key}`,
    routes: [{ destinationCidrBlock: '0.0.0.0/0', target: `igw-${key}` }],
    propagatingVgws: [`vgw-${key}`],
  },
  [`subnet-${key}`]: {
    kind: 'subnet',
    name,
    vpc: `vpc-${key}`,
    cidrBlock: '10.0.0.0/20',
    availabilityZone: 'eu-west-1a',
    routeTable: `rt-${key}`,
  },
  [`sg-${key}`]: {
    kind: 'security_group',
    name,
    vpc: `vpc-${key}`,
    ingress: [
      {
        description: name,
        ipProtocol: 'tcp',
        fromPort: 443,
        toPort: 443,
        peer: 'group',
        referencedSecurityGroup: `sg-${key}`,
      },
      {
        description: name,
        ipProtocol: 'tcp',
        fromPort: 443,
        toPort: 443,
        peer: 'group',
        referencedSecurityGroup: `sg-${key}`,
      },
    ],
  },
  [`office-${key}`]: { kind: 'site', name, lanCidrs: ['192.168.1.0/24'] },
  [`cgw-${key}`]: {
    kind: 'customer_gateway',
    name,
    site: `office-${key}`,
    ipAddress: '203.0.113.10',
    deviceName: name,
  },
  [`vpn-${key}`]: {
    kind: 'vpn_connection',
    name,
    customerGateway: `cgw-${key}`,
    vpnGateway: `vgw-${key}`,
    staticRoutesOnly: true,
    staticRoutes: ['192.168.1.0/24'],
    tunnels: [{ logEnabled: true }, {}],
  },
  [`eks-${key}`]: {
    kind: 'eks_cluster',
    name,
    vpc: `vpc-${key}`,
    subnets: [`subnet-${key}`],
    securityGroups: [`sg-${key}`],
  },
})

export const nastyNames: readonly string[] = [
  'say "hi"',
  '${aws_vpc.main.id}',
  '%{ if true }x%{ endif }',
  '$${x} $$%%{y}',
  'two\nlines',
  'back\\slash\\',
  'Büro Zürich',
  '🏢 HQ',
  '東京',
  'long'.repeat(50),
  '2nd floor',
  '-dash-',
  '',
  'main',
  'main',
  'MAIN',
  'main_2',
  'sg-main',
  'count',
  'main_cluster',
]

/** Names that people, other languages and attackers give, one network each. */
export const nastyPlan: Plan = {
  ...planOfCase({
    resources: Object.assign({}, ...nastyNames.map((name, index) => network(name, String(index)))) as Record<
      string,
      Fields
    >,
  }),
  tags: Object.fromEntries(nastyNames.filter((name) => name !== '').map((name) => [name, name])),
}
