import { resource } from '../../hcl/block.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given } from '../terraform.ts'
import { nameOf } from './name.ts'
import type { CloudwatchLogGroup } from './record.ts'

export const terraform = (group: CloudwatchLogGroup, context: TerraformContext): readonly Piece[] => [
  {
    file: 'monitoring',
    block: resource('aws_cloudwatch_log_group', context.label(group.id), {
      name: nameOf(group),
      retention_in_days: Number(group.retentionInDays),
      log_group_class: group.logGroupClass === 'STANDARD' ? undefined : group.logGroupClass,
      kms_key_id: given(group.kmsKeyArn),
      tags: context.tags(group),
    }),
  },
]
