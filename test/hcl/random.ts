import fc from 'fast-check'
import { block, comment, space, type Block, type BodyItem } from '../../shared/hcl/block.ts'
import { call, object, verbatim, type Expression, type Value } from '../../shared/hcl/expression.ts'

/** Pieces that mean something to Terraform, between any other characters. */
const hostile = fc.constantFrom(
  '${',
  '%{',
  '$${',
  '$',
  '%',
  '{',
  '}',
  '"',
  '\\',
  '\n',
  '\r',
  '\t',
  '<<EOT',
  '#',
  '/*',
  '*/',
  '\ufe0f',
  '\u0301',
  '\u0600',
  '\u115f',
)

/** Text as the worst of users and files would have it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 4 })),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))

const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,24}$/)
/** Not every script: which of the rarest characters are one and which are two depends on the Unicode version. */
const key = fc.oneof(
  name,
  fc
    .array(fc.oneof(hostile, fc.string({ maxLength: 4 }), fc.constantFrom('Büro', 'e\u0301', '日本', '👩‍💻', '🏢')), {
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
  fc.constantFrom('for', 'if', 'null', 'true', 'kubernetes.io/role/elb', '1'),
)
const plain = fc.oneof(
  anyText,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('aws_vpc.main.id', 'var.key', 'each.value', 'a == 1 ? 2 : 3').map(verbatim),
)

type Part = BodyItem | Readonly<Record<string, Value>>

const { value } = fc.letrec<{ value: Exclude<Value, undefined>; object: Expression }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    fc.array(tie('value'), { maxLength: 6 }),
    tie('object'),
    fc
      .tuple(fc.constantFrom('toset', 'jsonencode'), tie('value'))
      .map(([function_, argument]) => call(function_, argument)),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 5 }).map(object),
}))

const attributes = fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: true })

/** An argument may stand only once in a body. */
const renamed = (items: readonly Part[]): readonly Part[] =>
  items.map((item, index) =>
    typeof item.is === 'string'
      ? item
      : Object.fromEntries(Object.entries(item).map(([each, given]) => [`${each}_${String(index)}`, given])),
  )

const { body } = fc.letrec<{ body: readonly Part[]; block: Block }>((tie) => ({
  body: fc
    .array(fc.oneof({ depthSize: 'small' }, attributes, anyText.map(comment), fc.constant(space), tie('block')), {
      maxLength: 5,
    })
    .map(renamed),
  block: fc.tuple(name, tie('body')).map(([type, items]) => block(type, [], ...items)),
}))

/** Any block that the printer's language can say. */
export const anyBlock: fc.Arbitrary<Block> = fc
  .tuple(name, fc.array(name, { maxLength: 2 }), body)
  .map(([type, labels, items]) => block(type, labels, ...items))
