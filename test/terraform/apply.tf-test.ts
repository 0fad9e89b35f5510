import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { block, resource, type BodyPart } from '../../shared/hcl/block.ts'
import { call } from '../../shared/hcl/expression.ts'
import { fileText } from '../../shared/hcl/print.ts'
import { exportTerraform, type TextFile } from '../../shared/terraform/terraform.ts'
import { changesIn, wanted } from './changes.ts'
import { startMoto, whyNoMoto, type Moto } from './moto.ts'
import { templatePlan, templatePlans, type NamedPlan } from './plans.ts'
import { folderFor } from './scratch.ts'
import { init, longTerraform, saidIn, terraform, whyNoTerraform, writeFiles, type Run } from './terraform.ts'

interface Instead {
  /** Takes the place of the arguments of the same name. */
  readonly body: readonly BodyPart[]
  readonly does: string
  readonly because: string
}

/** What moto can't do at all: in the applied copy of every resource of the type it is done otherwise. */
const instead: Readonly<Record<string, Instead>> = {
  aws_vpn_gateway_route_propagation: {
    body: [{ count: 0 }],
    does: 'left out',
    because: 'moto accepts the propagation and never shows it, so the provider waits until it gives up',
  },
  aws_vpn_connection_route: {
    body: [{ for_each: call('toset', []) }],
    does: 'left out',
    because: 'moto has no CreateVpnConnectionRoute',
  },
  aws_launch_template: {
    body: [
      block(
        'block_device_mappings',
        [],
        { device_name: '/dev/xvda' },
        block('ebs', [], { encrypted: true, volume_size: 8 }),
      ),
    ],
    does: 'says how large the disk is',
    because: 'moto does not take the size from the image',
  },
  aws_ec2_transit_gateway_vpc_attachment: {
    body: [
      {
        transit_gateway_default_route_table_association: true,
        transit_gateway_default_route_table_propagation: true,
      },
    ],
    does: 'keeps to the default route table',
    because: 'moto gives every transit gateway a default route table and fails when an attachment leaves it',
  },
}

/** What moto forgets or makes up: by resource type and attribute. The second plan may want to change it, nothing else. */
const forgotten: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_customer_gateway: { device_name: 'moto does not keep it' },
  aws_ec2_transit_gateway_vpc_attachment: {
    tags: 'moto looks for them under another resource type',
    tags_all: 'moto looks for them under another resource type',
  },
  aws_eks_cluster: { access_config: 'moto does not keep it' },
  aws_eks_node_group: { remote_access: 'moto invents a key for SSH' },
  aws_instance: {
    associate_public_ip_address: 'moto gives every host a public address',
    vpc_security_group_ids: 'moto does not show the groups of a host’s network interface',
  },
  aws_launch_template: { tag_specifications: 'moto shows the template’s own tags as those of what it launches' },
  aws_vpc_security_group_egress_rule: { description: 'moto keeps it of rules with a block only' },
  aws_vpc_security_group_ingress_rule: { description: 'moto keeps it of rules with a block only' },
  aws_vpn_connection: { static_routes_only: 'moto keeps no options of a connection' },
}

const SERVICES = [
  'cloudfront',
  'cloudwatch',
  'directconnect',
  'ec2',
  'ecs',
  'eks',
  'elbv2',
  'iam',
  'kms',
  'logs',
  'rds',
  'route53',
  'route53resolver',
  'secretsmanager',
  'ssm',
  'sts',
]

const MINUTE = 60_000
const plans = templatePlans()

const providerFor = ({ url }: Moto): TextFile => ({
  path: 'moto_override.tf',
  text: fileText([
    block(
      'provider',
      ['aws'],
      { access_key: 'x', secret_key: 'x', skip_credentials_validation: true, skip_metadata_api_check: true },
      block('endpoints', [], Object.fromEntries(SERVICES.map((service) => [service, url]))),
    ),
  ]),
})

const resourcesOf = (files: readonly TextFile[]): readonly (readonly [type: string, label: string])[] =>
  files.flatMap(({ text }) =>
    [...text.matchAll(/^resource "(\w+)" "(\w+)"/gm)].map(([, type = '', label = '']) => [type, label] as const),
  )

function overridesOf(files: readonly TextFile[]): TextFile {
  const blocks = resourcesOf(files).flatMap(([type, label]) => {
    const other = instead[type]
    return other === undefined ? [] : resource(type, label, ...other.body)
  })
  return { path: 'moto_override.tf', text: fileText(blocks) }
}

function moduleOf({ name, plan }: NamedPlan): readonly TextFile[] {
  const files = exportTerraform(plan).filter(({ path }) => path !== 'providers.tf')
  return [...files, overridesOf(files)].map(({ path, text }) => ({ path: join(name, path), text }))
}

