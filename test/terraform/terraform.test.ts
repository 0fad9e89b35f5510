import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { change, applyPatch, put } from '../../shared/plan/patch.ts'
import type { Id, Plan, Resource } from '../../shared/plan/plan.ts'
import { kinds } from '../../shared/kinds/index.ts'
import type { Field, Fields } from '../../shared/plan/field.ts'
import { createTerraform, exportTerraform, terraformOf } from '../../shared/terraform/terraform.ts'
import { anyText } from '../hcl/random.ts'
import { readTerraform } from '../hcl/reading.ts'
import { planOfCase } from '../rules/case-plan.ts'
import { nastyPlan, network, templatePlan } from './plans.ts'

const flagship = templatePlan('office-to-eks')

const textOfAll = (plan: Plan): string =>
  exportTerraform(plan)
    .filter(({ path }) => path.endsWith('.tf'))
    .map(({ text }) => text)
    .join('\n')

/** `aws_vpc.main` and the like, in the order of the files. */
const addresses = (plan: Plan): readonly string[] =>
  Array.from(textOfAll(plan).matchAll(/^(?:resource|data|output|variable) .*(?= \{)/gm), ([head]) => head)

const vpcs = (names: Readonly<Record<Id, string>>): Plan =>
  planOfCase({
    resources: Object.fromEntries(
      Object.entries(names).map(([id, name]) => [id, { kind: 'vpc', name, cidrBlock: '10.0.0.0/16' }]),
    ),
  })

const labelsOf = (plan: Plan): Readonly<Record<Id, string>> =>
  Object.fromEntries(
    [...plan.resources.keys()].map((id) => [id, /"aws_vpc" "(.*)"/.exec(terraformOf(plan, new Set([id])))?.[1] ?? '']),
  )

describe('labels', () => {
  test.each([
    ['Private A', 'private_a'],
    ['private-a', 'private_a'],
    ['Büro Zürich', 'buro_zurich'],
    ['${aws_vpc.main.id}', 'aws_vpc_main_id'],
    ['2nd floor', 'vpc_2nd_floor'],
    ['東京', 'vpc_x'],
    ['🏢', 'vpc_x'],
    ['', 'vpc_x'],
    ['a'.repeat(200), 'a'.repeat(64)],
  ])('%j is labelled %s', (name, label) => {
    expect(labelsOf(vpcs({ 'vpc-x': name }))).toEqual({ 'vpc-x': label })
  })

  test('of equal names the first by id gets it; numbers go to the others and never to who has a name of their own', () => {
    const plan = vpcs({ c: 'main', a: 'Main', b: 'main', d: 'main-2', e: 'other' })
    expect(labelsOf(plan)).toEqual({ a: 'main', b: 'main_3', c: 'main_4', d: 'main_2', e: 'other' })
  })

  test('stay when something is added behind, or taken away elsewhere', () => {
    const before = labelsOf(vpcs({ a: 'main', b: 'main', c: 'other' }))
    expect(labelsOf(vpcs({ a: 'main', b: 'main', c: 'other', z: 'main' }))).toMatchObject(before)
    expect(labelsOf(vpcs({ a: 'main', b: 'main' }))).toEqual({ a: before['a'], b: before['b'] })
  })

  test('a rule keeps its label when the one before it goes', () => {
    const group = (ports: readonly number[]): Plan =>
      planOfCase({
        resources: {
          sg: {
            kind: 'security_group',
            ingress: ports.map((port) => ({ fromPort: port, toPort: port, cidrIpv4: '192.168.1.0/24' })),
          },
        },
      })
    const [, ...rest] = addresses(group([22, 443, 8443])).filter((head) => head.includes('ingress_rule'))
    expect(addresses(group([443, 8443])).filter((head) => head.includes('ingress_rule'))).toEqual(rest)
  })

  test('no block stands twice, however alike the names', () => {
    const all = addresses(nastyPlan)
    expect(new Set(all).size).toBe(all.length)
    for (const head of all) expect(head).toMatch(/^\w+( "[a-z][a-z0-9_]*"){1,2}$/)
  })
})

test('the flagship has the files a reviewer looks for', () => {
  expect(exportTerraform(flagship).map(({ path }) => path)).toEqual([
    'versions.tf',
    'providers.tf',
    'network.tf',
    'security.tf',
    'vpn.tf',
    'eks.tf',
    'variables.tf',
    'outputs.tf',
    'terraform.tfvars.example',
    '.gitignore',
  ])
})

test('a plan without resources has no empty files', () => {
  expect(exportTerraform({ ...flagship, resources: new Map() }).map(({ path }) => path)).toEqual([
    'versions.tf',
    'providers.tf',
    '.gitignore',
  ])
})

test('links are references, never ids', () => {
  const text = textOfAll(flagship)
  for (const id of flagship.resources.keys()) expect(text).not.toContain(`"${id}"`)
})

test('what a missing link would name is left out', () => {
  const plan = planOfCase({ resources: { 'subnet-a': { kind: 'subnet', vpc: 'gone', routeTable: 'gone' } } })
  expect(textOfAll(plan)).not.toContain('vpc_id')
  expect(addresses(plan)).toEqual(['resource "aws_subnet" "subnet_a"'])
})

test('the same plan gives the same bytes, whatever the order of its resources and tags', () => {
  const turned = <V>(entries: readonly (readonly [string, V])[]): Record<string, V> =>
    Object.fromEntries([...entries].reverse())
  const plan = { ...nastyPlan, tags: { One: '1', Two: '2' } }
  const resources = [...plan.resources].map(([id, each]) => [id, { ...each, tags: { One: '1', Two: '2' } }] as const)
  const others = resources.map(([id, each]) => [id, { ...each, tags: turned(Object.entries(each.tags)) }] as const)
  expect(
    exportTerraform({ ...plan, tags: turned(Object.entries(plan.tags)), resources: new Map(others.reverse()) }),
  ).toEqual(exportTerraform({ ...plan, resources: new Map(resources) }))
})

test('moving a box changes nothing', () => {
  expect(exportTerraform({ ...flagship, places: new Map() })).toEqual(exportTerraform(flagship))
})

test('the preview of everything is what the files say', () => {
  const preview = terraformOf(flagship, new Set(flagship.resources.keys()))
  for (const { path, text } of exportTerraform(flagship))
    if (path.endsWith('.tf') && !['versions.tf', 'providers.tf'].includes(path)) expect(preview).toContain(text)
})

test('a connection without an inside CIDR keeps the one chosen for it when others come', () => {
  const chosen = (plan: Plan, id: Id): string | undefined =>
    /tunnel1_inside_cidr += "(.*)"/.exec(terraformOf(plan, new Set([id])))?.[1]
  const connection = (id: Id) => ({ [id]: { kind: 'vpn_connection', tunnels: [{}, {}] } })
  const ids = Array.from({ length: 60 }, (_, i) => `vpn-${String(i)}`)
  const few = planOfCase({ resources: connection('vpn-59') })
  const many = planOfCase({ resources: Object.assign({}, ...ids.map(connection)) as Record<Id, { kind: string }> })
  expect(chosen(many, 'vpn-59')).toBe(chosen(few, 'vpn-59'))
  expect(new Set(ids.map((id) => chosen(many, id))).size).toBe(ids.length)
})

describe('what is remembered', () => {
  const renamed = fc.constantFrom('main', 'main', 'other', '', 'Büro')
  const ids = [...flagship.resources.keys()]
  const edit = fc.oneof(
    fc.tuple(fc.constantFrom(...ids), renamed).map(([id, name]) => (plan: Plan) => {
      const resource = plan.resources.get(id)
      return resource === undefined ? plan : applyPatch(plan, change(resource, { name })).plan
    }),
    fc.constantFrom(...ids).map((id) => (plan: Plan) => applyPatch(plan, { resources: new Map([[id, null]]) }).plan),
    fc
      .constantFrom(...ids)
      .map((id) => (plan: Plan) => applyPatch(plan, put(flagship.resources.get(id) as Resource)).plan),
    fc.constantFrom(...ids).map((id) => (plan: Plan) => {
      const twin = flagship.resources.get(id) as Resource
      return applyPatch(plan, put({ ...twin, id: `${id}-twin` })).plan
    }),
  )

  test('never shows: after any edits the text is as if written anew', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const kept = createTerraform()
        let plan = flagship
        kept.files(plan)
        for (const each of edits) {
          plan = each(plan)
          expect(kept.files(plan)).toEqual(exportTerraform(plan))
          const some = new Set([...plan.resources.keys()].slice(0, 3))
          expect(kept.textOf(plan, some)).toBe(terraformOf(plan, some))
        }
      }),
    )
  })
})

