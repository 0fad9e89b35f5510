import type { z } from '../base/zod.ts'

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  record: 'an object',
  object: 'an object',
}

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/** What belongs in a place of the file, in plain words; undefined leaves it to the schema. */
export function shapeFault(issue: Issue): string | undefined {
  if (issue.code === 'invalid_value')
    return `${issue.values.map((value) => `“${String(value)}”`).join(' or ')} belongs here`
  if (issue.code !== 'invalid_type') return undefined
  const noun = nouns[issue.expected] ?? 'another value'
  return issue.input === undefined ? `${noun} is missing here` : `${noun} belongs here`
}
