const files = import.meta.glob<string>('./*/*/README.md', { query: '?raw', import: 'default', eager: true })

const entries = Object.entries(files).map(([path, text]) => {
  const [, family = '', code = ''] = path.split('/')
  return { family, code, text }
})

/** Each rule's page (Markdown), by rule code. */
export const rulePages: ReadonlyMap<string, string> = new Map(entries.map(({ code, text }) => [code, text]))

/** The folder each rule stands in: `routing`, `security-group`. */
export const ruleFamilies: ReadonlyMap<string, string> = new Map(entries.map(({ code, family }) => [code, family]))
