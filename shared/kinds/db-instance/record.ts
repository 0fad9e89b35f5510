import { choice, flag, link, links, number, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

type Values = Readonly<Record<string, unknown>>

/** A database with its subnet group. AWS makes and keeps its password. */
export const dbInstance = recordType({
  name: 'db_instance',
  title: 'RDS database',
  prefix: 'db',
  whenReplaced: 'its data is lost unless it is restored from a snapshot',
  fields: {
    vpc: link({ label: 'VPC', help: 'The VPC its subnets and groups are of.' }, ['vpc'], 'owner'),
    engine: choice(
      { label: 'Engine', replaces: 'resource' },
      [
        { value: 'postgres', label: 'PostgreSQL' },
        { value: 'mysql', label: 'MySQL' },
        { value: 'mariadb', label: 'MariaDB' },
        { value: 'sqlserver-se', label: 'SQL Server Standard' },
        { value: 'sqlserver-ee', label: 'SQL Server Enterprise' },
        { value: 'sqlserver-ex', label: 'SQL Server Express' },
        { value: 'sqlserver-web', label: 'SQL Server Web' },
        { value: 'oracle-se2', label: 'Oracle Standard Two' },
        { value: 'oracle-ee', label: 'Oracle Enterprise' },
        { value: 'db2-se', label: 'Db2 Standard' },
      ],
      'postgres',
    ),
    engineVersion: text({
      label: 'Engine version',
      help: 'Left empty, AWS takes its current default.',
      placeholder: '17.4',
    }),
    instanceClass: text({ label: 'Instance class' }, 'db.t4g.medium'),
    allocatedStorage: number({ label: 'Storage', unit: 'GiB', min: 20, max: 65536 }, 20),
    username: text(
      { label: 'Administrator', replaces: 'resource', help: 'AWS keeps the password in Secrets Manager.' },
      'dbadmin',
    ),
    subnets: links(
      { label: 'Subnets', section: 'Networking', help: 'Its subnet group: two Availability Zones at least.' },
      ['subnet'],
    ),
    securityGroups: links(
      { label: 'Security groups', section: 'Networking', help: 'None means the VPC’s default group.' },
      ['security_group'],
    ),
    port: number({
      label: 'Port',
      section: 'Networking',
      min: 1150,
      max: 65535,
      help: '1150 to 65535; unset, the engine’s usual one.',
    }),
    publiclyAccessible: flag(
      {
        label: 'Publicly accessible',
        section: 'Networking',
        help: 'Its name gives a public address outside the VPC. The internet reaches it only if its subnets have a route to an internet gateway and a group admits the source too.',
      },
      false,
    ),
    networkType: choice(
      { label: 'Network type', section: 'Networking', advanced: true },
      [
        { value: 'IPV4', label: 'IPv4' },
        { value: 'DUAL', label: 'Dual stack', help: 'Needs IPv6 in every subnet.' },
      ],
      'IPV4',
    ),
    multiAz: flag({ label: 'Standby in another zone', section: 'Availability' }, false),
    availabilityZone: text({
      label: 'Availability Zone',
      replaces: 'resource',
      section: 'Availability',
      help: 'Left empty, AWS picks one.',
      advanced: true,
      when: (instance: Values) => instance['multiAz'] !== true || instance['availabilityZone'] !== '',
    }),
    backupRetentionPeriod: number(
      { label: 'Backups kept', section: 'Availability', unit: 'days', min: 0, max: 35, help: '0 to 35; 0 means none.' },
      7,
    ),
    storageEncrypted: flag(
      { label: 'Encrypted storage', replaces: 'resource', section: 'Protection', help: 'It can’t be changed later.' },
      true,
    ),
    deletionProtection: flag({ label: 'Deletion protection', section: 'Protection' }, true),
    skipFinalSnapshot: flag(
      { label: 'No snapshot when it is destroyed', section: 'Protection', advanced: true },
      false,
    ),
    finalSnapshotIdentifier: text({
      label: 'Final snapshot',
      section: 'Protection',
      help: 'Its name; left empty, the export makes one from the database’s name.',
      advanced: true,
      when: (instance: Values) => instance['skipFinalSnapshot'] !== true,
    }),
    ...tagsField,
  },
})

export type DbInstance = Of<typeof dbInstance>
