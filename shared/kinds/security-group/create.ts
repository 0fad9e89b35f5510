import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import type { SecurityGroup } from './record.ts'

export const create = ({ estate, into }: CreateContext): Partial<SecurityGroup> => ({
  vpc: into.find((id) => estate.get(vpc, id) !== undefined) ?? null,
})
