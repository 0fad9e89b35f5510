import { useState } from 'react'

/** Sizes of the panels, CSS pixels. */
export interface Layout {
  readonly left: number
  readonly right: number
  readonly bottom: number
  /** Of the left column: the palette's part. */
  readonly palette: number
}

const KEY = 'layout'
const usual: Layout = { left: 264, right: 336, bottom: 200, palette: 320 }

function stored(): Layout {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Layout>) }
  } catch {
    return usual
  }
}

/** The panels' sizes, kept from one start to the next. */
export function useLayout(): readonly [Layout, (change: Partial<Layout>) => void] {
  const [layout, setLayout] = useState(stored)
  const change = (part: Partial<Layout>): void => {
    const next = { ...layout, ...part }
    setLayout(next)
    localStorage.setItem(KEY, JSON.stringify(next))
  }
  return [layout, change]
}
