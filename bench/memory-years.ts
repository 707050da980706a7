// Prints the peak memory, in megabytes, of a process that simulates 1,000,000 years of a layer, reads them and nothing else.
import { lossExceedanceCurve, sampleTvar, simulateAggregate } from '../src/actuarial/index.js';
import { lognormal, poisson } from '../src/chance/index.js';
import { peak } from './peak.js';

const { values } = simulateAggregate({
  frequency: poisson({ lambda: 2 }),
  severity: lognormal.fromMeanCv({ mean: 340_000, cv: 2.5 }),
  perEvent: { attachment: 50_000, limit: 950_000 },
  aggregateLimit: 2_000_000,
  years: 1_000_000,
  seed: 1,
});
sampleTvar(values, 0.99);
lossExceedanceCurve(values, [500_000, 1_000_000]);
console.log(peak());
