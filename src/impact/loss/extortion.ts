import { lognormal } from '../../chance/index.js';
import { judged, sophos2025 } from '../../evidence/index.js';
import { pow } from '../../numeric/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { backupsLost } from '../attack/backups.js';
import { luck } from '../attack/event.js';
import { payload } from '../attack/spread.js';
import { beds } from '../organization/size.js';
import { lossComponent } from './component.js';

export const payProbability = assumption({
  name: 'payProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability that the ransom is paid, over victims with and without backups',
  default: sophos2025.paidShare,
});

export const payWithoutBackups = assumption({
  name: 'payWithoutBackups',
  unit: 'ratio',
  range: [1, 10],
  says: 'how much likelier payment is when backups are lost',
  default: judged({
    id: 'judged-pay-without-backups',
    unit: 'ratio',
    distribution: lognormal.fromInterval({ low: 1.2, high: 2.4, confidence: 0.9 }),
    range: [1, 2.5],
    says: 'payment with lost backups over payment with intact ones',
    why: 'almost twice as likely in a survey of 2,974 victims; shrunk, since association is not cause',
  }),
});

const payLuck = luck('payLuck', 'whether the ransom is paid');

export const ransomPaid = formula({
  name: 'ransomPaid',
  unit: 'indicator',
  says: 'a ransom was paid (1) or not (0)',
  formula:
    'payload, where payLuck < payProbability x 2 / (1 + payWithoutBackups), x payWithoutBackups when backups are lost',
  from: { payload, payLuck, payProbability, payWithoutBackups, backupsLost },
  each: (x, i) => {
    const intact = (2 * x.payProbability[i]) / (1 + x.payWithoutBackups[i]);
    const probability = x.backupsLost[i] === 0 ? intact : intact * x.payWithoutBackups[i];
    return x.payLuck[i] < probability ? x.payload[i] : 0;
  },
});

export const ransomAmount = assumption({
  name: 'ransomAmount',
  unit: 'USD',
  range: [0, 1e9],
  says: 'ransom paid by an organization of about 150 beds, when one is paid',
  default: sophos2025.ransomPaid,
});

export const ransomElasticity = assumption({
  name: 'ransomElasticity',
  unit: 'ratio',
  range: [0, 1],
  says: 'how the ransom grows with size: power of beds over 150',
  default: judged({
    id: 'judged-ransom-elasticity',
    unit: 'ratio',
    value: 0.5,
    range: [0, 1],
    says: 'size elasticity of ransoms',
    why: 'demands follow revenue, less than in proportion',
  }),
});

export const extortion = lossComponent({
  name: 'extortion',
  says: 'ransom paid',
  formula: 'ransomPaid x ransomAmount x (beds / 150)^ransomElasticity',
  from: { ransomPaid, ransomAmount, beds, ransomElasticity },
  each: (x, i) => (x.ransomPaid[i] === 0 ? 0 : x.ransomAmount[i] * pow(x.beds[i] / 150, x.ransomElasticity[i])),
  mapsTo: { fairMam: 'Cyber Extortion', veris: 'Asset and fraud', oed: 'EXT' },
});
