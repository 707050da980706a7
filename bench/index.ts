// Speed, each as a ratio in this run against the plainest honest alternative.
// With `--sticks <folder>` programs of other languages kept there are timed beside it.
import { textTable } from '../src/report/index.js';
import { benchSheet } from './sheet.js';

const table = (title: string, rows: ReturnType<typeof benchSheet>): string =>
  textTable({ title, header: ['what', 'time', 'beside'], rows: rows.map((row) => [row.what, row.value, row.note]) });

console.log(table('The sheet and a whole assessment', benchSheet()));