/** Every template as a module of one root: one apply makes them all. */
function writeRoot(folder: string, server: Moto): void {
  const settings = exportTerraform(templatePlan('office-to-eks')).filter(({ path }) =>
    ['versions.tf', 'providers.tf'].includes(path),
  )
  const modules = plans.map(({ name }) => block('module', [name], { source: `./${name}` }))
  const main = { path: 'main.tf', text: fileText(modules) }
  writeFiles(folder, [...settings, main, providerFor(server), ...plans.flatMap(moduleOf)])
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const page = `# Terraform, applied

A test makes every template with a real \`terraform apply\` of the AWS provider, all at once, against
[moto](https://docs.getmoto.org), a stand-in for AWS on the loopback. Then a second \`terraform plan\` has to want nothing
more. moto is not AWS; what it can't do is listed here, and nothing else is forgiven. This page is written by that test.

## Done otherwise

${table(
  ['Resource', 'In the applied copy', 'Because'],
  Object.entries(instead).map(([type, { does, because }]) => [`\`${type}\``, does, because]),
)}

## Not kept

The second plan may want to change these, and what has to be made anew because of them.

${table(
  ['Resource', 'Attribute', 'Because'],
  Object.entries(forgotten).flatMap(([type, attributes]) =>
    Object.entries(attributes).map(([name, because]) => [`\`${type}\``, `\`${name}\``, because]),
  ),
)}
`

/** With `--update` it is written anew. */
test('docs/terraform-apply.md says what moto does not do', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/terraform-apply.md')
})

test('the tables name only what templates have', () => {
  const types = new Set(plans.flatMap(({ plan }) => resourcesOf(exportTerraform(plan)).map(([type]) => type)))
  expect([...Object.keys(instead), ...Object.keys(forgotten)].filter((type) => !types.has(type))).toEqual([])
})

test('the net would catch a change, and passes what only follows from another', () => {
  const change = { actions: ['update'], before: { name: 'a', size: 1, key: 'k' }, after: { name: 'b', size: 1 } }
  const type = 'aws_thing'
  const unknown = { key: true }
  expect(wanted({ address: type, type, change: { ...change, after_unknown: unknown } })).toEqual(['name'])
  const following = { ...change, after: { name: 'a', size: 1 }, after_unknown: unknown }
  expect(wanted({ address: type, type, change: following })).toEqual([])
  const replaced = { ...change, after: { name: 'b', size: null }, after_unknown: unknown, replace_paths: [['name']] }
  expect(wanted({ address: type, type, change: replaced })).toEqual(['name'])
  expect(wanted({ address: type, type, change: { ...following, after: null } })).toEqual(['the whole resource'])
})

describe('on loopback', () => {
  let missing = whyNoTerraform ?? whyNoMoto
  let moto: Moto | undefined
  let applied: Run

  const root = folderFor('apply')
  const common = ['-json', '-input=false', '-lock=false', '-parallelism=20']

  beforeAll(async () => {
    if (missing === undefined) {
      moto = await startMoto(root)
      writeRoot(root, moto)
      missing = init(root)
    }
    if (missing !== undefined) console.warn(missing)
    else applied = await longTerraform(root, ['apply', ...common, '-auto-approve'], 4 * MINUTE)
  })

  afterAll(() => moto?.stop())

  beforeEach(({ skip }) => {
    if (missing !== undefined) skip(missing)
  })

  test('terraform apply makes every template, and has nothing to say', () => {
    expect(saidIn(applied.output)).toEqual([])
    expect(applied.code).toBe(0)
  })

  test('nothing is left out that is not in the table', () => {
    const made = new Set(
      terraform(root, ['state', 'list'])
        .output.split('\n')
        .map((line) => line.replace(/\[.*\]$/, '')),
    )
    const missingOnes = plans.flatMap(({ name, plan }) =>
      resourcesOf(exportTerraform(plan))
        .filter(([type, label]) => instead[type]?.does !== 'left out' && !made.has(`module.${name}.${type}.${label}`))
        .map(([type, label]) => `${name} ${type}.${label}`),
    )
    expect(missingOnes).toEqual([])
  })

  test('a second plan changes nothing but what moto forgets', async () => {
    const again = await longTerraform(root, ['plan', ...common, '-detailed-exitcode', '-out=again.bin'], 2 * MINUTE)
    expect(saidIn(again.output)).toEqual([])
    expect([0, 2]).toContain(again.code)
    const unexpected = changesIn(root, 'again.bin').flatMap((change) =>
      wanted(change)
        .filter((attribute) => forgotten[change.type]?.[attribute] === undefined)
        .map((attribute) => `${change.address} ${attribute}`),
    )
    expect(unexpected).toEqual([])
  })
})
