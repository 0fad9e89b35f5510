import { flag, link, links, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** A host with an address, to test reach with or to route through. */
export const instance = recordType({
  name: 'instance',
  title: 'EC2 instance',
  prefix: 'host',
  fields: {
    subnet: link({ label: 'Subnet', replaces: 'resource' }, ['subnet'], 'owner'),
    privateIp: text({
      label: 'Private IP address',
      replaces: 'resource',
      help: 'In its subnet; left empty, AWS picks one.',
      placeholder: '10.0.0.10',
    }),
    securityGroups: links({ label: 'Security groups', help: 'At most five; none means the VPC’s default group.' }, [
      'security_group',
    ]),
    instanceType: text({ label: 'Instance type' }, 't3.micro'),
    ami: text({
      label: 'AMI',
      replaces: 'resource',
      help: 'Left empty, the Amazon Linux 2023 of the day, for the instance type’s processor.',
      placeholder: 'ami-0123456789abcdef0',
      advanced: true,
    }),
    associatePublicIpAddress: flag({ label: 'Public IP address', replaces: 'resource' }, false),
    sourceDestCheck: flag(
      {
        label: 'Source/destination check',
        help: 'Off for a host that forwards others’ packets, such as a firewall or a NAT instance.',
        advanced: true,
      },
      true,
    ),
    ...tagsField,
  },
})

export type Instance = Of<typeof instance>
