import { extname } from 'node:path'
import { listed } from '../../shared/base/words.ts'
import { Unusable } from './unusable.ts'

/** How the name of the file ends; told before any work is done for one that ends otherwise. */
export function endingOf<E extends string>(out: string, thing: string, endings: readonly E[]): E {
  const ending = extname(out).toLowerCase()
  const known = endings.find((each) => each === ending)
  if (known === undefined) throw new Unusable(`${out}: a ${thing} is written as ${listed(endings, 'or')}`)
  return known
}
