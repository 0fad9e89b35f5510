/** A plan to begin with. Its folder's name is what `gatewright new` takes. */
export interface Template {
  readonly name: string
  /** First heading of its page. */
  readonly title: string
  /** First paragraph of its page. */
  readonly summary: string
  /** Text of the plan file. */
  readonly plan: string
}

const plans = import.meta.glob<string>('./*/plan.json', { query: '?raw', import: 'default', eager: true })
const pages = import.meta.glob<string>('./*/README.md', { query: '?raw', import: 'default', eager: true })

const all = Object.entries(plans).map(([path, plan]): Template => {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const [heading = '', paragraph = ''] = (pages[`${folder}/README.md`] ?? '').split(/\n\s*\n/)
  return {
    name: folder.slice(2),
    title: heading.replace(/^#\s*/, '').trim(),
    summary: paragraph.replace(/\s+/g, ' ').trim(),
    plan,
  }
})

/** The simplest first. */
export const templates: readonly Template[] = all.sort((a, b) => a.plan.length - b.plan.length)
