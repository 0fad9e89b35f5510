import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rulePages } from '../../shared/rules/pages.ts'
import { blocksOf, spansOf } from '../../renderer/controls/markdown-blocks.ts'
import { hasWords } from '../../renderer/controls/pick-list.tsx'
import { tokensOf } from '../../renderer/terraform/tokens.ts'

describe('Terraform in colour', () => {
  test('loses and adds nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('knows words, names, texts, numbers and comments', () => {
    const coloured = tokensOf('resource "aws_vpc" "main" {\n  mtu = 1500 # "no" text\n}\n').filter(
      ({ type }) => type !== 'plain',
    )
    expect(coloured).toEqual([
      { type: 'keyword', text: 'resource' },
      { type: 'text', text: '"aws_vpc"' },
      { type: 'text', text: '"main"' },
      { type: 'name', text: 'mtu' },
      { type: 'number', text: '1500' },
      { type: 'comment', text: '# "no" text' },
    ])
  })
})

describe('pages', () => {
  test('headings, wrapped paragraphs, lists, tables and code', () => {
    const page = '## Why\n\nOne\ntwo.\n\n- a\n  b\n- c\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```hcl\na = 1\n\nb\n```\n'
    expect(blocksOf(page)).toEqual([
      { type: 'heading', text: 'Why' },
      { type: 'paragraph', text: 'One two.' },
      { type: 'list', isNumbered: false, items: ['a b', 'c'] },
      { type: 'table', head: ['x', 'y'], rows: [['1', '2']] },
      { type: 'code', text: 'a = 1\n\nb' },
    ])
  })

  test('code, strong words and the words of links', () => {
    expect(spansOf('Use `/24`, **never** *The* [this](https://x.example).')).toEqual([
      { type: 'text', text: 'Use ' },
      { type: 'code', text: '/24' },
      { type: 'text', text: ', ' },
      { type: 'strong', text: 'never' },
      { type: 'text', text: ' ' },
      { type: 'emphasis', text: 'The' },
      { type: 'text', text: ' this.' },
    ])
  })

  test.each([...rulePages])('of %s leaves no sign of Markdown in its text', (_, page) => {
    const texts = blocksOf(page).flatMap((block) => {
      if (block.type === 'list') return block.items
      if (block.type === 'table') return [block.head, ...block.rows].flat()
      return block.type === 'code' ? [] : [block.text]
    })
    const plain = texts.flatMap((text) => spansOf(text).filter(({ type }) => type === 'text'))
    expect(plain.filter(({ text }) => /`|\*|^#|\]\(/.test(text))).toEqual([])
  })
})

test('a search finds every word anywhere', () => {
  expect(hasWords('private-a Subnet 10.0.0.0/20', '10.0 priv')).toBe(true)
  expect(hasWords('private-a Subnet 10.0.0.0/20', 'priv 10.1')).toBe(false)
  expect(hasWords('anything', '')).toBe(true)
})
