import type { Attack } from './attack.js';
import { backupsLost, backupsLostProbability } from './backups.js';
import { connectedDevice } from './connected-device.js';
import { ransomware } from './ransomware.js';
import {
  consequence,
  consequenceProbability,
  containmentHours,
  hitShare,
  payload,
  payloadProbability,
  precautionaryShutdown,
  shutdownProbability,
  spreadShare,
  systemHit,
  zoneReached,
  zoneReachProbability,
} from './spread.js';
import { dataTaken, takenShare, theftProbability } from './theft.js';
import { unknown } from './unknown.js';

export * from './attack.js';
export * from './backups.js';
export * from './event.js';
export * from './frequency.js';
export * from './spread.js';
export * from './theft.js';
export { connectedDevice, ransomware, unknown };

/** The kinds of attack, by the name a scenario gives. */
export const attacks: Readonly<Record<string, Attack>> = {
  [ransomware.kind]: ransomware,
  [connectedDevice.kind]: connectedDevice,
  [unknown.kind]: unknown,
};

/** How an attack gets in, spreads, steals and is contained. */
export const spreadCells = [
  consequenceProbability,
  consequence,
  payloadProbability,
  payload,
  zoneReachProbability,
  zoneReached,
  spreadShare,
  systemHit,
  hitShare,
  shutdownProbability,
  precautionaryShutdown,
  theftProbability,
  dataTaken,
  takenShare,
  backupsLostProbability,
  backupsLost,
  containmentHours,
] as const;
