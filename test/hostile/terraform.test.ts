import { expect, test } from 'vitest'
import { exportTerraform } from '../../shared/terraform/terraform.ts'
import { hostileTexts } from '../fuzz/hostile-texts.ts'
import { asRead, readTerraform } from '../hcl/reading.ts'
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
