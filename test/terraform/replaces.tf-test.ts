import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { grouped } from '../../shared/estate/grouped.ts'
import { block } from '../../shared/hcl/block.ts'
import { verbatim } from '../../shared/hcl/expression.ts'
import { fileText } from '../../shared/hcl/print.ts'
import { kinds } from '../../shared/kinds/index.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import { replacedAt, type Path } from '../../shared/plan/path.ts'
import type { Plan, Resource } from '../../shared/plan/plan.ts'
import { exportTerraform, type TextFile } from '../../shared/terraform/terraform.ts'
import { changesIn, type Change } from './changes.ts'
import { casePlans, templatePlan } from './plans.ts'
import { folderFor } from './scratch.ts'
import { init, longTerraform, offlineOverride, terraform, whyNoTerraform, writeFiles } from './terraform.ts'

/** A field that says AWS can't change it in place, or a name, and a design in which it is another. */
interface Try {
  readonly name: string
  /** Of the Terraform resource that is asked about. */
  readonly type: string
  readonly before: Plan
  readonly after: Plan
}

const LIMIT = 600_000
/** Those whose Terraform asks AWS nothing while it plans. */
const plans = [...(await casePlans()).map(({ plan }) => plan), templatePlan('transit-hub')].filter(
  (plan) => !exportTerraform(plan).some(({ text }) => text.includes('data "aws_ec2_')),
)

/** What stands for a text or block that is set otherwise; the provider looks at their form. */
const others: Readonly<Record<string, string>> = {
  activeDirectoryId: 'd-1234567899',
  allocationId: 'eipalloc-0fedcba9876543210',
  ami: 'ami-0fedcba9876543210',
  amiType: 'BOTTLEROCKET_x86_64',
  certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/ffffffff-0000-0000-0000-000000000000',
  clientCidrBlock: '10.77.0.0/20',
  insideCidr: '169.254.77.0/30',
  insideIpv6Cidr: 'fd77:1:2:3::/126',
  ipAddress: '203.0.113.77',
  logDestination: 'arn:aws:s3:::another-bucket',
  peerOwnerId: '210987654321',
  peerRegion: 'eu-central-1',
  peerVpcId: 'vpc-0fedcba9876543210',
  privateIp: '10.0.0.77',
  rootCertificateChainArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/ffffffff-0000-0000-0000-000000000000',
  samlProviderArn: 'arn:aws:iam::123456789012:saml-provider/another',
  service: 'dynamodb',
  serviceIpv4Cidr: '172.21.0.0/16',
}

function valuesBeside(name: string, field: Field, value: unknown): readonly unknown[] {
  if (field.replacesOnlyTo !== undefined) return value === field.replacesOnlyTo ? [] : [field.replacesOnlyTo]
  switch (field.type) {
    case 'flag':
      return [value !== true]
    case 'number':
      return [Number(value ?? 64512) + 1]
    case 'choice':
      return field.options.map((option) => option.value).filter((option) => option !== value)
    case 'link':
      return ['another']
    case 'links':
      return [[...(value as readonly string[]), 'another']]
    case 'text':
      return [others[name] ?? `${String(value)}x`]
    case 'cidr':
      return [others[name] ?? '10.0.77.0/24']
    case 'cidrs':
      return [[...(value as readonly string[]), '10.0.77.0/24']]
    case 'texts':
      return [['t3.large']]
    default:
      return []
  }
}

/** The plan with one more of what a link may name, so that the link can name that. */
function withAnother(plan: Plan, field: Field): Plan {
  if (field.type !== 'link' && field.type !== 'links') return plan
  const model = [...plan.resources.values()].find(({ kind }) => field.to.includes(kind))
  if (model === undefined) return plan
  return { ...plan, resources: new Map([...plan.resources, ['another', { ...model, id: 'another', name: 'another' }]]) }
}

const typeOf = (kind: string): string => `aws_${kind}`

/** What the items of a list become where they are no part of their resource. */
const itemTypes: Readonly<Record<string, string>> = { nodeGroups: 'aws_eks_node_group' }

const typeAt = (kind: string, [list = '']: Path): string => itemTypes[list] ?? typeOf(kind)

const textOf = (plan: Plan): string => JSON.stringify(exportTerraform(plan))

function valueAt(resource: Resource, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) => (at as Readonly<Record<string | number, unknown>> | undefined)?.[part],
    resource,
  )
}

