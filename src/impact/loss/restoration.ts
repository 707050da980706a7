import { lognormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { pow } from '../../numeric/index.js';
import { assumption } from '../../sheet/index.js';
import { hitShare } from '../attack/spread.js';
import { crewHours } from '../downtime/restoration.js';
import { beds, endpoints } from '../organization/size.js';
import { lossComponent } from './component.js';

export const crewHourCost = assumption({
  name: 'crewHourCost',
  unit: 'USD/hour',
  range: [0, 1e5],
  says: 'cost of one restoration crew for an hour in an organization of 150 beds, responders’ rates inside',
  default: judged({
    id: 'judged-crew-hour-cost',
    unit: 'USD/hour',
    distribution: lognormal.fromInterval({ low: 150, high: 900, confidence: 0.9 }),
    range: [100, 2000],
    says: 'crew-hour cost',
    why: 'two to five people, part of them outside responders at several hundred dollars an hour',
    priceYear: 2025,
    currency: 'USD',
  }),
});

export const crewSizeElasticity = assumption({
  name: 'crewSizeElasticity',
  unit: 'ratio',
  range: [0, 1],
  says: 'how the people in a crew grow with size: power of beds over 150',
  default: judged({
    id: 'judged-crew-size',
    unit: 'ratio',
    value: 0.4,
    range: [0, 0.6],
    says: 'size elasticity of a crew',
    why: 'one or two people rebuild a small hospital’s system, a dozen that of a large one; small providers’ claims put recovery at a tenth of the cost',
  }),
});

export const rebuildPerEndpoint = assumption({
  name: 'rebuildPerEndpoint',
  unit: 'USD/device',
  range: [0, 1e5],
  says: 'rebuilding or replacing one hit workstation or server',
  default: judged({
    id: 'judged-rebuild-per-endpoint',
    unit: 'USD/device',
    distribution: lognormal.fromInterval({ low: 80, high: 900, confidence: 0.9 }),
    range: [50, 1500],
    says: 'rebuild per endpoint',
    why: 'an hour or two of a technician, up to a new machine: one hospital replaced 2,000 of them',
    priceYear: 2025,
    currency: 'USD',
  }),
});

export const dataRestoration = lossComponent({
  name: 'dataRestoration',
  says: 'restoring systems and data and rebuilding workstations and servers',
  formula: 'crewHours x crewHourCost x (beds / 150)^crewSizeElasticity + endpoints x hitShare x rebuildPerEndpoint',
  from: { beds, crewHours, crewHourCost, crewSizeElasticity, endpoints, hitShare, rebuildPerEndpoint },
  each: (x, i) =>
    x.crewHours[i] * x.crewHourCost[i] * pow(x.beds[i] / 150, x.crewSizeElasticity[i]) +
    x.endpoints[i] * x.hitShare[i] * x.rebuildPerEndpoint[i],
  mapsTo: { fairMam: 'Network Security', veris: 'Response and recovery', oed: 'DIAS' },
});
