import { cloudwatchLogGroup } from '../../../kinds/cloudwatch-log-group/record.ts'
import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { defineRule } from '../../rule.ts'
import { tunnelLogs } from '../sources.ts'

const PREFIX = '/aws/vendedlogs/'

export const rule = defineRule({
  code: 'tunnel-log-group-name',
  severity: 'advice',
  title: 'Log group of tunnels outside /aws/vendedlogs/',
  reads: [cloudwatchLogGroup, vpnConnection],
  source: tunnelLogs,
  messages: {
    prefix:
      '{group} takes the logs of tunnels of {connection}; begin its name with /aws/vendedlogs/, or AWS adds each group to one resource policy of at most 5120 characters.',
  },
  *check(estate) {
    const users = new Map(
      estate
        .all(vpnConnection)
        .flatMap((connection) =>
          connection.tunnels.filter(({ logEnabled }) => logEnabled).map((tunnel) => [tunnel.logGroup, connection]),
        ),
    )
    for (const group of estate.all(cloudwatchLogGroup)) {
      const connection = users.get(group.id)
      if (connection === undefined || group.logGroupName.startsWith(PREFIX)) continue
      yield {
        at: group.id,
        field: 'logGroupName',
        message: 'prefix',
        values: { group: group.name, connection: connection.name },
        also: [connection.id],
      }
    }
  },
})
