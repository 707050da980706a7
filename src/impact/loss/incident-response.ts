import { lognormal } from '../../chance/index.js';
import { baker2024, judged } from '../../evidence/index.js';
import { pow } from '../../numeric/index.js';
import { assumption } from '../../sheet/index.js';
import { consequence, hitShare } from '../attack/spread.js';
import { beds } from '../organization/size.js';
import { lossComponent } from './component.js';

export const forensicsCost = assumption({
  name: 'forensicsCost',
  unit: 'USD',
  range: [0, 1e8],
  says: 'forensic investigation of an ordinary incident',
  default: baker2024.forensicsCost,
});

export const counselRatio = assumption({
  name: 'counselRatio',
  unit: 'ratio',
  range: [0, 20],
  says: 'counsel, communications and coordination for each dollar of forensics',
  default: judged({
    id: 'judged-counsel-ratio',
    unit: 'ratio',
    distribution: lognormal.fromInterval({ low: 0.25, high: 2.5, confidence: 0.9 }),
    range: [0.2, 5],
    says: 'counsel over forensics',
    why: 'claims studies put crisis services at about half of a small claim, forensics the largest part',
  }),
});

export const responseElasticity = assumption({
  name: 'responseElasticity',
  unit: 'ratio',
  range: [0, 1],
  says: 'how response cost grows with size: power of beds over 150',
  default: judged({
    id: 'judged-response-elasticity',
    unit: 'ratio',
    value: 0.3,
    range: [0.1, 0.6],
    says: 'size elasticity of response cost',
    why: 'mean breach cost rises with about the tenth power of employees, incident cost with that of revenue to 0.13 to 0.3',
  }),
});

export const incidentResponse = lossComponent({
  name: 'incidentResponse',
  says: 'forensics, counsel and crisis communication',
  formula: 'consequence x forensicsCost x (1 + counselRatio) x (beds / 150)^responseElasticity x (1 + 3 x hitShare)',
  from: { consequence, forensicsCost, counselRatio, beds, responseElasticity, hitShare },
  each: (x, i) =>
    x.consequence[i] === 0
      ? 0
      : x.forensicsCost[i] *
        (1 + x.counselRatio[i]) *
        pow(x.beds[i] / 150, x.responseElasticity[i]) *
        (1 + 3 * x.hitShare[i]),
  mapsTo: { fairMam: 'Network Security', veris: 'Response and recovery', oed: 'INRE' },
});
