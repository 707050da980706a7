import { gamma, logitNormal } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import type { Attack } from './attack.js';

const share = (id: string, low: number, high: number, range: readonly [number, number], says: string, why: string) =>
  judged({
    id: `judged-ransomware-${id}`,
    unit: 'probability',
    distribution: logitNormal.fromInterval({ low, high, confidence: 0.9 }),
    range,
    says,
    why,
  });

/** Encryption of an organization's systems for ransom, with or without theft of data. */
export const ransomware: Attack = {
  kind: 'ransomware',
  says: 'ransomware on the organization’s own network',
  sets: {
    payloadProbability: share(
      'encrypts',
      0.42,
      0.78,
      [0.34, 0.74],
      'data encrypted before the attack is stopped',
      'yearly surveys of healthcare victims say 65, 73, 74 and 34%',
    ),
    'zoneReachProbability[office]': share(
      'office',
      0.8,
      0.98,
      [0.7, 1],
      'the office network is reached',
      'it is where the attack starts',
    ),
    'zoneReachProbability[clinical]': share(
      'clinical',
      0.45,
      0.78,
      [0.4, 0.95],
      'the clinical network is reached',
      'surveys put care disruption at 45 to 72% of victims; segmentation decides',
    ),
    'zoneReachProbability[devices]': share(
      'devices',
      0.05,
      0.35,
      [0, 0.5],
      'the device network is reached',
      'devices are rarely encrypted themselves; they lose their servers',
    ),
    'zoneReachProbability[mobile]': share(
      'mobile',
      0.2,
      0.7,
      [0.1, 0.9],
      'phones and patient-facing apps are reached',
      'phones were down in several public incidents and up in others',
    ),
    'zoneReachProbability[hosted]': share(
      'hosted',
      0.03,
      0.25,
      [0, 0.4],
      'what vendors host is reached',
      'it is another network; access goes with identity',
    ),
    theftProbability: share(
      'theft',
      0.3,
      0.7,
      [0.16, 0.85],
      'patient data are taken',
      'stolen data were published after 16% of attacks; double extortion has become usual since',
    ),
  },
  frequency: judged({
    id: 'judged-ransomware-frequency',
    unit: 'event/year',
    distribution: gamma.fromMeanCv({ mean: 0.026, cv: 0.45 }),
    range: [0.006, 0.093],
    says: 'ransomware attacks on one hospital in a year, disruptive or not',
    why: '8 disruptive attacks gave 0.58% a hospital-year in 2014-2020 (0.25 to 1.1%); divided by the 44% that disrupt and doubled for the growth of 2016-2021; modelled significant incidents reach 9.3%, surveys of victims 60%',
  }),
  definition: 'a ransomware attack on the organization that had to be answered, whether or not it disrupted care',
  baselineComparison:
    'not fair as a forecast: the survey counts mostly small connected-device events, this is an attack on the whole organization',
};
