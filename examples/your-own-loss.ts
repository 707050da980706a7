import { assess, assumption, lossComponent } from 'codegrey';
import { uniform } from 'codegrey/chance';
import { judged } from 'codegrey/evidence';
import { ehrOutage } from 'codegrey/impact';

// A cost the library does not know: renting a mobile CT while the imaging archive is down. No file of the library changes.
const trailerPerDay = assumption({
  name: 'trailerPerDay',
  unit: 'USD/day',
  range: [0, 1e5],
  says: 'rent of a mobile scanner for a day',
  default: judged({
    id: 'our-trailer-quote',
    unit: 'USD/day',
    distribution: uniform({ min: 4000, max: 7000 }),
    range: [3000, 9000],
    says: 'rent of a mobile scanner',
    why: 'two quotes from local vendors',
    priceYear: 2025,
    currency: 'USD',
  }),
});

const mobileScanner = lossComponent({
  name: 'mobileScanner',
  says: 'renting a mobile scanner while the record is down',
  formula: 'ehrOutage / 24 x trailerPerDay',
  from: { ehrOutage, trailerPerDay },
  each: (x, i) => (x.ehrOutage[i] / 24) * x.trailerPerDay[i],
  mapsTo: { fairMam: 'Business Interruption', veris: 'Operating costs' },
});

export function main(): string {
  const input = { organization: { beds: 300 }, attack: { kind: 'ransomware' } };
  const without = assess(input).outcome('totalLoss').mean;
  const run = assess(input, { with: [mobileScanner] });
  const own = run.outcome('mobileScanner').mean;
  return [
    `mean cost of the scanner    USD ${Math.round(own)}`,
    `total loss without and with USD ${Math.round(without)} and ${Math.round(run.outcome('totalLoss').mean)}`,
  ].join('\n');
}

if (process.argv[1]?.endsWith('your-own-loss.ts')) console.log(main());
