import type { Cases } from '../../cases.ts'
import { withTunnels } from '../case-plans.ts'

const logged = (logGroupArn: string) => withTunnels({ logEnabled: true, logGroupArn }, {})

export const cases: Cases = {
  passes: [
    { name: 'a log group', plan: logged('arn:aws:logs:eu-west-1:123456789012:log-group:/aws/vendedlogs/vpn') },
    { name: 'as the console shows it', plan: logged('arn:aws:logs:eu-west-1:123456789012:log-group:vpn:*') },
    { name: 'another partition', plan: logged('arn:aws-us-gov:logs:us-gov-west-1:123456789012:log-group:vpn') },
    { name: 'empty: the export makes one', plan: logged('') },
    { name: 'logs off', plan: withTunnels({ logEnabled: false, logGroupArn: 'vpn' }) },
  ],
  fails: [
    { name: 'a name', plan: logged('/aws/vendedlogs/vpn'), at: ['vpn.tunnels[0].logGroupArn'], message: 'arn' },
    {
      name: 'a log stream',
      plan: logged('arn:aws:logs:eu-west-1:123456789012:log-group:vpn:log-stream:one'),
      at: ['vpn.tunnels[0].logGroupArn'],
      message: 'arn',
    },
    {
      name: 'a bucket, on the second tunnel',
      plan: withTunnels({}, { logEnabled: true, logGroupArn: 'arn:aws:s3:::vpn-logs' }),
      at: ['vpn.tunnels[1].logGroupArn'],
      message: 'arn',
    },
    {
      name: 'an account of eleven digits',
      plan: logged('arn:aws:logs:eu-west-1:12345678901:log-group:vpn'),
      at: ['vpn.tunnels[0].logGroupArn'],
      message: 'arn',
    },
  ],
}
