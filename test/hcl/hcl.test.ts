import fc from 'fast-check'
import { expect, test } from 'vitest'
import { block, comment, resource, space } from '../../shared/hcl/block.ts'
import { call, object, verbatim } from '../../shared/hcl/expression.ts'
import { blockText, fileText } from '../../shared/hcl/print.ts'
import { anyText } from './random.ts'
import { asRead, readTerraform } from './reading.ts'

const lines = (...text: string[]): string => text.join('\n')

test('lines up the equals signs of arguments that stand together', () => {
  expect(blockText(resource('aws_vpc', 'main', { cidr_block: '10.0.0.0/16', enable_dns_hostnames: true }))).toBe(
    lines(
      'resource "aws_vpc" "main" {',
      '  cidr_block           = "10.0.0.0/16"',
      '  enable_dns_hostnames = true',
      '}',
    ),
  )
})

test('leaves out what is undefined and writes null', () => {
  expect(blockText(block('variable', ['key'], { type: verbatim('string'), nullable: undefined, default: null }))).toBe(
    lines('variable "key" {', '  type    = string', '  default = null', '}'),
  )
})

test('closes an empty block on its own line', () => {
  expect(blockText(block('data', ['aws_partition', 'current']))).toBe('data "aws_partition" "current" {}')
})

test('parts nested blocks, long arguments and groups by blank lines, but not a comment from what it is about', () => {
  const made = block(
    'a',
    [],
    comment('first'),
    { b: 1 },
    space,
    { c: 2, tags: object({ Name: 'x', 'kubernetes.io/role/elb': '1' }) },
    comment('about d'),
    block('d', [], { e: [] }),
    { f: call('jsonencode', object({ g: [object({ h: true })] })) },
  )
  expect(blockText(made)).toBe(
    lines(
      'a {',
      '  # first',
      '  b = 1',
      '',
      '  c = 2',
      '',
      '  tags = {',
      '    Name                     = "x"',
      '    "kubernetes.io/role/elb" = "1"',
      '  }',
      '',
      '  # about d',
      '  d {',
      '    e = []',
      '  }',
      '',
      '  f = jsonencode({',
      '    g = [',
      '      {',
      '        h = true',
      '      },',
      '    ]',
      '  })',
      '}',
    ),
  )
})

test('writes a list of more than a line one item a line', () => {
  const items = Array.from({ length: 4 }, (_, i) => `aws_subnet.private_subnet_number_${String(i)}.id`)
  expect(blockText(block('a', [], { ids: items.map(verbatim), b: 1 }))).toBe(
    lines('a {', '  ids = [', ...items.map((item) => `    ${item},`), '  ]', '', '  b = 1', '}'),
  )
})

test('a file ends with one newline and has a blank line between blocks', () => {
  expect(fileText([block('a', []), block('b', [])])).toBe('a {}\n\nb {}\n')
})

test.each([
  ['a quote', 'say "hi"', '"say \\"hi\\""'],
  ['an interpolation', '${aws_vpc.main.id}', '"$${aws_vpc.main.id}"'],
  ['a directive', '%{ if true }', '"%%{ if true }"'],
  ['a template already escaped', '$${x}', '"$$${x}"'],
  ['a line break', 'a\nb', '"a\\nb"'],
  ['a backslash', 'C:\\', '"C:\\\\"'],
  ['lone dollars and percents', '$5, 5 %', '"$5, 5 %"'],
  ['umlauts and emoji, as they are', 'Büro 🏢', '"Büro 🏢"'],
  ['text that would run backwards', 'a\u202eb', '"a\\u202eb"'],
  ['tags that nobody sees', 'a\u{e0041}b', '"a\\U000e0041b"'],
  ['half a surrogate pair', 'a\ud800b', '"a\ufffdb"'],
])('writes %s', (_, text, expected) => {
  expect(blockText(block('a', [], { b: text }))).toBe(lines('a {', `  b = ${expected}`, '}'))
})

test('quotes keys that are no plain words', () => {
  const keys = object({ plain_1: 1, 'with-dash': 2, for: 3, 'a b': 4, '${x}': 5 })
  expect(blockText(block('a', [], { b: keys }))).toBe(
    lines(
      'a {',
      '  b = {',
      '    plain_1   = 1',
      '    with-dash = 2',
      '    "for"     = 3',
      '    "a b"     = 4',
      '    "$${x}"   = 5',
      '  }',
      '}',
    ),
  )
})

test('lines up a key that begins with a mark for the quote before it', () => {
  const keys = object({ '\u0301': 1, ab: 2 })
  expect(blockText(block('a', [], { b: keys }))).toBe(
    lines('a {', '  b = {', '    "\u0301" = 1', '    ab  = 2', '  }', '}'),
  )
})

test('a comment stays a comment', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await readTerraform(fileText([block('a', [], comment(text), { b: 1 })]))).toEqual({ a: [{ b: 1 }] })
    }),
  )
})

test('Terraform’s parser reads any text back as that text, in values and in keys', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (key, text) => {
      const read = await readTerraform(fileText([block('a', [], { b: object({ [key]: text }), c: [text, text] })]))
      expect(read).toEqual({ a: [{ b: { [asRead(key)]: asRead(text) }, c: [asRead(text), asRead(text)] }] })
    }),
  )
})
