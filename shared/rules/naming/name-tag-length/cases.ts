import type { Cases } from '../../cases.ts'

const vpc = (name: string) => ({ resources: { main: { kind: 'vpc', name, cidrBlock: '10.0.0.0/16' } } })

export const cases: Cases = {
  passes: [
    { name: '256 characters', plan: vpc('v'.repeat(256)) },
    { name: '256 characters of two code units each', plan: vpc('𝒱'.repeat(256)) },
    { name: 'an office is no tag', plan: { resources: { hq: { kind: 'site', name: 'q'.repeat(257) } } } },
  ],
  fails: [
    {
      name: '257 characters',
      plan: vpc('v'.repeat(257)),
      at: ['main.name'],
      message: 'long',
      fixed: { 'main.name': 'v'.repeat(256) },
    },
    {
      name: 'cut it would be that of another VPC',
      plan: {
        resources: {
          main: { kind: 'vpc', name: 'v'.repeat(257), cidrBlock: '10.0.0.0/16' },
          other: { kind: 'vpc', name: 'v'.repeat(256), cidrBlock: '10.1.0.0/16' },
        },
      },
      at: ['main.name'],
      message: 'long',
    },
  ],
}
