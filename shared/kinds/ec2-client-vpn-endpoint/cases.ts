import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = []
