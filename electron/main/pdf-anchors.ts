/** Objects of a PDF as Chromium writes it: plain, and only their streams packed. */
function objectsOf(pdf: string): ReadonlyMap<string, string> {
  const found = pdf.matchAll(/^(\d+) 0 obj\n([^]*?)\n(?:endobj|stream)/gm)
  return new Map([...found].map(([, number = '', body = '']) => [number, body]))
}

const references = (text: string): readonly string[] =>
  [...text.matchAll(/(\d+) 0 R/g)].map(([, number = '']) => number)

const kidsOf = (body: string): readonly string[] => references(/\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '')

/** The numbers of the page objects in reading order. */
function pagesUnder(number: string, objects: ReadonlyMap<string, string>): readonly string[] {
  const body = objects.get(number) ?? ''
  if (!/\/Type \/Pages\b/.test(body)) return [number]
  return kidsOf(body).flatMap((kid) => pagesUnder(kid, objects))
}

/** On which page of a document, counted from 1, each anchor that a link points to stands; empty when that can’t be read. */
export function pagesOfAnchors(content: Uint8Array): ReadonlyMap<string, number> {
  const objects = objectsOf(Buffer.from(content).toString('latin1'))
  const catalog = [...objects.values()].find((body) => /\/Type \/Catalog\b/.test(body)) ?? ''
  const [, root = ''] = /\/Pages (\d+) 0 R/.exec(catalog) ?? []
  const [, dests = ''] = /\/Dests (\d+) 0 R/.exec(catalog) ?? []
  const pages = pagesUnder(root, objects)
  const anchors = [...(objects.get(dests) ?? '').matchAll(/\/(\S+) \[(\d+) 0 R/g)]
  return new Map(anchors.map(([, anchor = '', page = '']) => [anchor, pages.indexOf(page) + 1]))
}
