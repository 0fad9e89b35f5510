import type { ReactNode } from 'react'
import { blocksOf, spansOf, type Block } from './markdown-blocks.ts'
import './markdown.css'

/** Pages of our own: the part of Markdown they use, as elements; nothing in the text becomes markup. */
export const Markdown = ({ text }: { readonly text: string }) => (
  <div className="markdown">{blocksOf(text).map((block, i) => element(block, i))}</div>
)

function element(block: Block, key: number): ReactNode {
  switch (block.type) {
    case 'heading':
      return <h3 key={key}>{inline(block.text)}</h3>
    case 'code':
      return (
        <pre key={key} tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'list': {
      const items = block.items.map((item, i) => <li key={i}>{inline(item)}</li>)
      return block.isNumbered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>
    }
    case 'table':
      return (
        <table key={key}>
          <thead>
            <tr>
              {block.head.map((cell, i) => (
                <th key={i}>{inline(cell)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, j) => (
                  <td key={j}>{inline(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'paragraph':
      return <p key={key}>{inline(block.text)}</p>
  }
}

const inline = (text: string): ReactNode =>
  spansOf(text).map(({ type, text: part }, i) => {
    if (type === 'code') return <code key={i}>{part}</code>
    if (type === 'emphasis') return <em key={i}>{part}</em>
    return type === 'strong' ? <strong key={i}>{part}</strong> : part
  })
