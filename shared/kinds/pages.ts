const files = import.meta.glob<string>('./*/README.md', { query: '?raw', import: 'default', eager: true })

/** Each kind's page (Markdown), by kind name. */
export const kindPages: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [(path.split('/')[1] ?? '').replaceAll('-', '_'), text]),
)
