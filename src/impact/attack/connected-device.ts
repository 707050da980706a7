import { logitNormal, lognormal } from '../../chance/index.js';
import { irdeto2019, judged } from '../../evidence/index.js';
import type { Attack } from './attack.js';

const guess = (
  id: string,
  unit: string,
  value: Parameters<typeof judged>[0]['distribution'],
  range: readonly [number, number],
  says: string,
  why: string,
) => judged({ id: `judged-device-attack-${id}`, unit, distribution: value as never, range, says, why });

const hours = (low: number, high: number) => lognormal.fromInterval({ low, high, confidence: 0.9 });
const share = (low: number, high: number) => logitNormal.fromInterval({ low, high, confidence: 0.9 });

/** An attack through connected medical devices, as the 2019 survey counts them. */
export const connectedDevice: Attack = {
  kind: 'connected-device',
  says: 'an attack through connected medical devices',
  sets: {
    consequenceProbability: irdeto2019.consequenceShare,
    payloadProbability: irdeto2019.downtimeGivenConsequence,
    theftProbability: irdeto2019.dataGivenConsequence,
    safetyProbability: irdeto2019.safetyGivenConsequence,
    spreadShare: judged({
      id: 'judged-device-attack-spread',
      unit: 'share',
      value: 1,
      range: [0.5, 1],
      says: 'the system of a reached zone is down',
      why: 'the survey’s downtime share already says how often there is downtime',
    }),
    'zoneReachProbability[devices]': judged({
      id: 'judged-device-attack-devices',
      unit: 'probability',
      value: 1,
      range: [1, 1],
      says: 'the device network is reached',
      why: 'by definition of the attack',
    }),
    'zoneReachProbability[clinical]': guess(
      'clinical',
      'probability',
      share(0.005, 0.06),
      [0, 0.15],
      'the clinical network is reached',
      'a device is a poor bridge in segmented networks; half of those surveyed still call the network their weakest spot',
    ),
    'zoneReachProbability[office]': guess(
      'office',
      'probability',
      share(0.005, 0.06),
      [0, 0.15],
      'the office network is reached',
      'as for the clinical network',
    ),
    'zoneReachProbability[mobile]': guess(
      'mobile',
      'probability',
      share(0.05, 0.3),
      [0, 0.45],
      'mobile devices and apps are reached',
      '45% of those surveyed call mobile devices and apps their weakest spot',
    ),
    'zoneReachProbability[hosted]': guess(
      'hosted',
      'probability',
      share(0.005, 0.05),
      [0, 0.1],
      'what vendors host is reached',
      'device makers host some of it',
    ),
    shutdownProbability: guess(
      'shutdown',
      'probability',
      share(0.02, 0.2),
      [0, 0.5],
      'healthy systems taken offline',
      'devices are isolated one by one',
    ),
    backupsLostProbability: guess(
      'backups',
      'probability',
      share(0.01, 0.1),
      [0, 0.3],
      'backups lost',
      'devices hold little that needs a backup',
    ),
    containmentHours: guess(
      'containment',
      'hour',
      hours(2, 24),
      [1, 72],
      'hours to isolation',
      'a device or a ward is pulled from the network within a shift or two',
    ),
    forensicHold: guess(
      'hold',
      'hour',
      hours(1, 12),
      [0, 48],
      'forensic hold',
      'devices are swapped while one is kept',
    ),
    restorePace: guess(
      'pace',
      'ratio',
      hours(0.1, 1.5),
      [0.05, 4],
      'pace of restoration',
      'reloading devices ward by ward',
    ),
    takenShare: guess(
      'taken',
      'share',
      share(0.0005, 0.08),
      [0, 0.5],
      'share of the records taken',
      'what devices and their gateways hold',
    ),
    payProbability: guess(
      'pay',
      'probability',
      share(0.01, 0.12),
      [0, 0.36],
      'a ransom is paid',
      'few device attacks come with a demand',
    ),
  },
  frequency: irdeto2019.attackFrequency,
  definition:
    'an attack through connected devices that the organization noticed (survey definition), most of them small',
  baselineComparison: 'fair: the survey’s mean is over attacks of this definition, makers and users of devices mixed',
};
