import type { Fault } from '../faults/faults.js';
import type { Policy } from '../policy/policy.js';
import type { Claim, LossLine } from './claim.js';
import { type InterruptionMeasure, measureInterruption } from './interruption.js';

/** Lost income of one line as measured from its service lines, in the currency of the line. */
export interface MeasuredLine extends Omit<InterruptionMeasure, 'lines'> {
  readonly id: string;
}

/** Measures a line from its service lines; its own word on net losses counts before that of its coverage and policy. */
export function measureLine(policy: Policy, line: LossLine): InterruptionMeasure | undefined {
  if (line.interruption === undefined) return undefined;
  const id = line.coverageId === undefined ? line.id : line.coverageId;
  const netLoss = policy.coverages.find((one) => one.id === id)?.netLoss ?? policy.netLoss ?? 'net';
  return measureInterruption({ netLoss, ...line.interruption });
}

/** The lines of a claim that were measured. */
export function measuredLines(policy: Policy, claim: Claim): readonly MeasuredLine[] {
  return claim.lines.flatMap((line) => {
    const measure = measureLine(policy, line);
    if (measure === undefined) return [];
    const { lines: _, ...whole } = measure;
    return [{ id: line.id, ...whole }];
  });
}

/** Hours of the longest interruption of a line's services. */
export function interruptionHours({ interruption }: LossLine): number | undefined {
  if (interruption === undefined) return undefined;
  const days = interruption.lines.flatMap((one) => one.days ?? interruption.days ?? []);
  return days.length === 0 ? undefined : 24 * Math.max(...days);
}

/** What cannot be measured. */
export function measureFaults({ lines }: Claim): readonly Fault[] {
  return lines.flatMap(({ interruption }, k): readonly Fault[] => {
    if (interruption === undefined) return [];
    try {
      measureInterruption(interruption);
      return [];
    } catch (error) {
      return [{ path: `lines.${k}.interruption`, severity: 'error', message: (error as Error).message }];
    }
  });
}
