import { useEffect, useState } from 'react'
import { z } from '../../shared/base/zod.ts'

const licences = z.array(
  z.object({ name: z.string(), version: z.string().nullable(), licence: z.string(), text: z.string() }),
)
export type Licence = z.infer<typeof licences>[number]

/** Whose work is inside, as the build found it; undefined until it is read. */
export function useLicences(): readonly Licence[] | undefined {
  const [read, setRead] = useState<readonly Licence[]>()
  useEffect(() => {
    void fetch('licences.json')
      .then((response) => response.json())
      .then((value) => {
        setRead(licences.parse(value))
      })
  }, [])
  return read
}
