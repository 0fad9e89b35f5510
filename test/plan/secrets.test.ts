import { createHash } from 'node:crypto'
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
  ['a form', 'Pre-shared key for tunnel 1\nabcdefgh12\n'],
  ['a table of Markdown', '| Pre-shared key | abcdefgh12 |'],
  ['a table of a page', '<td>Pre-Shared Key</td><td>abcdefgh12</td>'],
  ['bold', '**PSK:** abcdefgh12'],
  ['a blank that does not break', 'PSK:\u00a0abcdefgh12'],
  ['one of two', 'PSK 2: abcdefgh12'],
  ['whose', 'The pre-shared key of tunnel 2 is abcdefgh12'],
  ['which office', 'PSK for HQ: abcdefgh12'],
  ['in brackets', 'PSK (tunnel 1): abcdefgh12'],
  ['a dash', 'PSK – abcdefgh12'],
  ['changed', 'The PSK was changed to abcdefgh12'],
  ['both tunnels', 'PSKs: abcdefgh12, abcdefgh34 and abcdefgh56'],
  ['XML with attributes', '<ike:pre_shared_key xsi:type="string">abcdefgh12</ike:pre_shared_key>'],
  ['XML with character data', '<preSharedKey><![CDATA[abcdefgh12]]></preSharedKey>'],
  ['YAML over lines', 'psk: |\n  abcdefgh12'],
  ['Terraform over lines', 'preshared_key = <<EOT\nabcdefgh12\nEOT'],
  ['JSON in JSON', '{\\"PreSharedKey\\": \\"abcdefgh12\\"}'],
  ['FortiOS, encrypted', 'set psksecret ENC abcdefgh12'],
  ['Huawei', 'pre-shared-key cipher abcdefgh12'],
  ['Check Point', 'set vpn shared-secret value abcdefgh12'],
  ['MikroTik', '/ip ipsec identity add peer=aws secret=abcdefgh12'],
  ['swanctl', 'ike-aws { secret = "abcdefgh12" }'],
  ['az', '--shared-key abcdefgh12'],
  ['digits only', 'psk = 12345678'],
  ['behind a name', `hq-psk-${KEY}.json`],
  ['a mark of no width in it', `${KEY.slice(0, 9)}\u200b${KEY.slice(9)}`],
  ['a mark of no width in its label', 'P\u200bSK: abcdefgh12'],
  ['PEM', '-----BEGIN RSA PRIVATE KEY-----\nMIIEow==\n-----END RSA PRIVATE KEY-----'],
])('a key is taken out: %s', (_, text) => {
  const without = textWithoutSecrets(text)
  expect(without).toContain(TAKEN_OUT)
  expect(without).not.toMatch(/abcdefgh|plain-words|Autumn|correct|hunter2|wJ|MII|vK3n|Zt2Wm|12345678/)
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
  'Pre-shared key: AWS-generated',
  'PSK: to be exchanged by phone 2026-11-22',
  'PSK ticket: NET-12345678',
  'PSK owner: Alice Miller',
  'PSK rotation every 90 days',
  'Password policy: 12 characters',
  'Rotate password: 2027-01-31',
  'Passwords: never here, see Vault path kv/vpn/hq2',
  'Private key: HSM slot 3, label vpn2026',
  'VPN key contact: +49 30 1234567',
  'IPsec key lifetime=28800s',
  'IKE: PSK\nEncryption: AES256-SHA256',
  'The tunnels use a PSK\nfrankfurt2office is the peer',
  'hq-psk-rotation2026',
  'the secret hq-psk: arn:aws:secretsmanager:eu-west-1:123456789012:secret:hq-AbCdEf2',
  'arn:aws:iam::123456789012:role/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b',
  'AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b',
  'EKSClusterRole-1A2B3C4D5E6F7G8H',
  'Prod.Eu1.Hq2.Vpn3.Tunnel4.Cgw5',
  'ASR1001X.16.12.04.Gi0.0.1.Wan1',
  'https://docs.example.com/document/d/1aB3xY7zK9mN2pQ5rS8tU0vW4eR6/edit',
  '-----BEGIN CERTIFICATE-----\nMIIB8TCCAZegAwIBAgIUQx7\nkZ3mP9qR2sT5vW8yB1dF4gH\n-----END CERTIFICATE-----',
  '\u202egnp.exe \u200b passphrase',
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

test('of 1 000 keys as AWS makes them, nearly all are known without a word beside them', () => {
  const keys = Array.from({ length: 1_000 }, (_, i) => {
    const letters = createHash('sha256').update(String(i)).digest('base64')
    return letters.replaceAll('+', '.').replaceAll('/', '_').slice(0, 32)
  })
  expect(keys.filter((key) => !textWithoutSecrets(`Tunnel 1 ${key}`).includes(TAKEN_OUT)).length).toBeLessThan(30)
})

test.each(['PSK tunnel 1', 'Hq PSK 2', 'vpn-password', 'x_ipsec_pre_shared_key'])(
  'a tag %s goes with its key',
  (name) => {
    expect(withoutSecrets({ [name]: 'Autumn2026', Owner: 'network' }).value).toEqual({ Owner: 'network' })
  },
)

test.each([
  ['PSK owner', 'network-team-2'],
  ['Pre-shared key storage', 'SecretsManager'],
  ['Password policy', 'minimum 12'],
])('a tag %s stays', (name, value) => {
  expect(withoutSecrets({ [name]: value }).paths).toEqual([])
})

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
  textWithoutSecrets('psk\nabcdefgh1\n'.repeat(20_000))
  textWithoutSecrets('psk for '.repeat(20_000))
  textWithoutSecrets(`psk${' \n'.repeat(100_000)}`)
  textWithoutSecrets('<psk a="'.repeat(20_000))
  textWithoutSecrets('psk key = - > ** value '.repeat(20_000))
  textWithoutSecrets('psk:\u200b'.repeat(20_000))
  textWithoutSecrets('-----BEGIN CERTIFICATE-----'.repeat(20_000))
  textWithoutSecrets('-----BEGIN PRIVATE KEY-----'.repeat(20_000))
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(2000)
})