/** The first plan whose export shows the change of the field. */
function tryOf(kind: string, name: string, path: Path, field: Field): Try | undefined {
  for (const plan of plans) {
    const before = withAnother(plan, field)
    for (const resource of plan.resources.values()) {
      if (resource.kind !== kind) continue
      const value = valueAt(resource, path)
      if (value === undefined) continue
      const isUnset = value === '' || value === null || (Array.isArray(value) && value.length === 0)
      // A node group may leave its subnets, types and AMI to others.
      if (isUnset && field.type !== 'flag' && field.replaces !== 'item') continue
      for (const other of valuesBeside(name, field, value)) {
        const changed = replacedAt(resource, path, other)
        const after = { ...before, resources: new Map([...before.resources, [resource.id, changed]]) }
        if (textOf(before) !== textOf(after))
          return { name: `${kind}-${name}`, type: typeAt(kind, path), before, after }
      }
    }
  }
  return undefined
}

function* declared(fields: Fields, path: Path = []): Generator<readonly [string, Path, Field]> {
  for (const [name, field] of Object.entries(fields)) {
    if (field.replaces !== undefined) yield [name, [...path, name], field]
    if (field.type === 'list') yield* declared(field.item, [...path, name, 0])
  }
}

const exported = kinds.filter((kind) => kind.terraform !== undefined)
const wanted = exported.flatMap(({ record }) =>
  [...declared(record.fields)].map((each) => [record.name, ...each] as const),
)
const tries = wanted.flatMap((each) => tryOf(...each) ?? [])

/** The first plan with one of the kind, and the same with another name. */
function renamedOf(kind: string): Try | undefined {
  for (const before of plans)
    for (const resource of before.resources.values()) {
      if (resource.kind !== kind) continue
      const renamed = { ...resource, name: `${resource.name} renamed` }
      const after = { ...before, resources: new Map([...before.resources, [resource.id, renamed]]) }
      return { name: `${kind}-renamed`, type: typeOf(kind), before, after }
    }
  return undefined
}

const renames = exported.flatMap(({ record }) => renamedOf(record.name) ?? [])
const all = [...tries, ...renames]
/** By what they begin with: one of each is planned until its ids are known, for all. */
const alike = [...grouped(all, ({ before }) => textOf(before)).values()]

const labelsOf = (plan: Plan, type: string): readonly string[] =>
  exportTerraform(plan).flatMap(({ text }) =>
    [...text.matchAll(new RegExp(`^resource "${type}" "(\\w+)"`, 'gm'))].map(([, label = '']) => label),
  )

/** What tells Terraform that a resource has another address only. */
function movedFile({ name, type, before, after }: Try): TextFile {
  const [old, now] = [labelsOf(before, type), labelsOf(after, type)]
  const blocks = old.flatMap((label, i) => {
    const to = now[i] ?? label
    return to === label
      ? []
      : [block('moved', [], { from: verbatim(`${type}.${label}`), to: verbatim(`${type}.${to}`) })]
  })
  return { path: join(name, 'moved.tf'), text: fileText(blocks) }
}

const filesOf = (name: string, plan: Plan): readonly TextFile[] =>
  exportTerraform(plan)
    .filter(({ path }) => !path.endsWith('providers.tf'))
    .map(({ path, text }) => ({ path: join(name, path), text }))

const mainFile = (of: readonly Try[]): TextFile => ({
  path: 'main.tf',
  text: fileText(of.map(({ name }) => block('module', [name], { source: `./${name}` }))),
})

interface Planned {
  readonly resource_changes: readonly Change[]
  readonly planned_values: {
    readonly root_module: {
      readonly child_modules?: readonly { readonly address: string; readonly resources?: readonly PlannedResource[] }[]
    }
  }
}

interface PlannedResource {
  readonly address: string
  readonly mode: string
  readonly type: string
  readonly name: string
  readonly index?: string | number
  readonly schema_version: number
  readonly values: Readonly<Record<string, unknown>>
}

type Instance = PlannedResource & { readonly module: string; readonly unknown: readonly string[] }
type Instances = ReadonlyMap<string, Instance>

/** What AWS would have answered, and other resources ask for. */
const answersOf = (key: string): Readonly<Record<string, string>> => ({
  arn: `arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/${key}/1`,
  association_default_route_table_id: 'tgw-rtb-1',
  dns_name: 'made-up.example.com',
  ipv6_cidr_block: '2001:db8:77::/56',
  name: 'made-up',
  propagation_default_route_table_id: 'tgw-rtb-1',
  transit_gateway_attachment_id: 'tgw-attach-1',
})

/** The provider looks at the form of a launch template’s id only. */
function answered({ address, unknown, values }: Instance): object {
  const key = address.toLowerCase().replace(/[^a-z0-9]/g, '')
  const known = Object.entries(answersOf(key)).filter(([name]) => unknown.includes(name))
  return { ...values, ...Object.fromEntries(known), id: `lt-${key}` }
}

