// Fills the parts of the README that can be recomputed: what each of its examples prints.
import { readFileSync, writeFileSync } from 'node:fs';
import * as front from 'codegrey';
import * as actuarial from 'codegrey/actuarial';
import * as chance from 'codegrey/chance';
import * as insurance from 'codegrey/insurance';

const rooms: Readonly<Record<string, unknown>> = {
  codegrey: front,
  'codegrey/actuarial': actuarial,
  'codegrey/chance': chance,
  'codegrey/insurance': insurance,
};

const EXAMPLE = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)\n```/g;

/** Every TypeScript block of the README with the text block that follows it. */
export function examples(readme: string): readonly { readonly code: string; readonly output: string }[] {
  return [...readme.matchAll(EXAMPLE)].map(([, code = '', output = '']) => ({ code, output }));
}

/** Runs an example as it stands and returns what it prints. */
export function printed(code: string): string {
  const lines: string[] = [];
  const body = code.replace(/^import \{([^}]*)\} from '([^']*)';$/gm, "const {$1} = rooms['$2'];");
  const run = new Function('rooms', 'console', body) as (from: unknown, console: unknown) => void;
  run(rooms, { log: (line: string) => lines.push(line) });
  return lines.join('\n');
}

if (process.argv[1]?.endsWith('readme.ts')) {
  const readme = readFileSync('README.md', 'utf8');
  const fresh = (_: string, code: string): string => `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed(code)}\n\`\`\``;
  writeFileSync('README.md', readme.replace(EXAMPLE, fresh));
}
