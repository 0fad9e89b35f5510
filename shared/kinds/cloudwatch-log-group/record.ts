import { choice, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

const days = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653]

/** Where flow logs, tunnels and client VPN endpoints write. Its name is the resource’s own. */
export const cloudwatchLogGroup = recordType({
  name: 'cloudwatch_log_group',
  title: 'Log group',
  prefix: 'log-group',
  fixedName: true,
  fields: {
    logGroupName: text({
      label: 'Log group name',
      replaces: 'resource',
      help: 'Letters, digits and ._/#-; left empty, /gatewright/ and the name above. VPN logs: begin with /aws/vendedlogs/.',
      placeholder: '/aws/vendedlogs/vpn/hq',
    }),
    retentionInDays: choice(
      { label: 'Kept for' },
      [
        { value: '0', label: 'Ever' },
        ...days.map((each) => ({ value: String(each), label: each === 1 ? '1 day' : `${String(each)} days` })),
      ],
      '365',
    ),
    logGroupClass: choice(
      { label: 'Class', replaces: 'resource', advanced: true },
      [
        { value: 'STANDARD', label: 'Standard' },
        { value: 'INFREQUENT_ACCESS', label: 'Infrequent access' },
      ],
      'STANDARD',
    ),
    kmsKeyArn: text({ label: 'KMS key ARN', help: 'Left empty, AWS’s own key.', advanced: true }),
    ...tagsField,
  },
})

export type CloudwatchLogGroup = Of<typeof cloudwatchLogGroup>
