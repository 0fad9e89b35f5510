import type { CreateContext } from '../kind.ts'
import { vpc } from '../vpc/record.ts'
import type { SecurityGroup } from './record.ts'

/** AWS keeps names that begin with `sg-` for itself. */
export const create = ({ estate, name, into }: CreateContext): Partial<SecurityGroup> => ({
  name: name.replace(/^sg-/, 'group-'),
  vpc: into.find((id) => estate.get(vpc, id) !== undefined) ?? null,
})
