import type { Quota } from '../../estate/quotas.ts'
import type { Severity } from '../../plan/finding.ts'

/** More than AWS gives at first can be asked for; more than it gives at all is refused. */
export const severityOf = ({ adjustable }: Quota): Severity => (adjustable ? 'warning' : 'error')

/** The end of every message. */
export const limitOf = ({ adjustable }: Quota): string =>
  adjustable
    ? 'AWS allows {most} until you have the quota raised, which can take days.'
    : 'AWS allows {most} and does not raise that.'
