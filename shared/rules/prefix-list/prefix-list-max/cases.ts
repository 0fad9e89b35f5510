import type { Cases } from '../../cases.ts'

const list = (maxEntries: number | null) => ({
  resources: {
    pl: { kind: 'ec2_managed_prefix_list', maxEntries, entries: [{ cidr: '10.0.0.0/8' }, { cidr: '192.168.0.0/16' }] },
  },
})
const at = ['pl.maxEntries']

export const cases: Cases = {
  passes: [
    { name: 'one', plan: list(1) },
    { name: 'the most', plan: list(1000) },
  ],
  fails: [
    { name: 'none', plan: list(null), at, message: 'missing', fixed: { 'pl.maxEntries': 2 } },
    { name: 'zero', plan: list(0), at, message: 'range', fixed: { 'pl.maxEntries': 2 } },
    { name: 'one more', plan: list(1001), at, message: 'range', fixed: { 'pl.maxEntries': 1000 } },
  ],
}
