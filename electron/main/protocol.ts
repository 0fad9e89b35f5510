import { randomUUID } from 'node:crypto'
import { join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { net, protocol } from 'electron'

const SCHEME = 'app'
const HOST = 'gatewright'
export const ORIGIN = `${SCHEME}://${HOST}`

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** For documents we made ourselves: styles may stand in them, nothing runs, nothing is fetched. */
const DOCUMENT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A page for printing and drawing, served from memory. */
export interface Document {
  readonly type: 'text/html' | 'image/svg+xml'
  readonly text: string
}

const documents = new Map<string, Document>()

/** The document has an address for as long as the work lasts. */
export async function withDocument<T>(document: Document, work: (url: string) => Promise<T>): Promise<T> {
  const path = `/document/${randomUUID()}`
  documents.set(path, document)
  try {
    return await work(ORIGIN + path)
  } finally {
    documents.delete(path)
  }
}

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the window's files, and documents. */
export function serve(root: string): void {
  protocol.handle(SCHEME, (request) => answer(root, request.url))
}

async function answer(root: string, url: string): Promise<Response> {
  const document = documents.get(new URL(url).pathname)
  if (document !== undefined) return documentResponse(document)
  const file = assetPath(root, url)
  if (file === undefined) return notFound()
  try {
    return withHeaders(await net.fetch(pathToFileURL(file).href), file)
  } catch {
    return notFound()
  }
}

/** The file an address means, unless it lies outside the root. */
function assetPath(root: string, url: string): string | undefined {
  const { protocol: scheme, host, pathname } = new URL(url)
  if (scheme !== `${SCHEME}:` || host !== HOST) return undefined
  const path = decoded(pathname)
  if (path === undefined || path.includes('\0')) return undefined
  const file = normalize(join(root, path === '/' || path === '' ? 'index.html' : path))
  return file.startsWith(root + sep) ? file : undefined
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

function withHeaders(response: Response, file: string): Response {
  const headers = new Headers(response.headers)
  headers.set('Content-Security-Policy', CONTENT_SECURITY_POLICY)
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  if (file.endsWith('.js')) headers.set('Content-Type', 'text/javascript')
  return new Response(response.body, { status: response.status, headers })
}

const documentResponse = ({ type, text }: Document): Response =>
  new Response(text, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': DOCUMENT_POLICY,
      'X-Content-Type-Options': 'nosniff',
    },
  })

function notFound(): Response {
  return new Response('not found', { status: 404 })
}
