import { logitNormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { luck } from '../attack/event.js';
import { consequence } from '../attack/spread.js';
import { connectedDevices } from '../organization/size.js';

export const safetyProbability = assumption({
  name: 'safetyProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability that the attack compromises the safe working of connected devices',
  default: judged({
    id: 'judged-safety-other-attacks',
    unit: 'probability',
    distribution: logitNormal.fromInterval({ low: 0.01, high: 0.15, confidence: 0.9 }),
    range: [0, 0.3],
    says: 'safety of devices compromised by an attack not aimed at them',
    why: 'three in ten victims of connected-device attacks reported it; attacks on the office network rarely do',
  }),
});

const safetyLuck = luck('safetyLuck', 'whether device safety is compromised');

export const safetyCompromised = formula({
  name: 'safetyCompromised',
  unit: 'indicator',
  says: 'safe working of connected devices was compromised (1) or not (0)',
  formula: 'consequence, where safetyLuck < safetyProbability',
  from: { consequence, safetyLuck, safetyProbability },
  each: (x, i) => (x.safetyLuck[i] < x.safetyProbability[i] ? x.consequence[i] : 0),
});

export const deviceShareHit = assumption({
  name: 'deviceShareHit',
  unit: 'share',
  range: [0, 1],
  says: 'share of connected devices that misbehave or are pulled when safety is compromised',
  default: judged({
    id: 'judged-device-share-hit',
    unit: 'share',
    distribution: logitNormal.fromInterval({ low: 0.005, high: 0.3, confidence: 0.9 }),
    range: [0.001, 1],
    says: 'share of devices affected',
    why: 'one model line or one ward is usual; a whole fleet is possible',
  }),
});

export const devicesAffected = formula({
  name: 'devicesAffected',
  unit: 'device',
  says: 'connected medical devices that misbehaved or were pulled',
  formula: 'safetyCompromised x connectedDevices x deviceShareHit',
  from: { safetyCompromised, connectedDevices, deviceShareHit },
  each: (x, i) => x.safetyCompromised[i] * x.connectedDevices[i] * x.deviceShareHit[i],
});

export const inUseShare = assumption({
  name: 'inUseShare',
  unit: 'share',
  range: [0, 1],
  says: 'share of connected devices attached to a patient at any time',
  default: judged({
    id: 'judged-in-use-share',
    unit: 'share',
    value: 0.4,
    range: [0.2, 0.6],
    says: 'devices in use',
    why: 'pump libraries report 30 to 50% of a fleet running',
  }),
});

export const patientsExposedToDevices = formula({
  name: 'patientsExposedToDevices',
  unit: 'patient',
  says: 'patients attached to an affected device at onset: an exposure, not harm',
  formula: 'devicesAffected x inUseShare',
  from: { devicesAffected, inUseShare },
  each: (x, i) => x.devicesAffected[i] * x.inUseShare[i],
});
