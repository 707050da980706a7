// Offline check of package-lock.json: it names no registry host, and every optional (platform) package is recorded,
// because `npm ci` refuses a lock file that lacks one.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const faults = [];

/** Node's own look-up: the nearest node_modules folder, outwards. */
function isRecorded(from, name) {
  let folder = from;
  for (;;) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

for (const [path, entry] of Object.entries(packages)) {
  if (entry.resolved && !entry.link) faults.push(`${path} names where it was fetched: ${entry.resolved}`);
  if (path !== '' && !entry.link && !entry.inBundle && !entry.integrity) faults.push(`${path} has no integrity hash`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isRecorded(path, name)) faults.push(`${path} wants ${name}, which the lock file does not hold`);
  }
}
for (const fault of faults.slice(0, 10)) console.error(fault);
console.log(`package-lock.json: ${Object.keys(packages).length - 1} packages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
