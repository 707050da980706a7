import { type Cell, parentsOf, total } from '../../sheet/index.js';
import * as aftermath from './aftermath.js';
import * as breach from './breach.js';
import * as interruption from './business-interruption.js';
import { isLossComponent, type LossComponent } from './component.js';
import * as devices from './device-replacement.js';
import * as extortion from './extortion.js';
import * as extra from './extra-expense.js';
import * as response from './incident-response.js';
import * as restoration from './restoration.js';

export * from './aftermath.js';
export * from './breach.js';
export * from './business-interruption.js';
export * from './component.js';
export * from './device-replacement.js';
export * from './extortion.js';
export * from './extra-expense.js';
export * from './incident-response.js';
export * from './restoration.js';

/** The lines of the loss, in the order a report shows them. */
export const lossComponents: readonly LossComponent[] = [
  interruption.businessInterruption,
  extra.extraExpense,
  response.incidentResponse,
  restoration.dataRestoration,
  devices.hardwareReplacement,
  extortion.extortion,
  breach.notification,
  breach.regulatory,
  breach.litigation,
  aftermath.reputation,
  aftermath.premiumIncrease,
  aftermath.financing,
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

const rooms = [interruption, extra, response, restoration, devices, extortion, breach, aftermath];

/** Every cell of this room. */
export const lossCells: readonly Cell[] = [
  totalLoss,
  ...rooms
    .flatMap((room) => Object.values(room) as Cell[])
    .filter((cell) => typeof cell === 'object' && 'kind' in cell),
];
