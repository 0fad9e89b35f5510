import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

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
  // Node loads these when first used, 40 ms that pass unnoticed before the app is ready.
  void new Response(new Request(`${ORIGIN}/`).body).arrayBuffer()
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
    return assetResponse(file, await readFile(file))
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

/** What the bundler writes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Read here and not through `net.fetch`, whose first answer takes 50 ms. */
const assetResponse = (file: string, bytes: Buffer<ArrayBuffer>): Response =>
  new Response(bytes, {
    headers: {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  })

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
