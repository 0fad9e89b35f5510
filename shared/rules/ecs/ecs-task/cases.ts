import type { Cases } from '../../cases.ts'
import { service } from '../case-plans.ts'

const image = (text: string) => service({ image: text })
const port = (containerPort: number | null) => service({ containerPort })

export const cases: Cases = {
  passes: [
    { name: 'of a public registry', plan: service() },
    { name: 'of ECR', plan: image('123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1.4.2') },
    { name: 'by its digest', plan: image(`nginx@sha256:${'0'.repeat(64)}`) },
    { name: 'of a registry with a port', plan: image('registry.corp.example:5000/team/orders') },
    { name: 'the lowest port', plan: port(1) },
    { name: 'the highest', plan: port(65535) },
    { name: 'no tasks for now', plan: service({ desiredCount: 0 }) },
  ],
  fails: [
    { name: 'no image', plan: image(''), at: ['tasks.image'], message: 'image' },
    { name: 'a blank in the image', plan: image('nginx latest'), at: ['tasks.image'], message: 'image' },
    { name: 'a protocol', plan: image('https://public.ecr.aws/nginx/nginx'), at: ['tasks.image'], message: 'image' },
    { name: 'no port', plan: port(null), at: ['tasks.containerPort'], message: 'port' },
    { name: 'port zero', plan: port(0), at: ['tasks.containerPort'], message: 'port' },
    { name: 'a port too high', plan: port(65536), at: ['tasks.containerPort'], message: 'port' },
    {
      name: 'fewer tasks than none',
      plan: service({ desiredCount: -1 }),
      at: ['tasks.desiredCount'],
      message: 'count',
    },
    { name: 'no cluster', plan: service({ cluster: '' }), at: ['tasks.cluster'], message: 'cluster' },
  ],
}
