import type { CopyContext } from '../kind.ts'
import { create } from './create.ts'
import type { Vpc } from './record.ts'

export const copy = ({ copy: { id, name }, estate }: CopyContext<Vpc>): Partial<Vpc> => ({
  cidrBlock: create({ estate, id, name, into: [] }).cidrBlock ?? '',
})
