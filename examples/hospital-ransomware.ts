import { readFileSync } from 'node:fs';
import { type Assessment, assess, reasonText, text } from 'codegrey';

const file = new URL('./data/five-hospital-system-2021.json', import.meta.url);

/** What was published afterwards; none of it is an input. */
const published = [
  { quantity: 'ehrOutage', unit: 'hour', value: 25 * 24, says: 'record down for 25 days' },
  { quantity: 'lostNetRevenue', unit: 'USD', value: 91.6e6, says: 'lost revenue, May and June 2021' },
  { quantity: 'totalLoss', unit: 'USD', value: 112.7e6, says: 'lost revenue and added costs, May and June 2021' },
];

/** Where the published outcome falls in the estimate made from what was known before. */
function against(run: Assessment): string {
  const lines = published.map(({ quantity, unit, value, says }) => {
    const outcome = run.outcome(quantity);
    const [low, high] = [outcome.quantile(0.05), outcome.quantile(0.95)];
    const verdict = value >= low && value <= high ? 'hit' : 'miss';
    const percentile = Math.round(100 * (1 - outcome.exceedance(value)));
    return `  ${says}: ${value} ${unit} lies at the ${percentile}% point of the estimate; 5 to 95% is ${Math.round(low)} to ${Math.round(high)}: ${verdict}`;
  });
  return ['Published outcome beside the estimate', ...lines].join('\n');
}

export function main(): string {
  const run = assess(JSON.parse(readFileSync(file, 'utf8')));
  return [text(run), against(run), `Why?\n${reasonText(run.why('businessInterruption', 2))}`].join('\n\n');
}

if (process.argv[1]?.endsWith('hospital-ransomware.ts')) console.log(main());
