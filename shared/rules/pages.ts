const files = import.meta.glob<string>('./*/*/README.md', { query: '?raw', import: 'default', eager: true })

/** Each rule's page (Markdown), by rule code. */
export const rulePages: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.split('/').at(-2) ?? '', text]),
)
