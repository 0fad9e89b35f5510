import { vpnConnection } from '../../../kinds/vpn-connection/record.ts'
import { change } from '../../../plan/patch.ts'
import { defineRule } from '../../rule.ts'
import { acceleration } from '../sources.ts'

export const rule = defineRule({
  code: 'vpn-acceleration-private',
  severity: 'error',
  title: 'Acceleration with private outside addresses',
  reads: [vpnConnection],
  source: acceleration,
  messages: {
    private:
      '{connection} is accelerated and has private outside addresses; acceleration goes over the internet, private addresses over Direct Connect.',
  },
  *check(estate) {
    for (const connection of estate.all(vpnConnection)) {
      const { transitGateway, enableAcceleration, outsideIpAddressType } = connection
      if (transitGateway === null || !enableAcceleration || outsideIpAddressType !== 'PrivateIpv4') continue
      yield {
        at: connection.id,
        field: 'enableAcceleration',
        message: 'private',
        values: { connection: connection.name },
        fix: { title: 'Turn acceleration off', patch: change(connection, { enableAcceleration: false }) },
      }
    }
  },
})
