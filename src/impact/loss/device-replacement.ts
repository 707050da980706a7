import { logitNormal, lognormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { assumption } from '../../sheet/index.js';
import { devicesAffected } from '../safety/device-hazards.js';
import { lossComponent } from './component.js';

export const brickedShare = assumption({
  name: 'brickedShare',
  unit: 'share',
  range: [0, 1],
  says: 'share of affected connected devices that must be replaced rather than cleaned',
  default: judged({
    id: 'judged-bricked-share',
    unit: 'share',
    distribution: logitNormal.fromInterval({ low: 0.005, high: 0.25, confidence: 0.9 }),
    range: [0, 0.5],
    says: 'devices replaced',
    why: 'most devices take a firmware reload; unsupported ones are retired',
  }),
});

export const costPerDevice = assumption({
  name: 'costPerDevice',
  unit: 'USD/device',
  range: [0, 5e6],
  says: 'replacing one connected medical device',
  default: judged({
    id: 'judged-cost-per-device',
    unit: 'USD/device',
    distribution: lognormal.fromInterval({ low: 1500, high: 15000, confidence: 0.9 }),
    range: [1000, 50000],
    says: 'price of a connected device',
    why: 'infusion pumps and monitors; imaging equipment costs far more and is rarely bricked',
    priceYear: 2025,
    currency: 'USD',
  }),
});

export const cleaningPerDevice = assumption({
  name: 'cleaningPerDevice',
  unit: 'USD/device',
  range: [0, 1e5],
  says: 'taking one affected device out of service, checking and reloading it',
  default: judged({
    id: 'judged-cleaning-per-device',
    unit: 'USD/device',
    distribution: lognormal.fromInterval({ low: 80, high: 700, confidence: 0.9 }),
    range: [50, 2000],
    says: 'cleaning a device',
    why: 'an hour or more of biomedical engineering, plus a loaned device',
    priceYear: 2025,
    currency: 'USD',
  }),
});

export const hardwareReplacement = lossComponent({
  name: 'hardwareReplacement',
  says: 'cleaning and replacing connected medical devices',
  formula: 'devicesAffected x (cleaningPerDevice + brickedShare x costPerDevice)',
  from: { devicesAffected, cleaningPerDevice, brickedShare, costPerDevice },
  each: (x, i) => x.devicesAffected[i] * (x.cleaningPerDevice[i] + x.brickedShare[i] * x.costPerDevice[i]),
  mapsTo: { fairMam: 'Hardware Bricking', veris: 'Asset and fraud', oed: 'DIAS' },
});
