import type { Cases } from '../../cases.ts'
import { service } from '../case-plans.ts'

export const cases: Cases = {
  passes: [
    { name: 'on EC2 without', plan: service({ launchType: 'EC2' }) },
    { name: 'on Fargate with', plan: service({ assignPublicIp: true }) },
  ],
  fails: [
    {
      name: 'on EC2 with',
      plan: service({ launchType: 'EC2', assignPublicIp: true }),
      at: ['tasks.assignPublicIp'],
      message: 'ec2',
      fixed: { 'tasks.assignPublicIp': false },
    },
  ],
}
