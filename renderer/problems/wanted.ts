import type { Finding, Severity } from '../../shared/plan/finding.ts'

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice']

/** Which findings are listed. */
export interface Wanted {
  readonly severities: ReadonlySet<Severity>
  /** In the message, the rule's code or the resource's name. */
  readonly text: string
}

export const everything: Wanted = { severities: new Set(SEVERITIES), text: '' }

export const isWanted = ({ severities, text }: Wanted, { severity, message, rule }: Finding, name: string): boolean =>
  severities.has(severity) && `${message} ${rule} ${name}`.toLowerCase().includes(text.trim().toLowerCase())
