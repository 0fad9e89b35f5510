import { cloudwatchLogGroup, type CloudwatchLogGroup } from '../../../kinds/cloudwatch-log-group/record.ts'
import { defineRule } from '../../rule.ts'
import { logGroups } from '../sources.ts'

const LEGAL = /^[\w./#-]{1,512}$/

export const rule = defineRule({
  code: 'log-group-name',
  severity: 'error',
  title: 'Name a log group can’t have',
  reads: [cloudwatchLogGroup],
  source: logGroups,
  messages: {
    form: 'The log group name “{name}” is not 1 to 512 letters, digits and ._/#-.',
    reserved: 'Names that begin with aws/ are AWS’s own; begin with /aws/ or with a name of yours.',
    twice: '{first} has the log group name {name} already.',
  },
  *check(estate) {
    const firsts = new Map<string, CloudwatchLogGroup>()
    for (const group of estate.all(cloudwatchLogGroup)) {
      const name = group.logGroupName
      const at = { at: group.id, field: 'logGroupName' }
      const first = firsts.get(name)
      if (name === '') continue
      if (!LEGAL.test(name)) yield { ...at, message: 'form', values: { name } }
      else if (name.startsWith('aws/')) yield { ...at, message: 'reserved' }
      else if (first === undefined) firsts.set(name, group)
      else yield { ...at, message: 'twice', values: { first: first.name, name }, also: [first.id] }
    }
  },
})
