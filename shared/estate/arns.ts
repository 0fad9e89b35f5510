/** What an ARN says about where its resource is. */
export interface Arn {
  readonly service: string
  /** `''` for what is in no Region. */
  readonly region: string
  /** Twelve digits; `''` where none is needed, `aws` for what is AWS's own. */
  readonly account: string
  readonly resource: string
}

const FORM = /^arn:aws[a-z-]*:([a-z0-9-]+):([a-z0-9-]*):(\d{12}|aws|):(\S+)$/

/** Undefined for a text that is no ARN. */
export function readArn(text: string): Arn | undefined {
  const [, service, region, account, resource] = FORM.exec(text) ?? []
  if (service === undefined || region === undefined || account === undefined || resource === undefined) return undefined
  return { service, region, account, resource }
}
