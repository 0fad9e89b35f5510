import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const SCRIPTS = ['**/*.mjs']
const everyImport = {
  cytoscape: only('renderer/canvas'),
  'ip-cidr': only('shared/net'),
  electron: only('electron/main and electron/preload'),
}
const REMEMBERED_ESTATE =
  'CallExpression[callee.name="remembered"] > :function[params.0.typeAnnotation.typeAnnotation.typeName.name="Estate"]'

export default defineConfig(
  globalIgnores(['out', 'dist', 'test-results', 'gatewright-demo']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', caughtErrors: 'none', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  { files: SCRIPTS, extends: [tseslint.configs.recommended] },
  importsAllowed(['**/*.{ts,tsx}'], []),
  importsAllowed(['shared/net/**'], ['ip-cidr']),
  importsAllowed(['renderer/canvas/**'], ['cytoscape']),
  importsAllowed(['electron/main/**', 'electron/preload/**'], ['electron']),
  importsAllowed(['test/**', '**/*.test.ts'], ['ip-cidr', 'cytoscape', 'electron']),
  {
    // The rooms whose code runs inside `answered`, see shared/estate/answered.ts.
    files: ['shared/estate/**', 'shared/kinds/**', 'shared/rules/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: REMEMBERED_ESTATE,
          message: 'Use answered: what is remembered by estate hides from an answer what it looked at.',
        },
      ],
    },
  },
  {
    // Playwright reads a fixture's dependencies off its first parameter, which must be a pattern even when empty.
    files: ['test/e2e/**'],
    rules: { 'no-empty-pattern': 'off' },
  },
)

/** The last entry that matches a file says which of the fenced packages it may import. */
function importsAllowed(files, allowed) {
  const paths = Object.entries(everyImport)
    .filter(([name]) => !allowed.includes(name))
    .map(([name, message]) => ({ name, message }))
  return { files, rules: { 'no-restricted-imports': ['error', { paths }] } }
}

function only(rooms) {
  return `Only ${rooms} may import it.`
}