const folder = folderFor('replaces')
let missing = whyNoTerraform

async function planned(): Promise<Instances> {
  const { code, output } = await longTerraform(
    folder,
    ['plan', '-input=false', '-lock=false', '-refresh=false', '-no-color', '-out=plan.bin'],
    LIMIT,
  )
  if (code !== 0) throw new Error(output.slice(output.indexOf('\nError:')))
  const shown = JSON.parse(terraform(folder, ['show', '-json', 'plan.bin']).output) as Planned
  const modules = shown.planned_values.root_module.child_modules ?? []
  const unknown = new Map(shown.resource_changes.map(({ address, change }) => [address, change.after_unknown]))
  return new Map(
    modules.flatMap(({ address, resources = [] }) =>
      resources.map(
        (resource) =>
          [
            resource.address,
            { ...resource, module: address, unknown: Object.keys(unknown.get(resource.address) ?? {}) },
          ] as const,
      ),
    ),
  )
}

/** The provider plans a made-up rule of a security group wrongly; without a state it makes a new one. */
const UNSTABLE = /^aws_vpc_security_group_.*_rule$/

const stateOf = (instance: Instance, module: string): object => ({
  module,
  mode: 'managed',
  type: instance.type,
  name: instance.name,
  provider: 'provider["registry.terraform.io/hashicorp/aws"]',
  instances: [
    {
      ...(instance.index === undefined ? {} : { index_key: instance.index }),
      schema_version: instance.schema_version,
      attributes: answered(instance),
    },
  ],
})

/** A state as after an apply, of every module that begins alike: what is known of each resource, and ids that are made up. */
function writeState(instances: Instances): void {
  const kept = [...instances.values()].filter(({ mode, type }) => mode === 'managed' && !UNSTABLE.test(type))
  const ofModule = grouped(kept, ({ module }) => module)
  const resources = alike.flatMap(([first, ...others]) => {
    const known = ofModule.get(`module.${first?.name ?? ''}`) ?? []
    return [first, ...others].flatMap((each) => known.map((one) => stateOf(one, `module.${each?.name ?? ''}`)))
  })
  const state = { version: 4, terraform_version: '1.5.0', serial: 1, lineage: 'test', outputs: {}, resources }
  writeFileSync(join(folder, 'terraform.tfstate'), JSON.stringify(state))
}

/** References are known only once the ids of what they name are. */
const ROUNDS = 3
let changes: readonly Change[] = []

beforeAll(async () => {
  const root = exportTerraform(templatePlan('office-to-eks')).filter(({ path }) =>
    /^(versions|providers)\.tf$/.test(path),
  )
  writeFiles(folder, [...root, offlineOverride, mainFile(all)])
  writeFiles(
    folder,
    all.flatMap(({ name, before }) => filesOf(name, before)),
  )
  missing ??= init(folder)
  if (missing !== undefined) {
    console.warn(missing)
    return
  }
  writeFiles(folder, [mainFile(alike.flatMap(([first]) => first ?? []))])
  for (let round = 0; round < ROUNDS; round++) writeState(await planned())
  writeFiles(folder, [mainFile(all), ...all.flatMap((each) => [...filesOf(each.name, each.after), movedFile(each)])])
  await planned()
  changes = changesIn(folder, 'plan.bin')
}, LIMIT)

beforeEach(({ skip }) => {
  if (missing !== undefined) skip(missing)
})

test('every field that says so has a design in which it changes', () => {
  const tried = new Set(tries.map(({ name }) => name))
  expect(wanted.map(([kind, name]) => `${kind}-${name}`).filter((name) => !tried.has(name))).toEqual([])
})

const pathsOf = ({ name, type }: Try): readonly (readonly unknown[])[] =>
  changes
    .filter(({ address, type: of }) => address.startsWith(`module.${name}.`) && of === type)
    .flatMap(({ change }) => change.replace_paths ?? [])

test.each(tries.map((each) => [each.name, each] as const))('%s', (_, each) => {
  expect(pathsOf(each)).not.toEqual([])
})

test('only kinds that say so are made anew for their name, though Terraform knows their new address', () => {
  const fixed = exported.flatMap(({ record }) => (record.fixedName === true ? [`${record.name}-renamed`] : []))
  const anew = renames.filter((each) =>
    pathsOf(each).some(([attribute]) => /(^|_)name(_prefix)?$/.test(String(attribute))),
  )
  expect(anew.map(({ name }) => name)).toEqual(fixed)
})
