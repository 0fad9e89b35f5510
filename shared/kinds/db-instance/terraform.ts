import { resource, type Block } from '../../hcl/block.ts'
import { verbatim } from '../../hcl/expression.ts'
import { awsName } from '../aws-name.ts'
import type { Piece, TerraformContext } from '../kind.ts'
import { given, named, output } from '../terraform.ts'
import type { DbInstance } from './record.ts'

const LONGEST_IDENTIFIER = 63

const subnetGroup = (instance: DbInstance, label: string, context: TerraformContext): Block =>
  resource('aws_db_subnet_group', label, {
    name: awsName(label, LONGEST_IDENTIFIER),
    description: `Subnets of ${awsName(label, LONGEST_IDENTIFIER)}`,
    subnet_ids: context.refs(instance.subnets),
    tags: context.tags(instance),
  })

const finalSnapshot = (instance: DbInstance, identifier: string): string | undefined =>
  instance.skipFinalSnapshot ? undefined : (given(instance.finalSnapshotIdentifier) ?? `${identifier}-final`)

function databaseBlock(instance: DbInstance, label: string, context: TerraformContext): Block {
  const identifier = awsName(label, LONGEST_IDENTIFIER)
  return resource('aws_db_instance', label, {
    identifier,
    engine: instance.engine,
    engine_version: given(instance.engineVersion),
    instance_class: given(instance.instanceClass),
    allocated_storage: instance.allocatedStorage ?? undefined,
    storage_encrypted: instance.storageEncrypted,
    username: given(instance.username),
    manage_master_user_password: true,
    db_subnet_group_name: verbatim(`aws_db_subnet_group.${label}.name`),
    vpc_security_group_ids: instance.securityGroups.length > 0 ? context.refs(instance.securityGroups) : undefined,
    port: instance.port ?? undefined,
    publicly_accessible: instance.publiclyAccessible,
    network_type: instance.networkType === 'IPV4' ? undefined : instance.networkType,
    multi_az: instance.multiAz,
    availability_zone: given(instance.availabilityZone),
    backup_retention_period: instance.backupRetentionPeriod ?? undefined,
    copy_tags_to_snapshot: true,
    auto_minor_version_upgrade: true,
    deletion_protection: instance.deletionProtection,
    skip_final_snapshot: instance.skipFinalSnapshot,
    final_snapshot_identifier: finalSnapshot(instance, identifier),
    tags: context.tags(instance),
  })
}

export function terraform(instance: DbInstance, context: TerraformContext): readonly Piece[] {
  const label = context.label(instance.id)
  return [
    { file: 'database', block: subnetGroup(instance, label, context) },
    { file: 'database', block: databaseBlock(instance, label, context) },
    output(context, {
      name: `${label}_database_address`,
      description: `Name by which the database ${named(instance)} is reached.`,
      value: context.ref(instance.id, 'address'),
    }),
    output(context, {
      name: `${label}_database_secret_arn`,
      description: `Where Secrets Manager keeps the password of the administrator of ${named(instance)}.`,
      value: context.ref(instance.id, 'master_user_secret[0].secret_arn'),
    }),
  ]
}
