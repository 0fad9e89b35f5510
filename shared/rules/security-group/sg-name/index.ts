import { freshName } from '../../../estate/fresh.ts'
import { illegalCharacters, legalGroupName, LONGEST_GROUP_TEXT } from '../../../estate/security-groups.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { createGroup } from '../sources.ts'

function faultIn(name: string): 'prefix' | 'taken' | 'characters' | 'length' | undefined {
  if (name.startsWith('sg-')) return 'prefix'
  if (name === 'default') return 'taken'
  if (illegalCharacters(name, 'group').length > 0) return 'characters'
  return name.length > LONGEST_GROUP_TEXT ? 'length' : undefined
}

export const rule = defineRule({
  code: 'sg-name',
  severity: 'error',
  title: 'Group name AWS refuses',
  reads: [securityGroup],
  source: createGroup,
  messages: {
    prefix: 'The name {name} begins with sg-, which AWS keeps for the ids of groups.',
    taken: 'The name {name} is taken: every VPC has a group of that name.',
    characters:
      'The name {name} contains {characters}; AWS takes letters and digits without accents, blanks and ._-:/()#,@[]+=&;!$* and braces.',
    length: 'The name {name} has {length} characters; AWS takes {longest} at most.',
  },
  *check(estate) {
    for (const group of estate.all(securityGroup)) {
      const { name } = group
      const message = faultIn(name)
      if (message === undefined) continue
      const legal = freshName(estate, securityGroup, legalGroupName(name))
      yield {
        at: group.id,
        field: 'name',
        message,
        values: {
          name,
          characters: illegalCharacters(name, 'group').join(' '),
          length: name.length,
          longest: LONGEST_GROUP_TEXT,
        },
        ...(legal !== '' &&
          faultIn(legal) === undefined && {
            fix: { title: `Name it ${legal}`, patch: change(group, { name: legal }) },
          }),
      }
    }
  },
})
