import { expect, test } from 'vitest'
import { exportTerraform } from '../../shared/terraform/terraform.ts'
import { hostileTexts } from '../fuzz/hostile-texts.ts'
import { asRead, readTerraform } from '../hcl/reading.ts'
import { everyKind, inTurn, rewritten } from './everywhere.ts'
import { planWith } from './plan.ts'

type Blocks = Readonly<Record<string, Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>>>

test.each(hostileTexts)('%j is a text in Terraform and nothing more', async (text) => {
  const files = exportTerraform(planWith(text)).filter(({ path }) => path.endsWith('.tf'))
  const read = (await readTerraform(files.map((file) => file.text).join('\n'))) as { readonly resource: Blocks }
  expect(Object.keys(read).sort()).toEqual(['output', 'provider', 'resource', 'terraform'])
  const known = ['aws_default_security_group', 'aws_security_group', 'aws_subnet', 'aws_vpc']
  expect(known).toEqual(expect.arrayContaining(Object.keys(read.resource)))
  const [main] = Object.values(read.resource['aws_vpc'] ?? {})
  const tags = { Owner: asRead(text), [asRead(`${text}!`)]: 'x' }
  expect(main?.[0]?.['tags']).toMatchObject(tags)
  const [group] = Object.values(read.resource['aws_security_group'] ?? {})
  expect(group?.[0]?.['tags']).toMatchObject(tags)
  expect(files.map((file) => file.text).join('')).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/)
})

/** `path` and value of each value; labels and the keys of tags are left out of the path, as names are in them. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, path))
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]]
  const labels = path[0] === 'resource' || path[0] === 'data' ? 2 : 1
  const isNamed = path.at(-1) === 'tags' || path.length === labels
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, isNamed ? [...path, '*'] : [...path, key]))
}

/** What Terraform would work out, without the labels and the texts in it. */
function templatesIn(value: unknown): readonly string[] {
  if (typeof value !== 'string') return []
  const meant = value.replace(/([$%])\1\{/g, '').replace(/"(?:[^"\\]|\\.)*"/g, '""')
  return /[$%]\{/.test(meant) ? [meant.replace(/\b(aws_\w+|var)\.\w+/g, '$1.*')] : []
}

async function readExport(texts: readonly string[]): Promise<ReturnType<typeof leaves>> {
  const files = exportTerraform(rewritten(await everyKind(), inTurn(texts))).filter(({ path }) => path.endsWith('.tf'))
  return leaves(await readTerraform(files.map(({ text }) => text).join('\n')))
}

test('in every field of every kind: no block, argument or template more, and the texts as they were typed', async () => {
  const [hostile, plain] = [await readExport(hostileTexts), await readExport(['plain', 'words'])]
  const paths = new Set(plain.map(([path]) => path))
  expect([...new Set(hostile.map(([path]) => path))].filter((path) => !paths.has(path))).toEqual([])
  const templates = new Set(plain.flatMap(([, value]) => templatesIn(value)))
  expect(hostile.flatMap(([, value]) => templatesIn(value)).filter((each) => !templates.has(each))).toEqual([])
  const values = new Set(hostile.map(([, value]) => value))
  expect(hostileTexts.filter((text) => !values.has(asRead(text)))).toEqual([])
})
