import { sophos2024 } from '../../evidence/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { luck } from './event.js';
import { payload } from './spread.js';

export const backupsLostProbability = assumption({
  name: 'backupsLostProbability',
  unit: 'probability',
  range: [0, 1],
  says: 'probability that the attackers also ruin the backups',
  default: sophos2024.backupsLost,
});

const backupLuck = luck('backupLuck', 'whether backups are lost');

export const backupsLost = formula({
  name: 'backupsLost',
  unit: 'indicator',
  says: 'backups were lost with the systems (1) or not (0)',
  formula: 'payload, where backupLuck < backupsLostProbability',
  from: { payload, backupLuck, backupsLostProbability },
  each: (x, i) => (x.backupLuck[i] < x.backupsLostProbability[i] ? x.payload[i] : 0),
});
