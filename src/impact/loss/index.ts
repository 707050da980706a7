import { type Cell, parentsOf, total } from '../../sheet/index.js';
import * as interruption from './business-interruption.js';
import { isLossComponent, type LossComponent } from './component.js';
import * as devices from './device-replacement.js';
import * as extortion from './extortion.js';
import * as extra from './extra-expense.js';
import * as financing from './financing.js';
import * as response from './incident-response.js';
import * as litigation from './litigation.js';
import * as notification from './notification.js';
import * as premium from './premium-increase.js';
import * as records from './records.js';
import * as regulatory from './regulatory.js';
import * as reputation from './reputation.js';
import * as restoration from './restoration.js';

export * from './business-interruption.js';
export * from './component.js';
export * from './device-replacement.js';
export * from './extortion.js';
export * from './extra-expense.js';
export * from './financing.js';
export * from './incident-response.js';
export * from './litigation.js';
export * from './notification.js';
export * from './premium-increase.js';
export * from './records.js';
export * from './regulatory.js';
export * from './reputation.js';
export * from './restoration.js';

/** The lines of the loss, in the order a report shows them. */
export const lossComponents: readonly LossComponent[] = [
  interruption.businessInterruption,
  extra.extraExpense,
  response.incidentResponse,
  restoration.dataRestoration,
  devices.hardwareReplacement,
  extortion.extortion,
  notification.notification,
  regulatory.regulatory,
  litigation.litigation,
  reputation.reputation,
  premium.premiumIncrease,
  financing.financing,
];

/** The total of a run: the library's components and the caller's own. */
export function totalOf(own: readonly Cell[] = []): Cell {
  return total({ name: 'totalLoss', unit: 'USD', says: 'money lost to the attack, before insurance' }, [
    ...lossComponents,
    ...own.filter(isLossComponent),
  ]);
}

/** The components that a total sums. */
export function lossPartsOf(whole: Cell): readonly LossComponent[] {
  return parentsOf(whole).filter(isLossComponent) as readonly LossComponent[];
}

/** The total without components of the user's own. */
export const totalLoss = totalOf();

/** What no line prices, listed in every report so that it is never taken for zero. */
export const unpriced: readonly string[] = [
  'harm to patients (reported in its own units; priced only with values you supply)',
  'malpractice and bodily-injury claims',
  'security improvements demanded afterwards (betterment)',
  'intellectual property taken',
  'state penalties and penalties outside the United States',
  'staff turnover and burnout',
  'credit rating, covenants and access to funds',
  'losses of neighboring hospitals, vendors and insurers',
];

const rooms = [
  interruption,
  extra,
  response,
  restoration,
  devices,
  extortion,
  records,
  notification,
  regulatory,
  litigation,
  reputation,
  premium,
  financing,
];

/** Every cell of this room. */
export const lossCells: readonly Cell[] = [
  totalLoss,
  ...rooms
    .flatMap((room) => Object.values(room) as Cell[])
    .filter((cell) => typeof cell === 'object' && 'kind' in cell),
];
