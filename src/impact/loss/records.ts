import { jacobs2014 } from '../../evidence/index.js';
import { exp, log } from '../../numeric/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { dataTaken, takenShare } from '../attack/theft.js';
import { recordsHeld } from '../organization/size.js';

export const recordsTaken = formula({
  name: 'recordsTaken',
  unit: 'record',
  says: 'patient records the attackers copied',
  formula: 'dataTaken x takenShare x recordsHeld',
  from: { dataTaken, takenShare, recordsHeld },
  each: (x, i) => x.dataTaken[i] * x.takenShare[i] * x.recordsHeld[i],
});

export const breachIntercept = assumption({
  name: 'breachIntercept',
  unit: 'log USD',
  range: [0, 20],
  says: 'log cost of a breach at one record, on the published line of log cost on log records',
  default: jacobs2014.intercept,
});

export const breachSlope = assumption({
  name: 'breachSlope',
  unit: 'ratio',
  range: [0, 2],
  says: 'slope of log breach cost on log records',
  default: jacobs2014.slope,
});

export const breachResidual = assumption({
  name: 'breachResidual',
  unit: 'log USD',
  range: [-10, 10],
  says: 'how far this breach lies from the line, on the log scale',
  default: jacobs2014.residual,
});

export const surveyedBreachCost = formula({
  name: 'surveyedBreachCost',
  unit: 'USD',
  says: 'breach cost as surveys count it: notification, monitoring, legal work, staff time and lost customers, 2014 dollars',
  formula: 'exp(breachIntercept + breachSlope x ln(recordsTaken) + breachResidual)',
  from: { recordsTaken, breachIntercept, breachSlope, breachResidual },
  each: (x, i) =>
    x.recordsTaken[i] < 1
      ? 0
      : exp(x.breachIntercept[i] + x.breachSlope[i] * log(x.recordsTaken[i]) + x.breachResidual[i]),
  source: 'Jacobs 2014, 115 breaches',
});
