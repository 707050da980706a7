import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));
const report = process.env['CODEGREY_TEST_REPORT'];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^codegrey$/, replacement: `${src}/index.ts` },
      { find: /^codegrey\/(.+)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    ...(report === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: report } }),
  },
});
