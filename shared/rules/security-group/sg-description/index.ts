import type { Estate } from '../../../estate/estate.ts'
import {
  illegalCharacters,
  legalGroupText,
  LONGEST_GROUP_TEXT,
  type GroupText,
} from '../../../estate/security-groups.ts'
import { eksCluster } from '../../../kinds/eks-cluster/record.ts'
import { securityGroup } from '../../../kinds/security-group/record.ts'
import type { Fix } from '../../../plan/finding.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { atRule, calledRule, everyRule, mendRule } from '../every-rule.ts'
import { createGroup } from '../sources.ts'

const UNSAID = 'Managed by Terraform'

interface Description {
  readonly at: string
  readonly field: string
  readonly called: string
  readonly text: string
  readonly where: GroupText
  readonly mend: () => { readonly fix?: Fix }
}

function faultIn(text: string, where: GroupText): 'missing' | 'characters' | 'length' | undefined {
  if (text.trim() === '') return where === 'group' ? 'missing' : undefined
  if (illegalCharacters(text, where).length > 0) return 'characters'
  return text.length > LONGEST_GROUP_TEXT ? 'length' : undefined
}

const ofGroups = (estate: Estate): readonly Description[] =>
  estate
    .all(securityGroup)
    .filter(({ description }) => faultIn(description, 'group') !== undefined)
    .map((group) => ({
      at: group.id,
      field: 'description',
      called: group.name,
      text: group.description,
      where: 'group',
      mend: () => {
        const text = legalGroupText(group.description, 'group').trim() || UNSAID
        return { fix: { title: `Write “${text}”`, patch: change(group, { description: text }) } }
      },
    }))

const ofRules = (estate: Estate): readonly Description[] =>
  everyRule(estate)
    .filter((each) => faultIn(each.rule.description, 'rule') !== undefined)
    .map((each) => ({
      ...atRule(each, 'description'),
      called: calledRule(each),
      text: each.rule.description,
      where: 'rule',
      mend: () => {
        const text = legalGroupText(each.rule.description, 'rule')
        return mendRule(each, `Write “${text}”`, { description: text })
      },
    }))

export const rule = defineRule({
  code: 'sg-description',
  severity: 'error',
  title: 'Description AWS refuses',
  reads: [securityGroup, eksCluster],
  source: createGroup,
  messages: {
    missing: 'The description of {called} is empty; AWS wants one.',
    characters:
      'The description of {called} contains {characters}; AWS takes letters and digits without accents, blanks and ._-:/()#,@[]+=;!$* and braces.',
    length: 'The description of {called} has {length} characters; AWS takes {longest} at most.',
  },
  *check(estate) {
    for (const each of [...ofGroups(estate), ...ofRules(estate)]) {
      const message = faultIn(each.text, each.where)
      if (message === undefined) continue
      const { at, field, called, text, where, mend } = each
      const characters = illegalCharacters(text, where).join(' ')
      yield {
        at,
        field,
        message,
        values: { called, characters, length: text.length, longest: LONGEST_GROUP_TEXT },
        ...mend(),
      }
    }
  },
})
