import { type Fault, faultsOf, InsuranceError } from '../faults/faults.js';
import { nearestName } from '../faults/nearest-name.js';
import type { Claim, LossLine } from './claim.js';
import { dateFaults } from './claim-dates.js';
import { seriesTotal, stepsOf } from './claim-lines.js';
import { claimSchema } from './claim-schema.js';
import { measureFaults } from './measured-lines.js';

/**
 * Faults throw, misspelt names among them. Keys that resemble nothing known, and amounts that can be read in one way only,
 * are told, since claims come from many systems with notes of their own.
 * @throws InsuranceError with every fault
 */
export function claimFaults(claim: Claim): readonly Fault[] {
  const read = claimSchema.safeParse(claim);
  const unknown = (fault: Fault): boolean => fault.message === 'is not a known name' && !misspelt(fault);
  const issues = read.success ? [] : read.error.issues;
  const shape = faultsOf(claimSchema, claim, issues);
  const sound = shape.every(unknown);
  const faults = [
    ...shape,
    ...amountFaults(claim),
    ...(sound ? [...dateFaults(claim), ...measureFaults(claim), ...partFaults(claim)] : []),
  ];
  const refused = faults.filter((fault) => fault.severity === 'error' && !unknown(fault));
  if (refused.length > 0) throw new InsuranceError('claim', faults);
  return faults;
}

/** Whether a key is a known one but for a few letters. */
function misspelt({ path, nearest }: Fault): boolean {
  const key = path.slice(path.lastIndexOf('.') + 1);
  return nearest !== undefined && nearestName(key, [nearest], 0.3) !== undefined;
}

/** A line of an unknown amount is not a line of 0. */
function amountFaults(claim: Claim | null): readonly Fault[] {
  const lines: Claim['lines'] | undefined = claim?.lines;
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((line: LossLine | null, k: number): Fault[] =>
    line !== null && line.amount === undefined && line.interruption === undefined && emptySeries(line.timeSeries)
      ? [
          {
            path: `lines.${k}.amount`,
            severity: 'error',
            message: 'is missing; give an amount, an interruption or a timeSeries',
          },
        ]
      : [],
  );
}

function emptySeries(series: LossLine['timeSeries']): boolean {
  return series === undefined || (Array.isArray(series) && series.length === 0);
}

/** A part that is larger than its line is cut to it. */
function partFaults({ lines }: Claim): readonly Fault[] {
  return lines.flatMap((line, k) => {
    if (line.amount === undefined && line.interruption !== undefined) return [];
    const whole = line.amount ?? seriesTotal(stepsOf(line.timeSeries ?? []));
    return (['defence', 'waitingLoss'] as const).flatMap((key): Fault[] => {
      const part = line[key];
      if (typeof part !== 'number' || part <= whole) return [];
      const message = `is more than the amount of the line, ${whole}, and is cut to it`;
      return [{ path: `lines.${k}.${key}`, severity: 'warning', message, received: String(part) }];
    });
  });
}