describe('text that attacks', () => {
  const MARK = 'SMUGGLED'
  const attack = fc.oneof(
    fc.constantFrom(
      `\${${MARK}}`,
      `$\${${MARK}}`,
      `%{ if ${MARK} }`,
      `"\n}\nresource "null_resource" "${MARK}" {\n}\n`,
      `\\"\${${MARK}}`,
      `\\\${${MARK}}`,
      `*/ ${MARK} /*`,
      `\r\n# ${MARK}`,
    ),
    anyText.map((text) => `${text}\${${MARK}}${text}`),
  )

  /** The field's value with attacks wherever it takes text. */
  const hostile = (field: Field): fc.Arbitrary<unknown> => {
    switch (field.type) {
      case 'text':
      case 'prose':
      case 'cidr':
        return attack
      case 'json':
        return fc.oneof(
          attack,
          fc.dictionary(attack, attack, { maxKeys: 2, noNullPrototype: true }).map((value) => JSON.stringify(value)),
        )
      case 'cidrs':
      case 'texts':
        return fc.array(attack, { minLength: 1, maxLength: 2 })
      case 'tags':
        return fc.dictionary(attack, attack, { maxKeys: 2, noNullPrototype: true })
      case 'list':
        return fc.array(fc.record(hostileFields(field.item)), { minLength: 2, maxLength: 2 })
      case 'flag':
        return fc.boolean()
      case 'choice':
        return fc.constantFrom(...field.options.map(({ value }) => value))
      default:
        return fc.constant(field.default)
    }
  }
  const hostileFields = (fields: Fields): Record<string, fc.Arbitrary<unknown>> =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, hostile(field)]))

  const hostileResource = fc
    .constantFrom(...kinds)
    .chain(({ record }) =>
      fc.record({ ...hostileFields(record.fields), name: attack }).map((values) => ({ ...values, kind: record.name })),
    )

  const strings = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, each]) => [key, ...strings(each)])
  }

  /** What Terraform would evaluate of a string as `readTerraform` gives it: escaped templates and quoted text taken out. */
  const evaluated = (text: string): string => {
    const live = text.replace(/\$\$\{|%%\{/g, ' ')
    return /[$%]\{/.test(live) ? live.replace(/"(?:\\.|[^"\\])*"/g, '""') : ''
  }

  test('in any text of any kind and of the plan stays text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileResource, { minLength: 1, maxLength: 4 }),
        fc.dictionary(attack, attack, { maxKeys: 2, noNullPrototype: true }),
        attack,
        async (resources, tags, region) => {
          const plan = {
            ...flagship,
            region,
            tags,
            resources: new Map(resources.map((each, i) => [`x${String(i)}`, { ...each, id: `x${String(i)}` }])),
          }
          const read = await readTerraform(textOfAll(plan))
          expect(Object.keys(read)).toEqual(
            expect.not.arrayContaining(['module', 'provisioner', 'locals', 'import', 'moved', 'removed']),
          )
          expect(
            Object.keys((read['resource'] as object | undefined) ?? {}).filter((type) => !type.startsWith('aws_')),
          ).toEqual([])
          for (const text of strings(read)) expect(evaluated(text)).not.toContain(MARK)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('the net would catch a text that was not escaped', async () => {
    const read = await readTerraform(`a {\n  b = "x \${${MARK}}"\n  c = "x $\${${MARK}}"\n}\n`)
    expect(strings(read).filter((text) => evaluated(text).includes(MARK))).toEqual([`x \${${MARK}}`])
  })

  test('the keys of a plan have no place in it: variables are the only way, and they are sensitive', () => {
    const text = textOfAll(planOfCase({ resources: network('main', 'main') }))
    const variables = text.split('\n\n').filter((block) => block.startsWith('variable '))
    expect(variables.length).toBe(2)
    for (const variable of variables) expect(variable).toMatch(/default +=\s+null[\s\S]*sensitive +=\s+true/)
    expect(text.match(/preshared_key += .*/g)).toEqual([
      expect.stringMatching(/= var\.main_tunnel1_preshared_key$/),
      expect.stringMatching(/= var\.main_tunnel2_preshared_key$/),
    ])
  })
})
