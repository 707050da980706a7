import { spawnSync } from 'node:child_process';

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

/** Peak memory that a program beside this file prints of itself: a process of its own, so that nothing else is counted. */
export function peakMegabytes(file: string): string {
  const path = new URL(file, import.meta.url).pathname;
  return spawnSync(process.execPath, [...process.execArgv, path], { encoding: 'utf8' }).stdout.trim();
}
