import type { Cases } from '../../cases.ts'

const gateway = (site: string | null) => ({
  resources: { hq: { kind: 'site' }, main: { kind: 'vpc' }, cgw: { kind: 'customer_gateway', site } },
})

export const cases: Cases = {
  passes: [{ name: 'in an office', plan: gateway('hq') }],
  fails: [
    { name: 'in none', plan: gateway(null), at: ['cgw.site'], message: 'alone' },
    { name: 'in one that is gone', plan: gateway('branch'), at: ['cgw.site'], message: 'alone' },
    { name: 'in something else', plan: gateway('main'), at: ['cgw.site'], message: 'alone' },
  ],
}
