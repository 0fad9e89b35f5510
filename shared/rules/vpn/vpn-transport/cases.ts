import type { Cases } from '../../cases.ts'

const line = (transitGateway: string) => ({ kind: 'dx_gateway_association', dxGateway: 'dx', transitGateway })
const plan = (fields: Record<string, unknown>, more = {}) => ({
  resources: {
    dx: { kind: 'dx_gateway', amazonSideAsn: 64513 },
    tgw: { kind: 'ec2_transit_gateway' },
    other: { kind: 'ec2_transit_gateway', amazonSideAsn: 64514 },
    'line-other': line('other'),
    vpn: { kind: 'vpn_connection', transitGateway: 'tgw', outsideIpAddressType: 'PrivateIpv4', ...fields },
    ...more,
  },
})

export const cases: Cases = {
  passes: [
    { name: 'its own gateway’s', plan: plan({ transportAssociation: 'line' }, { line: line('tgw') }) },
    { name: 'public addresses need none', plan: plan({ outsideIpAddressType: 'PublicIpv4' }) },
  ],
  fails: [
    { name: 'none', plan: plan({}), at: ['vpn.transportAssociation'], message: 'missing' },
    {
      name: 'none chosen of the one there is',
      plan: plan({}, { line: line('tgw') }),
      at: ['vpn.transportAssociation'],
      message: 'missing',
      fixed: { 'vpn.transportAssociation': 'line' },
    },
    {
      name: 'another transit gateway’s',
      plan: plan({ transportAssociation: 'line-other' }),
      at: ['vpn.transportAssociation'],
      message: 'foreign',
    },
  ],
}
