import { formula } from '../../sheet/index.js';
import { baselineLoss } from '../prior/baseline-loss.js';
import type { Attack } from './attack.js';
import { connectedDevice } from './connected-device.js';

/** The total of an attack of unknown kind: the prior as it is, since it cannot be split into components. */
const totalLoss = formula({
  name: 'totalLoss',
  unit: 'USD',
  says: 'money lost to the attack, before insurance: the baseline prior',
  formula: 'baselineLoss',
  from: { baselineLoss },
  each: (x, i) => x.baselineLoss[i],
});

/**
 * An attack of unknown kind: the mixture over kinds whose mean is tied to the survey. Downtime and harm are those of
 * everyday events; the loss is the baseline prior, which cannot be split into components.
 */
export const unknown: Attack = {
  ...connectedDevice,
  kind: 'unknown',
  says: 'an attack about which nothing is known but that it was noticed',
  replaces: { totalLoss },
  baselineComparison: 'by construction: the mean of this mixture is tied to the survey',
};
