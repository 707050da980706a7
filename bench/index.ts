// Speed, each as a ratio in this run against the plainest honest alternative.
// With `--sticks <folder>` programs of other languages kept there are timed beside it.
import { textTable } from '../src/report/index.js';
import { benchActuarial } from './actuarial.js';
import { benchInsurance } from './insurance.js';
import { benchSheet } from './sheet.js';
import type { BenchRow } from './timing.js';

const show = (title: string, rows: readonly BenchRow[]): void =>
  console.log(
    `${textTable({ title, header: ['what', 'time', 'beside'], rows: rows.map((row) => [row.what, row.value, row.note]) })}\n`,
  );

show('The sheet and a whole assessment', benchSheet());
show('Policies', benchInsurance());
show('Annual totals', benchActuarial());
