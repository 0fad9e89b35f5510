import { z } from 'zod'

// Before any schema is made: zod would otherwise try whether it may compile code, which the window's policy reports as
// an error. So `shared/` and the window take zod from here only.
z.config({ jitless: true })

export { z }
