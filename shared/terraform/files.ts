import { byText } from '../base/order.ts'
import { block } from '../hcl/block.ts'
import { object } from '../hcl/expression.ts'
import { fileText } from '../hcl/print.ts'
import type { Settings } from '../plan/plan.ts'

/** One file to write; the path is relative to the folder that is exported to. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

export const versions: TextFile = {
  path: 'versions.tf',
  text: fileText([
    block(
      'terraform',
      [],
      { required_version: '>= 1.5.0' },
      block('required_providers', [], {
        aws: object({ source: 'hashicorp/aws', version: '>= 5.100.0, < 7.0.0' }),
      }),
    ),
  ]),
}

/** The Region is a literal, since the design names its Availability Zones. */
export function providers({ region, tags }: Pick<Settings, 'region' | 'tags'>): TextFile {
  const sorted = Object.entries(tags).sort(([a], [b]) => byText(a, b))
  const defaults = block('default_tags', [], { tags: object(Object.fromEntries(sorted)) })
  const provider = block('provider', ['aws'], { region }, sorted.length === 0 ? undefined : defaults)
  return { path: 'providers.tf', text: fileText([provider]) }
}

export const gitignore: TextFile = {
  path: '.gitignore',
  text: ['.terraform/', '*.tfstate', '*.tfstate.*', '*.tfvars', 'crash.log', 'crash.*.log', ''].join('\n'),
}

/** How to give values to the variables; none of them has to be given. */
export const exampleOf = (variables: readonly string[]): TextFile => ({
  path: 'terraform.tfvars.example',
  text: [
    '# Copy to terraform.tfvars, which Git ignores, and take the # away from what you set.',
    '# What is left out, AWS makes itself. Terraform keeps the values in its state: encrypt that.',
    ...variables.map((name) => `# ${name} = ""`),
    '',
  ].join('\n'),
})
