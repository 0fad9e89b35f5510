/**
 * A Terraform label as a name of AWS's: letters, digits and single dashes, beginning with a letter.
 * What is too long loses its middle, so that numbers at the end still tell two apart.
 */
export function awsName(label: string, longest: number): string {
  const name = label.replace(/[^A-Za-z0-9]+/g, '-').replace(/^[^A-Za-z]+|-$/g, '')
  const short = name.length <= longest ? name : `${name.slice(0, longest - 9)}-${name.slice(-8)}`
  return short.replace(/-{2,}/g, '-')
}
