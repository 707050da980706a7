import type { Assumption, Cell } from '../sheet/index.js';
import { attackCount, attacksPerYear, spreadCells } from './attack/index.js';
import { careCells } from './downtime/care.js';
import { encounterCells } from './downtime/encounters.js';
import { restorationCells } from './downtime/restoration.js';
import { targetCells } from './downtime/targets.js';
import { lossCells } from './loss/index.js';
import { sizeCells } from './organization/size.js';
import { volumeCells } from './organization/volumes.js';
import { priorCells } from './prior/baseline-loss.js';
import { safetyCells } from './safety/index.js';

/**
 * What an attack does: to systems, to services, to care, to patients and to money, each as cells of the sheet.
 *
 * This room owns the organization, the kinds of attack, downtime, safety, loss and the baseline prior. It never reads
 * user input, never formats anything, and knows nothing of insurance.
 */
export * from './attack/index.js';
export * from './downtime/capacity.js';
export * from './downtime/capacity-inputs.js';
export * from './downtime/care.js';
export * from './downtime/encounters.js';
export * from './downtime/restoration.js';
export * from './downtime/restoration-inputs.js';
export * from './downtime/targets.js';
export * from './loss/index.js';
export * from './organization/demand.js';
export * from './organization/services.js';
export * from './organization/site.js';
export * from './organization/size.js';
export * from './organization/systems.js';
export * from './organization/volumes.js';
export * from './prior/baseline-loss.js';
export * from './prior/survey-tie.js';
export * from './prior/update-prior.js';
export * from './safety/index.js';

/** Every cell of the model, by room. */
export const cellsByRoom: Readonly<Record<string, readonly Cell[]>> = {
  organization: [...sizeCells, ...volumeCells],
  attack: [...spreadCells, attacksPerYear, attackCount],
  downtime: [...restorationCells, ...careCells, ...encounterCells, ...targetCells],
  safety: safetyCells,
  loss: lossCells,
  prior: priorCells,
};

/** Every cell of the model. */
export const allCells: readonly Cell[] = [...new Set(Object.values(cellsByRoom).flat())];

/** Every input of the model. */
export const assumptions: readonly Assumption[] = allCells.filter((cell) => cell.kind === 'assumption');
