import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { quoted } from '../../shared/hcl/expression.ts'
import { fileText } from '../../shared/hcl/print.ts'
import { anyBlock, anyText } from '../hcl/random.ts'
import { folderFor } from './scratch.ts'
import { terraform, whyNoTerraform, writeFiles } from './terraform.ts'

beforeEach(({ skip }) => {
  if (whyNoTerraform !== undefined) skip(whyNoTerraform)
})

test('terraform fmt has nothing to change in whatever is printed', () => {
  const folder = folderFor('fmt')
  const samples = fc.sample(fc.array(anyBlock, { minLength: 1, maxLength: 3 }), 400)
  writeFiles(
    folder,
    samples.map((blocks, index) => ({ path: `${String(index)}.tf`, text: fileText(blocks) })),
  )
  const { code, output } = terraform(folder, ['fmt', '-check', '-diff', '-no-color'])
  expect(output).toBe('')
  expect(code).toBe(0)
})

test('Terraform reads any text back as that text, and nothing in it as a template', () => {
  const texts = fc.sample(anyText, 500)
  const line = `[${texts.map((text) => `base64encode(${quoted(text)})`).join(', ')}]\n`
  const { output } = terraform(folderFor('console'), ['console'], line)
  const read = Array.from(output.matchAll(/"([^"]*)"/g), ([, encoded]) =>
    Buffer.from(encoded ?? '', 'base64').toString(),
  )
  expect(read).toEqual(texts.map((text) => text.replace(/\p{Surrogate}/gu, '\ufffd').normalize('NFC')))
})
