// Fills the measured parts of the README that can be recomputed: the output of its first example.
import { readFileSync } from 'node:fs';
import * as codegrey from 'codegrey';

/** The first TypeScript block of the README and the text block that follows it. */
export function firstExample(readme: string): { code: string; output: string } {
  const blocks = [...readme.matchAll(/```(ts|text)\n([\s\S]*?)```/g)];
  return { code: blocks[0]?.[2] ?? '', output: (blocks[1]?.[2] ?? '').trimEnd() };
}

/** Runs the example as it stands and returns what it prints. */
export function printed(code: string): string {
  const lines: string[] = [];
  const body = code.replace(/^import \{([^}]*)\} from 'codegrey';$/m, 'const {$1} = codegrey;');
  const run = new Function('codegrey', 'console', body) as (library: unknown, console: unknown) => void;
  run(codegrey, { log: (line: string) => lines.push(line) });
  return lines.join('\n');
}

if (process.argv[1]?.endsWith('readme.ts')) console.log(printed(firstExample(readFileSync('README.md', 'utf8')).code));
