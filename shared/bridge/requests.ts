import { z } from '../base/zod.ts'
import type { CallName, Calls } from './calls.ts'
import { COMMANDS } from './command.ts'

/** What a call takes; `undefined` for those that take nothing. */
export type RequestOf<N extends CallName> = Parameters<Calls[N]> extends [infer R] ? R : undefined

const MAX_TEXT = 64 * 1024 * 1024

const nothing = z.undefined()
const document = z.string().max(MAX_TEXT)
/** Also of a dropped file, whose path no page tells. */
export const pathOfFile = z
  .string()
  .min(1)
  .max(4096)
  .refine((value) => !value.includes('\0'), 'a path has no zero byte')
const name = z.string().max(1024)

const drawing = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('svg'), svg: document, suggestedName: name }),
  z.strictObject({
    format: z.literal('png'),
    svg: document,
    scale: z.number().positive().max(8),
    suggestedName: name,
  }),
  z.strictObject({ format: z.literal('pdf'), html: document, suggestedName: name }),
  z.strictObject({ format: z.literal('drawio'), xml: document, suggestedName: name }),
])

const base64 = z
  .string()
  .max(MAX_TEXT)
  .regex(/^[A-Za-z0-9+/]*=*$/)

const report = z.discriminatedUnion('format', [
  z.strictObject({
    format: z.literal('pdf'),
    html: document,
    title: name,
    fonts: z.strictObject({ regular: base64, semibold: base64 }),
    suggestedName: name,
  }),
  z.strictObject({ format: z.literal('html'), html: document, suggestedName: name }),
  z.strictObject({ format: z.literal('md'), markdown: document, svg: document, drawing: name, suggestedName: name }),
])

/** One parser for each call; main hands on only what comes out of it. */
export const requests: { readonly [N in CallName]: z.ZodType<RequestOf<N>> } = {
  start: nothing,
  openPlan: z.strictObject({ purpose: z.enum(['open', 'compare']) }),
  openRecent: z.strictObject({ path: pathOfFile }),
  readAgain: z.strictObject({ path: pathOfFile }),
  acceptRead: nothing,
  savePlan: z.strictObject({ path: pathOfFile.nullable(), text: document, suggestedName: name }),
  keepRecovery: z.strictObject({ id: z.uuid(), path: pathOfFile.nullable(), name, text: document }),
  dropRecovery: z.strictObject({ id: z.uuid() }),
  askUnsaved: z.strictObject({ name }),
  exportTerraform: z.strictObject({
    files: z.array(z.strictObject({ path: name, text: document })).max(1000),
    suggestedFolder: name,
  }),
  exportDrawing: drawing,
  exportReport: report,
  print: z.strictObject({
    html: document,
    paper: z.strictObject({ width: z.number().positive(), height: z.number().positive() }).optional(),
  }),
  setDocument: z.strictObject({ name, path: pathOfFile.nullable(), edited: z.boolean() }),
  setMenu: z.strictObject({
    undo: name.nullable(),
    redo: name.nullable(),
    disabled: z.array(z.enum(COMMANDS)).max(COMMANDS.length),
    checked: z.array(z.enum(COMMANDS)).max(COMMANDS.length),
  }),
  edit: z.strictObject({ command: z.enum(['copy', 'cut', 'paste']) }),
  saveSettings: z.strictObject({
    theme: z.exactOptional(z.enum(['system', 'light', 'dark', 'contrast'])),
    isTourSeen: z.exactOptional(z.boolean()),
    looksForVersions: z.exactOptional(z.boolean()),
  }),
  machine: nothing,
  saveProblemReport: z.strictObject({ text: document }),
  newRelease: nothing,
  openPage: z.strictObject({ url: z.url({ protocol: /^https$/ }).max(2048) }),
  answerClose: z.strictObject({ close: z.boolean() }),
}
