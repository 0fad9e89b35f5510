import { call, expression, type Expression } from '../../hcl/expression.ts'

/** A JSON value as Terraform writes it. */
function valueOf(json: unknown): Expression {
  if (Array.isArray(json)) return expression(json.map(valueOf))
  if (typeof json === 'object' && json !== null)
    return { is: 'object', entries: Object.entries(json).map(([key, value]) => [key, valueOf(value)]) }
  return expression(json as string | number | boolean | null)
}

/** The document through `jsonencode`, so that a change shows as one of its lines; as typed when it is no JSON. */
export function policyOf(text: string): Expression | undefined {
  if (text.trim() === '') return undefined
  try {
    return call('jsonencode', valueOf(JSON.parse(text)))
  } catch {
    return expression(text)
  }
}
