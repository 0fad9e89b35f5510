import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TAKEN_OUT, textWithoutSecrets, withoutSecrets } from '../../shared/plan/secrets.ts'

const KEY = 'vK3nLq8.Zt2Wm9Xr4_Yb7Hc1Df6Gs5J0'

test.each([
  ['as AWS makes one', KEY],
  ['in a sentence', `The key for the office is ${KEY}.`],
  ['Terraform', 'tunnel1_preshared_key = "plain-words-key"'],
  ['AWS’s text file', '  - Pre-Shared Key           : abcdefgh12'],
  ['AWS’s XML file', '<pre_shared_key>abcdefgh12</pre_shared_key>'],
  ['JSON', '{"PreSharedKey": "abcdefgh"}'],
  ['IOS, IKEv1', 'crypto isakmp key abcdefgh12 address 203.0.113.17'],
  ['IOS, IKEv2', ' pre-shared-key local 0 abcdefgh12'],
  ['IOS keyring', 'pre-shared-key address 203.0.113.17 key abcdefgh12'],
  ['ASA', 'ikev1 pre-shared-key abcdefgh12'],
  ['Junos', 'set security ike policy p pre-shared-key ascii-text "$9$abcdefgh"'],
  ['strongSwan', '198.51.100.4 203.0.113.17 : PSK "abcdefgh"'],
  ['VyOS', "pre-shared-secret 'abcdefgh'"],
  ['FortiOS', 'set psksecret abcdefgh12'],
  ['a note', 'PSK: Autumn2026'],
  ['a long note', 'psk: correcthorsebatterystaple'],
  ['another word', 'pre-shared key is hunter2hunter2'],
  ['a password', 'password=correcthorse'],
  ['AWS credentials', 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
  ['a bare secret access key', 'wJ1lrX7tnF3MI/K7MD4NG/bPxR9iCY8Xz2pL6KeY'],
  ['PEM', '-----BEGIN RSA PRIVATE KEY-----\nMIIEow==\n-----END RSA PRIVATE KEY-----'],
])('a key is taken out: %s', (_, text) => {
  const without = textWithoutSecrets(text)
  expect(without).toContain(TAKEN_OUT)
  expect(without).not.toMatch(/abcdefgh|plain-words|Autumn|correct|hunter2|wJ|MII|vK3n/)
  expect(textWithoutSecrets(without)).toBe(without)
})

test.each([
  'Pre-shared keys: SecretsManager',
  'Pre-shared key: exchanged by telephone',
  'The pre-shared key of tunnel 1 is in the vault',
  'psk = var.hq_tunnel1_preshared_key',
  'preshared_key = random_password.hq.result',
  'pre-shared key ${var.key_of_the_office}',
  'password: see the wiki',
  'ike key 203.0.113.17',
  'customer-gateway-frankfurt-2-psk',
  'OfficeFrankfurtToEksProductionVpn2026',
  'arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012',
  'arn:aws:iam::123456789012:role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS',
  'https://oidc.eks.eu-west-1.amazonaws.com/id/D539D4633E53DE1B71EXAMPLEA1B2C3D',
  'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0',
  'd41d8cd98f00b204e9800998ecf8427e',
])('is left as it is: %s', (text) => {
  expect(textWithoutSecrets(text)).toBe(text)
})

test.each([KEY, `psk: ${KEY}`, 'Pre-shared key = Spring2026!'])(
  'typed letter by letter no more than its beginning is ever kept: %s',
  (text) => {
    const field = Array.from(text).reduce((value, letter) => textWithoutSecrets(value + letter), '')
    expect(field).not.toContain(text.slice(-8))
    expect(field).toMatch(/\(key taken out\)$/)
  },
)

test('fields that are made for a key go, whatever it is; others stay the same object', () => {
  const plan = {
    tunnels: [{ presharedKey: 'correcthorse', insideCidr: '169.254.10.0/30' }, { insideCidr: '' }],
    unknown: { tunnel1_psk: 'correcthorse', tags: { Password: 'correcthorse', Owner: 'network team' } },
    other: { presharedKeyStorage: 'SecretsManager', psk: 'var.hq_psk' },
  }
  const { value, paths } = withoutSecrets(plan)
  expect(JSON.stringify(value)).not.toContain('correcthorse')
  expect(paths).toEqual([
    ['tunnels', 0, 'presharedKey'],
    ['unknown', 'tunnel1_psk'],
    ['unknown', 'tags', 'Password'],
  ])
  expect(value.tunnels[0]).toEqual({ insideCidr: '169.254.10.0/30' })
  expect(value.other).toBe(plan.other)
  expect(withoutSecrets(value).value).toBe(value)
})

test('nothing in our own templates is taken for a key', () => {
  const folder = join(import.meta.dirname, '../../templates')
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(texts.length).toBeGreaterThan(3)
  for (const text of texts) expect(withoutSecrets(JSON.parse(text) as unknown).paths).toEqual([])
})

test('long texts are read in one go', () => {
  const started = process.cpuUsage().user
  textWithoutSecrets('psk key key key '.repeat(20_000))
  textWithoutSecrets('pre-shared-key address '.repeat(20_000))
  textWithoutSecrets(`key ${'a'.repeat(1_000_000)}`)
  textWithoutSecrets('-----BEGIN PRIVATE KEY-----'.repeat(20_000))
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2000)
})
