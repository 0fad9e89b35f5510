import type { Cases } from '../../cases.ts'

const inRegion = (region: string) => ({
  region,
  resources: { main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' } },
})
const at = ['region.region']

export const cases: Cases = {
  passes: [
    { name: 'Ireland', plan: inRegion('eu-west-1') },
    { name: 'a new one', plan: inRegion('ap-southeast-6') },
    { name: 'GovCloud', plan: inRegion('us-gov-west-1') },
    { name: 'China', plan: inRegion('cn-northwest-1') },
  ],
  fails: [
    { name: 'a number there is not', plan: inRegion('eu-west-4'), at, message: 'unknown' },
    { name: 'letters swapped', plan: inRegion('eu-wset-1'), at, message: 'unknown' },
    { name: 'a zone', plan: inRegion('eu-west-1a'), at, message: 'unknown' },
    { name: 'another cloud’s', plan: inRegion('europe-west1'), at, message: 'unknown' },
    { name: 'none', plan: inRegion(''), at, message: 'unknown' },
    {
      name: 'capitals',
      plan: inRegion('EU-West-1'),
      at,
      message: 'form',
      fixed: { 'region.region': 'eu-west-1' },
    },
    {
      name: 'a hyphen is missing',
      plan: inRegion('us-east1'),
      at,
      message: 'form',
      fixed: { 'region.region': 'us-east-1' },
    },
  ],
}
