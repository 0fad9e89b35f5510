import { rulePages } from '../../shared/rules/pages.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { Markdown } from '../controls/markdown.tsx'

interface Props {
  readonly code: string
  readonly onClose: () => void
}

/** What a rule checks, why, and how to mend it. */
export default function RulePage({ code, onClose }: Props) {
  const page = rulePages.get(code) ?? `# ${code}\n\nThis rule has no page.`
  const [heading = code, ...rest] = page.split('\n')
  return (
    <DialogFrame title={heading.replace(/^#\s*/, '')} width={640} isText onClose={onClose}>
      <Markdown text={rest.join('\n')} />
    </DialogFrame>
  )
}
