// Size of a browser bundle of `assess` with everything it needs: minified, and gzipped as a server would send it.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const entries = { 'assess with everything inside': "export { assess } from './dist/index.js'" };
for (const [name, contents] of Object.entries(entries)) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const bytes = outputFiles[0].contents;
  console.log(
    `${name}: ${(bytes.length / 1024).toFixed(0)} KB minified, ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0)} KB gzip`,
  );
}
