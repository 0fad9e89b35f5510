import type { Cases } from '../../cases.ts'
import { zone } from '../case-plans.ts'

const comment = (length: number) => zone({ comment: 'a'.repeat(length) })

export const cases: Cases = {
  passes: [
    { name: 'none', plan: zone() },
    { name: '256 characters', plan: comment(256) },
  ],
  fails: [
    {
      name: '257 characters',
      plan: comment(257),
      at: ['z.comment'],
      message: 'long',
      fixed: { 'z.comment': 'a'.repeat(256) },
    },
  ],
}
