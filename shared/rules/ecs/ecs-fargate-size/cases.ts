import type { Cases } from '../../cases.ts'
import { service } from '../case-plans.ts'

const size = (cpu: number | null, memory: number | null) => service({ cpu, memory })
const to = (cpu: number, memory: number) => ({ 'tasks.cpu': cpu, 'tasks.memory': memory })
const memory = ['tasks.memory']

export const cases: Cases = {
  passes: [
    { name: 'the smallest', plan: size(256, 512) },
    { name: 'the most for the smallest', plan: size(256, 2048) },
    { name: 'a step', plan: size(8192, 20 * 1024) },
    { name: 'the largest', plan: size(16384, 120 * 1024) },
    { name: 'EC2 has any', plan: service({ launchType: 'EC2', cpu: 300, memory: 700 }) },
  ],
  fails: [
    { name: 'too much for the smallest', plan: size(256, 3072), at: memory, message: 'memory', fixed: to(256, 2048) },
    { name: 'too little', plan: size(1024, 512), at: memory, message: 'memory', fixed: to(1024, 2048) },
    {
      name: 'between two steps',
      plan: size(8192, 17 * 1024),
      at: memory,
      message: 'memory',
      fixed: to(8192, 20 * 1024),
    },
    { name: 'no memory', plan: size(512, null), at: memory, message: 'memory', fixed: to(512, 1024) },
    { name: 'a size that is none', plan: size(300, 1024), at: ['tasks.cpu'], message: 'cpu', fixed: to(512, 1024) },
    { name: 'no CPU', plan: size(null, 512), at: ['tasks.cpu'], message: 'cpu', fixed: to(256, 512) },
  ],
}
