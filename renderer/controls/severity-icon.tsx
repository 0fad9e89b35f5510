import { CircleX, Lightbulb, TriangleAlert } from 'lucide-react'
import type { Severity } from '../../shared/plan/finding.ts'

const icons = { error: CircleX, warning: TriangleAlert, advice: Lightbulb } as const

export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  advice: 'Advice',
}

/** Form and colour both tell the severity; what reads the screen aloud hears its name. */
export function SeverityIcon({ severity, size = 16 }: { readonly severity: Severity; readonly size?: number }) {
  const Icon = icons[severity]
  return (
    <Icon
      className={`severity ${severity}`}
      size={size}
      role="img"
      aria-label={severityNames[severity]}
      aria-hidden={false}
    />
  )
}
