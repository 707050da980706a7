import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    chance: 'src/chance/index.ts',
    actuarial: 'src/actuarial/index.ts',
    sheet: 'src/sheet/index.ts',
    evidence: 'src/evidence/index.ts',
    impact: 'src/impact/index.ts',
    insurance: 'src/insurance/index.ts',
    report: 'src/report/index.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  // tsup 8.5 injects `baseUrl`, which TypeScript 6 refuses unless this is set.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  treeshake: false,
  sourcemap: true,
  clean: true,
});
