// Prints a fingerprint of several answers of the built package: it must be the same on every Node and in every browser.
import { createHash } from 'node:crypto';
import { assess, assessYears, compare } from '../dist/index.js';

const hospital = { beds: 300 };
const answers = [
  assess({ organization: hospital, attack: { kind: 'ransomware', start: '2026-12-24T22:15' } }, { trials: 5000 }),
  assess({ organization: hospital, attack: { kind: 'connected-device' } }, { trials: 5000, seed: 7 }),
  assess({ organization: { netRevenue: 4e8 }, attack: { kind: 'unknown' } }, { trials: 5000, plan: 'sobol' }),
  assessYears({ organization: hospital, attack: { kind: 'ransomware' } }, { years: 5000 }),
  [
    ...compare(
      {
        a: { organization: hospital, attack: { kind: 'ransomware' } },
        b: { organization: { beds: 301 }, attack: { kind: 'ransomware' } },
      },
      { trials: 1000 },
    ).difference('b').column,
  ],
];
for (const answer of answers)
  console.log(createHash('sha256').update(JSON.stringify(answer)).digest('hex').slice(0, 32));
