/** A document in plain words, whatever it will be written as: no text in it is markup. */
export interface Document {
  readonly title: string
  /** What sort of document it is: `Design report`. */
  readonly type: string
  /** Under the title: author, revision, date. */
  readonly facts: readonly Entry[]
  readonly sections: readonly Section[]
}

/** A numbered part of a document with its own line in the contents. */
export interface Section {
  readonly title: string
  readonly parts: readonly Part[]
  readonly sections: readonly Section[]
}

export interface Entry {
  readonly label: string
  readonly value: string
}

export type Row = readonly string[]

interface Size {
  readonly width: number
  readonly height: number
}

export interface Drawing {
  readonly is: 'drawing'
  readonly title: string
  /** A whole file. */
  readonly svg: string
  /** At 100 %, 1/96 inch. */
  readonly size: Size
  /** What its colours and lines mean; in millimetres. */
  readonly legend: Size & { readonly svg: string }
}

export type Part =
  | { readonly is: 'paragraph'; readonly text: string }
  /** Inside a section, and not in the contents. */
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'facts'; readonly facts: readonly Entry[] }
  | { readonly is: 'table'; readonly head: Row; readonly rows: readonly Row[] }
  | Drawing

export const paragraph = (text: string): Part => ({ is: 'paragraph', text })

export const heading = (text: string): Part => ({ is: 'heading', text })

/** Entries without a value are left out. */
export const facts = (entries: readonly (readonly [string, string])[]): Part => ({
  is: 'facts',
  facts: entries.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
})

/** A table; where there are no rows, a sentence that says so. */
export const table = (head: Row, rows: readonly Row[], none: string): Part =>
  rows.length === 0 ? paragraph(none) : { is: 'table', head, rows }

export const section = (title: string, parts: readonly Part[], sections: readonly Section[] = []): Section => ({
  title,
  parts,
  sections,
})
