import { defineConfig } from 'vitest/config'

const TERRAFORM_LIMIT = 300_000

export default defineConfig({
  cacheDir: 'out/.cache/vitest',
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['shared/**/*.test.ts', 'test/**/*.test.ts'],
          testTimeout: 60_000,
          // Nothing they import is changed by them: each worker reads all kinds and rules once.
          isolate: false,
        },
      },
      {
        test: {
          name: 'terraform',
          include: ['test/terraform/**/*.tf-test.ts'],
          testTimeout: TERRAFORM_LIMIT,
          hookTimeout: TERRAFORM_LIMIT,
          fileParallelism: false,
        },
      },
    ],
  },
})
