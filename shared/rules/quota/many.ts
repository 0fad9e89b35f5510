import type { CasePlan } from '../cases.ts'

type Resources = CasePlan['resources']

/** For cases: so many resources, `x-0`, `x-1` …, each as `make` says. */
export const many = (count: number, make: (i: number) => Resources[string]): Resources =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`x-${String(i)}`, make(i)]))
