import type { Attack } from './attack.js';
import { connectedDevice } from './connected-device.js';
import { ransomware } from './ransomware.js';
import { unknown } from './unknown.js';

export * from './attack.js';
export * from './event.js';
export * from './frequency.js';
export * from './spread.js';
export { connectedDevice, ransomware, unknown };

/** The kinds of attack, by the name a scenario gives. */
export const attacks: Readonly<Record<string, Attack>> = {
  [ransomware.kind]: ransomware,
  [connectedDevice.kind]: connectedDevice,
  [unknown.kind]: unknown,
};
