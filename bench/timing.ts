import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** One line of the bench. */
export interface BenchRow {
  readonly what: string;
  readonly value: string;
  readonly note: string;
}

/** Fastest of several runs, in milliseconds; the fastest run is the one least disturbed. */
export function best(run: () => unknown, repeats: number): number {
  let fastest = Infinity;
  for (let k = 0; k < repeats; k++) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** What is made of an empty folder, which is gone afterwards. */
export function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Peak memory that a program beside this file prints of itself: bundled first and run by plain Node in a process of its own,
 * so that neither a loader nor anything else is counted.
 */
export function peakMegabytes(file: string): string {
  const entry = new URL(file, import.meta.url).pathname;
  return inTemporaryFolder((folder) => {
    const outfile = join(folder, 'program.mjs');
    buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile });
    return spawnSync(process.execPath, [outfile], { encoding: 'utf8' }).stdout.trim();
  });
}
