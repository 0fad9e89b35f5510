import type { Cases } from '../../cases.ts'

const nats = (...ids: readonly string[]) => ({
  resources: Object.fromEntries(
    ids.map((allocationId, i) => [`nat${String(i)}`, { kind: 'nat_gateway', allocationId }]),
  ),
})

export const cases: Cases = {
  passes: [
    { name: 'made by the export', plan: nats('', '') },
    { name: 'seventeen digits', plan: nats('eipalloc-0123456789abcdef0') },
    { name: 'eight digits', plan: nats('eipalloc-01234567') },
    {
      name: 'a private one takes none',
      plan: { resources: { nat: { kind: 'nat_gateway', connectivityType: 'private', allocationId: '203.0.113.20' } } },
    },
  ],
  fails: [
    {
      name: 'an address',
      plan: nats('203.0.113.20'),
      at: ['nat0.allocationId'],
      message: 'form',
      fixed: { 'nat0.allocationId': '' },
    },
    {
      name: 'nine digits',
      plan: nats('eipalloc-012345678'),
      at: ['nat0.allocationId'],
      message: 'form',
      fixed: { 'nat0.allocationId': '' },
    },
    {
      name: 'one for two',
      plan: nats('eipalloc-01234567', 'eipalloc-01234567'),
      at: ['nat1.allocationId'],
      message: 'twice',
      fixed: { 'nat1.allocationId': '' },
    },
  ],
}
