// Prints the peak memory, in megabytes, of a process that does one assessment of 100,000 trials and nothing else.
import { assess } from '../src/index.js';
import { peak } from './peak.js';

assess({ organization: { beds: 300 }, attack: { kind: 'ransomware' } }, { trials: 100_000 });
console.log(peak());
