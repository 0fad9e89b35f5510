import type { Cases } from '../../cases.ts'

const list = (maxEntries: number | null, count: number) => ({
  resources: {
    pl: {
      kind: 'ec2_managed_prefix_list',
      maxEntries,
      entries: Array.from({ length: count }, (_, i) => ({
        cidr: `10.${String(Math.floor(i / 256))}.${String(i % 256)}.0/24`,
      })),
    },
  },
})

export const cases: Cases = {
  passes: [
    { name: 'as many as it takes', plan: list(2, 2) },
    { name: 'zero is another rule’s', plan: list(0, 2) },
    { name: 'a maximum beyond all lists is another rule’s', plan: list(1001, 1002) },
    { name: 'unset is another rule’s', plan: list(null, 2) },
  ],
  fails: [
    { name: 'one more', plan: list(2, 3), at: ['pl.maxEntries'], message: 'over', fixed: { 'pl.maxEntries': 3 } },
    { name: 'more than any list takes', plan: list(1000, 1001), at: ['pl.maxEntries'], message: 'over' },
  ],
}
