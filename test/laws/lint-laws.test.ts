import { join } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'

/** The rules of our own; those that ask TypeScript for types would take long. */
const eslint = new ESLint({
  cwd: join(import.meta.dirname, '../..'),
  overrideConfig: tseslint.configs.disableTypeChecked,
})

async function broken(filePath: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return result?.messages.map(({ ruleId }) => ruleId) ?? []
}

const byEstate = 'export const vpcs = remembered((estate: Estate) => estate.all(vpc))\n'

test.each(['shared/estate/blocks.ts', 'shared/kinds/vpc/terraform.ts', 'shared/rules/address/vpc-entries.ts'])(
  'what is asked inside answers is not remembered by estate: %s',
  async (file) => {
    expect(await broken(file, byEstate)).toEqual(['no-restricted-syntax'])
    expect(await broken(file, byEstate.replace('remembered', 'answered'))).toEqual([])
    expect(await broken(file, byEstate.replace('estate: Estate', 'estate: Vpc'))).toEqual([])
  },
)

test('a driver may remember by estate', async () => {
  expect(await broken('shared/draw/links.ts', byEstate)).toEqual([])
})
