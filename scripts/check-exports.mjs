// Every subpath of the built package can be imported and required, and both give the same names.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
let faults = 0;
for (const [subpath, targets] of Object.entries(exports)) {
  if (typeof targets === 'string') continue;
  const esm = Object.keys(await import(new URL(`../${targets.import.default}`, import.meta.url).href)).sort();
  const cjs = Object.keys(require(`../${targets.require.default}`)).sort();
  const same = esm.join() === cjs.join() && esm.length > 0;
  if (!same) faults++;
  console.log(`${subpath}: ${esm.length} names, import and require ${same ? 'agree' : 'DIFFER'}`);
}
process.exitCode = faults === 0 ? 0 : 1;
