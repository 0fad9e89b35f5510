import { z } from 'zod'

/** The switch by which the command line starts the app hidden: the path of a job. */
export const RENDER_SWITCH = 'render'

/** What the command line wants drawn; the result, or the reason why there is none, is written to a file. */
export const renderJob = z.discriminatedUnion('format', [
  z.object({ format: z.literal('pdf'), html: z.string(), out: z.string() }),
  z.object({
    format: z.literal('png'),
    svg: z.string(),
    width: z.number(),
    height: z.number(),
    scale: z.number(),
    out: z.string(),
  }),
])

export type RenderJob = z.infer<typeof renderJob>
