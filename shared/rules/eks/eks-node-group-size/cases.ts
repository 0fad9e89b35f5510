import type { Cases } from '../../cases.ts'
import { cluster } from '../case-plans.ts'

const sizes = (minSize: number | null, desiredSize: number | null, maxSize: number | null) =>
  cluster({ nodeGroups: [{ minSize, desiredSize, maxSize }] })
const field = (name: string) => [`eks.nodeGroups[0].${name}`]

export const cases: Cases = {
  passes: [
    { name: 'in order', plan: sizes(1, 2, 3) },
    { name: 'all the same', plan: sizes(3, 3, 3) },
    { name: 'none for now', plan: sizes(0, 0, 1) },
    { name: 'no node group', plan: cluster() },
  ],
  fails: [
    { name: 'no wanted number', plan: sizes(1, null, 3), at: field('desiredSize'), message: 'missing' },
    { name: 'less than none', plan: sizes(-1, 0, 1), at: field('minSize'), message: 'negative' },
    { name: 'none at most', plan: sizes(0, 0, 0), at: field('maxSize'), message: 'max' },
    { name: 'the least above the most', plan: sizes(4, 3, 2), at: field('minSize'), message: 'min' },
    { name: 'wanted below the least', plan: sizes(2, 1, 3), at: field('desiredSize'), message: 'low' },
    { name: 'wanted above the most', plan: sizes(1, 4, 3), at: field('desiredSize'), message: 'high' },
  ],
}
