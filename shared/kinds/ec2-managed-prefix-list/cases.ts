import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with everything set',
    of: 'pl-offices',
    plan: {
      resources: {
        'pl-offices': {
          kind: 'ec2_managed_prefix_list',
          name: 'Offices',
          maxEntries: 5,
          entries: [{ cidr: '192.168.1.0/24', description: 'HQ' }, { cidr: '192.168.2.0/24' }],
          tags: { Team: 'network' },
        },
      },
    },
    expect: `resource "aws_ec2_managed_prefix_list" "offices" {
  name           = "Offices"
  address_family = "IPv4"
  max_entries    = 5

  entry {
    cidr        = "192.168.1.0/24"
    description = "HQ"
  }

  entry {
    cidr = "192.168.2.0/24"
  }

  tags = {
    Name = "Offices"
    Team = "network"
  }
}
`,
  },
  {
    name: 'of IPv6, as large as it is',
    of: 'pl-partners',
    plan: {
      resources: {
        'pl-partners': {
          kind: 'ec2_managed_prefix_list',
          name: 'partners',
          addressFamily: 'IPv6',
          maxEntries: null,
          entries: [{ cidr: '2001:db8:1::/48' }, { cidr: '2001:db8:2::/48' }],
        },
      },
    },
    expect: `resource "aws_ec2_managed_prefix_list" "partners" {
  name           = "partners"
  address_family = "IPv6"
  max_entries    = 2

  entry {
    cidr = "2001:db8:1::/48"
  }

  entry {
    cidr = "2001:db8:2::/48"
  }

  tags = {
    Name = "partners"
  }
}
`,
  },
]
