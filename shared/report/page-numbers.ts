/** Where the contents will say on which page a section begins; empty until the pages are known. */
export const pageNumberHole = (anchor: string): string => `<i data-page="${anchor}"></i>`

/** @param pages  by anchor, the first is 1 */
export const withPageNumbers = (html: string, pages: ReadonlyMap<string, number>): string =>
  html.replace(/<i data-page="([\w-]+)"><\/i>/g, (hole, anchor: string) => {
    const page = pages.get(anchor)
    return page === undefined ? hole : hole.replace('></', `>${String(page)}</`)
  })
