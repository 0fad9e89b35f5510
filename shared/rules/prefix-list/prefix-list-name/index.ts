import { freshName } from '../../../estate/fresh.ts'
import { ec2ManagedPrefixList } from '../../../kinds/ec2-managed-prefix-list/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createPrefixList } from '../sources.ts'

const LONGEST = 255

export const rule = defineRule({
  code: 'prefix-list-name',
  severity: 'error',
  title: 'Prefix list name AWS refuses',
  reads: [ec2ManagedPrefixList],
  source: createPrefixList,
  messages: {
    reserved: 'The name {name} begins with com.amazonaws, which AWS keeps for its own lists.',
    length: 'The name {name} has {length} characters; AWS takes {longest} at most.',
  },
  *check(estate) {
    for (const list of estate.all(ec2ManagedPrefixList)) {
      const { name } = list
      const isReserved = name.startsWith('com.amazonaws')
      if (!isReserved && name.length <= LONGEST) continue
      const legal = name.replace(/^(com\.amazonaws\.?)+/, '').slice(0, LONGEST)
      const title = `Name it ${legal}`
      yield {
        at: list.id,
        field: 'name',
        message: isReserved ? ('reserved' as const) : ('length' as const),
        values: { name, length: name.length, longest: LONGEST },
        ...(legal !== '' &&
          legal === freshName(estate, ec2ManagedPrefixList, legal) && {
            fix: { title, patch: change(list, { name: legal }) },
          }),
      }
    }
  },
})
