import { link, number, text } from '../../plan/field.ts'
import { recordType, tagsField, type Of } from '../../plan/kind.ts'

/** The office’s router as AWS knows it. Fields in the order of AWS’s own form. */
export const customerGateway = recordType({
  name: 'customer_gateway',
  title: 'Customer gateway',
  prefix: 'cgw',
  whenReplaced: 'its VPN connections move to the new one',
  fields: {
    site: link({ label: 'Office', help: 'Where the device stands.' }, ['site'], 'home'),
    bgpAsn: number(
      {
        label: 'BGP ASN',
        replaces: 'resource',
        help: 'The ASN of your device, 1 to 4294967294. Needed for dynamic routing; for static routing any will do, 65000 is usual. Private: 64512 to 65534 and 4200000000 to 4294967294. AWS keeps 7224 everywhere, 9059 in eu-west-1, 10124 in ap-northeast-1 and 17943 in ap-southeast-1.',
        min: 1,
        max: 4294967294,
      },
      65000,
    ),
    ipAddress: text({
      label: 'IP address',
      replaces: 'resource',
      help: 'The static, internet-routable address of your gateway device’s external interface. Behind NAT: the address of the NAT device.',
      placeholder: '203.0.113.10',
    }),
    certificateArn: text({
      label: 'Certificate ARN',
      replaces: 'resource',
      help: 'Optional: the private certificate from AWS Private CA that the device shows instead of a pre-shared key. With it the address may be left out.',
      placeholder: 'arn:aws:acm:eu-west-1:123456789012:certificate/…',
      advanced: true,
    }),
    deviceName: text({
      label: 'Device name',
      replaces: 'resource',
      help: 'Optional, at most 255 characters. AWS returns an existing customer gateway when type, address, ASN and device name are equal, so give each its own.',
    }),
    ...tagsField,
  },
})

export type CustomerGateway = Of<typeof customerGateway>
