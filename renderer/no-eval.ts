import { z } from 'zod'

// Before any schema is made: zod would otherwise try whether it may compile code, which the policy reports as an error.
z.config({ jitless: true })
