import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from './gatewright.ts'

const { folder, gatewright } = inFolder()

const planOf = (resources: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'gatewright-plan', version: 1, name: 'Office', resources, ...more })

const vpc = { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' }
const subnet = { kind: 'subnet', name: 'a', vpc: 'vpc', cidrBlock: '10.0.0.0/24' }
const igw = { kind: 'internet_gateway', name: 'out', vpc: 'vpc' }

const before = planOf({ vpc, subnet, igw }, { places: { vpc: { x: 0, y: 0, width: 400, height: 300 } } })
const after = planOf({ vpc, subnet: { ...subnet, cidrBlock: '10.0.1.0/24' }, other: { ...subnet, name: 'b' } })

writeFileSync(join(folder, 'before.json'), before)
writeFileSync(join(folder, 'after.json'), after)
writeFileSync(join(folder, 'moved.json'), before.replace('"x":0', '"x":80'))
writeFileSync(join(folder, 'broken.json'), '{')

test('in words, and 1 when the design is another', () => {
  const { status, stdout, stderr } = gatewright(['diff', 'before.json', 'after.json'])
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout.split('\n')).toEqual([
    'before.json to after.json: 1 added, 1 changed, 1 removed',
    '+ Subnet b [other]',
    '~ Subnet a [subnet]',
    '    IPv4 CIDR block 10.0.0.0/24 to 10.0.1.0/24: replaces the subnet and everything in it',
    '- Internet gateway out [igw]',
    '',
  ])
})

test('0 when things are only drawn elsewhere', () => {
  const { status, stdout } = gatewright(['diff', 'before.json', 'moved.json'])
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: 'before.json to moved.json: the same design, 1 moved on the drawing\n',
  })
})

test('one of the two from standard input, as Markdown', () => {
  const { status, stdout } = gatewright(['diff', '-', 'after.json', '--format', 'markdown'], before)
  expect(status).toBe(1)
  expect(stdout).toBe(`## Office: 1 added, 1 changed, 1 removed

### Added

- Subnet b

### Changed

- Subnet a
  - IPv4 CIDR block 10.0.0.0/24 to 10.0.1.0/24: **replaces the subnet and everything in it**

### Removed

- Internet gateway out
`)
})

test('for programs', () => {
  const { status, stdout } = gatewright(['diff', 'before.json', '-', '--format', 'json'], after)
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toEqual({
    from: 'before.json',
    to: 'standard input',
    same: false,
    added: [{ resource: 'other', kind: 'subnet', name: 'b' }],
    removed: [{ resource: 'igw', kind: 'internet_gateway', name: 'out' }],
    changed: [
      {
        resource: 'subnet',
        kind: 'subnet',
        name: 'a',
        changes: [
          {
            field: 'cidrBlock',
            from: '10.0.0.0/24',
            to: '10.0.1.0/24',
            words: 'IPv4 CIDR block 10.0.0.0/24 to 10.0.1.0/24',
            consequence: 'replaces the subnet and everything in it',
          },
        ],
      },
    ],
    settings: [],
    moved: 0,
  })
})

test.each([
  ['a file that is not there', ['none.json', 'after.json'], /none\.json: there is no such file/],
  ['a file that is no plan', ['before.json', 'broken.json'], /broken\.json/],
  ['standard input twice', ['-', '-'], /standard input can be read only once/],
  ['one plan only', ['before.json'], /missing required argument 'after'/],
  [
    'a format that is none',
    ['before.json', 'after.json', '--format', 'html'],
    /Allowed choices are text, json, markdown/,
  ],
])('2 and one line for %s', (_, args, message) => {
  const { status, stdout, stderr } = gatewright(['diff', ...args], before)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})
