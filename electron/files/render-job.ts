import { z } from 'zod'

/** The switch by which the command line starts the app hidden: the path of a job. */
export const RENDER_SWITCH = 'render'

/** Begins the line on standard error that says why there is no result; Chromium writes others there. */
export const RENDER_COMPLAINT = 'gatewright: '

/** What the command line wants drawn; the result is written to the file `out`. */
export const renderJob = z.discriminatedUnion('format', [
  z.object({ format: z.literal('pdf'), html: z.string(), out: z.string() }),
  z.object({
    format: z.literal('report'),
    html: z.string(),
    title: z.string(),
    fonts: z.object({ regular: z.string(), semibold: z.string() }),
    out: z.string(),
  }),
  z.object({
    format: z.literal('png'),
    svg: z.string(),
    scale: z.number(),
    out: z.string(),
  }),
])

export type RenderJob = z.infer<typeof renderJob>
