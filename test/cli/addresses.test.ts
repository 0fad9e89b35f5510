import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from './gatewright.ts'

const { folder, gatewright } = inFolder()

const planOf = (resources: unknown): string =>
  JSON.stringify({ format: 'gatewright-plan', version: 1, name: 'Addresses', resources })

const office = { kind: 'site', name: 'HQ, main', lanCidrs: ['10.0.5.0/24'] }
const vpc = { kind: 'vpc', name: 'main', cidrBlock: '10.0.0.0/16' }
const a = { kind: 'subnet', name: 'a', vpc: 'vpc', cidrBlock: '10.0.0.0/17' }
const b = { kind: 'subnet', name: 'b', vpc: 'vpc', cidrBlock: '10.0.128.0/18' }

writeFileSync(join(folder, 'plan.json'), planOf({ office, vpc, a, b }))
writeFileSync(join(folder, 'two.json'), planOf({ vpc, 'vpc-2': { ...vpc, cidrBlock: '10.1.0.0/16' } }))
writeFileSync(join(folder, 'none.json'), planOf({ office }))

const parsed = (text: string): unknown => JSON.parse(text)

test('all blocks in columns', () => {
  const { status, stdout, stderr } = gatewright(['addresses', 'plan.json'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.split('\n').map((row) => row.replace(/ {2,}/g, '  ').trimEnd())).toEqual([
    'Block  Use  Name  Addresses  Usable  Used  Remark',
    '10.0.5.0/24  Office LAN  HQ, main  256  overlaps main (10.0.0.0/16)',
    '10.0.0.0/16  VPC  main  65536  75 %  overlaps HQ, main (10.0.5.0/24)',
    '  10.0.0.0/17  Subnet  a  32768  32763',
    '  10.0.128.0/18  Subnet  b  16384  16379',
    '  10.0.192.0/18  Free  main  16384',
    '',
  ])
})

test('as CSV, from standard input', () => {
  const { status, stdout } = gatewright(['addresses', '-', '--format', 'csv'], planOf({ office, vpc, a, b }))
  expect(status).toBe(0)
  expect(stdout.split('\r\n')).toEqual([
    'block,role,name,resource,field,addresses,usable,used,remark',
    '10.0.5.0/24,office,"HQ, main",office,lanCidrs[0],256,,,overlaps main (10.0.0.0/16)',
    '10.0.0.0/16,vpc,main,vpc,cidrBlock,65536,,0.7500,"overlaps HQ, main (10.0.5.0/24)"',
    '10.0.0.0/17,subnet,a,a,cidrBlock,32768,32763,,',
    '10.0.128.0/18,subnet,b,b,cidrBlock,16384,16379,,',
    '10.0.192.0/18,free,main,vpc,,16384,,,',
    '',
  ])
})

test('for programs', () => {
  const { status, stdout } = gatewright(['addresses', 'plan.json', '--format', 'json'])
  expect(status).toBe(0)
  expect(parsed(stdout)).toMatchObject([
    { block: '10.0.5.0/24', role: 'office', overlaps: { count: 1, first: [{ resource: 'vpc', field: 'cidrBlock' }] } },
    { block: '10.0.0.0/16', role: 'vpc', used: 0.75 },
    { block: '10.0.0.0/17', resource: 'a', addresses: 32768, usable: 32763 },
    { block: '10.0.128.0/18' },
    { block: '10.0.192.0/18', role: 'free', resource: 'vpc' },
  ])
})

test.each([
  ['of the only VPC', ['plan.json', '--next', '/20'], '10.0.192.0/20\n'],
  ['without the slash', ['plan.json', '--next', '20'], '10.0.192.0/20\n'],
  ['of a VPC that is named', ['two.json', '--next', '/24', '--in', 'vpc-2'], '10.1.0.0/24\n'],
  ['as CSV', ['plan.json', '--next', '/20', '--format', 'csv'], 'block\r\n10.0.192.0/20\r\n'],
])('the next free block %s', (_, args, expected) => {
  expect(gatewright(['addresses', ...args])).toEqual({ status: 0, stdout: expected, stderr: '' })
})

test('no free block of that size: 1, and the largest that is free', () => {
  expect(gatewright(['addresses', 'plan.json', '--next', '/17'])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'no /17 is free in vpc: the largest free block is 10.0.192.0/18\n',
  })
})

test('no free block, for programs', () => {
  const { status, stdout } = gatewright(['addresses', 'plan.json', '--next', '/17', '--format', 'json'])
  expect({ status, answer: parsed(stdout) }).toEqual({
    status: 1,
    answer: { in: 'vpc', next: null, largest: '10.0.192.0/18' },
  })
})

test.each([
  [
    'an unknown VPC',
    ['plan.json', '--next', '/24', '--in', 'vpc-9'],
    /^error: there is no VPC “vpc-9” .*; the plan has vpc\n$/,
  ],
  ['what is no VPC', ['plan.json', '--next', '/24', '--in', 'office'], /^error: there is no VPC “office” .*\n$/],
  ['one of several VPCs', ['two.json', '--next', '/24'], /^error: --in must say which VPC; .* vpc and vpc-2\n$/],
  ['a plan without a VPC', ['none.json', '--next', '/24'], /^error: the plan has no VPC .*\n$/],
  ['a place without a size', ['plan.json', '--in', 'vpc'], /^error: --in says where --next shall look; .*\n$/],
  [
    'a size no subnet has',
    ['plan.json', '--next', '/29'],
    /^error: .*'\/29' is invalid\. A subnet is \/16 to \/28\.\n$/,
  ],
  ['a size that is none', ['plan.json', '--next', '24x'], /^error: .* A subnet is \/16 to \/28\.\n$/],
  ['an unknown format', ['plan.json', '--format', 'xml'], /^error: option '--format <format>' .*\n$/],
  ['a missing file', ['nothing.json'], /^error: Can’t open nothing\.json: .*\n$/],
])('%s ends with 2 and one line', (_, args, line) => {
  const { status, stdout, stderr } = gatewright(['addresses', ...args])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(line)
})
