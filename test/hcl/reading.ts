import { parse } from '@cdktn/hcl2json'

/** Terraform text as data, read by Terraform's own parser. Strings come back with their templates still escaped. */
export const readTerraform = async (text: string): Promise<Record<string, unknown>> => parse('test.tf', text)

/** How `readTerraform` gives back a literal text: well-formed, composed, `${` and `%{` escaped. */
export const asRead = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[$%](?=\{)/g, '$&$&')
