import type { Cases } from '../../cases.ts'

const zone = (availabilityZone: string, region = 'eu-west-1') => ({
  region,
  resources: {
    main: { kind: 'vpc', cidrBlock: '10.0.0.0/16' },
    a: { kind: 'subnet', vpc: 'main', cidrBlock: '10.0.0.0/24', availabilityZone },
  },
})
const at = ['a.availabilityZone']

export const cases: Cases = {
  passes: [
    { name: 'a zone of the default Region', plan: zone('eu-west-1a') },
    { name: 'the sixth zone', plan: zone('us-east-1f', 'us-east-1') },
    { name: 'a Local Zone', plan: zone('us-west-2-lax-1a', 'us-west-2') },
    { name: 'a Wavelength Zone', plan: zone('us-east-1-wl1-bos-wlz-1', 'us-east-1') },
    { name: 'left to AWS', plan: zone('') },
  ],
  fails: [
    {
      name: 'of another Region',
      plan: zone('us-east-1b'),
      at,
      message: 'elsewhere',
      fixed: { 'a.availabilityZone': 'eu-west-1b' },
    },
    {
      name: 'the letter alone',
      plan: zone('c'),
      at,
      message: 'elsewhere',
      fixed: { 'a.availabilityZone': 'eu-west-1c' },
    },
    {
      name: 'in capitals',
      plan: zone('EU-WEST-1A'),
      at,
      message: 'elsewhere',
      fixed: { 'a.availabilityZone': 'eu-west-1a' },
    },
    { name: 'a letter the Region may not have', plan: zone('us-east-1f'), at, message: 'elsewhere' },
    { name: 'the Region itself', plan: zone('eu-west-1'), at, message: 'elsewhere' },
    { name: 'of a Region whose name begins alike', plan: zone('us-east-11', 'us-east-1'), at, message: 'elsewhere' },
    { name: 'a zone id, which is another argument', plan: zone('euw1-az1'), at, message: 'elsewhere' },
  ],
}
