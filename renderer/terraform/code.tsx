import { memo, useMemo } from 'react'
import { tokensOf } from './tokens.ts'
import './code.css'

/** Terraform text in colour. */
export const Code = memo(function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const tokens = useMemo(() => tokensOf(text), [text])
  return (
    <pre className="code" tabIndex={0} aria-label={label}>
      <code>
        {tokens.map((token, i) =>
          token.type === 'plain' ? (
            token.text
          ) : (
            <span key={i} className={token.type}>
              {token.text}
            </span>
          ),
        )}
      </code>
    </pre>
  )
})
