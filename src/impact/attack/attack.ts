import type { Finding } from '../../evidence/index.js';
import type { Cell } from '../../sheet/index.js';

/** A kind of attack: what it says about quantities that other attacks leave to the defaults. */
export interface Attack {
  readonly kind: string;
  readonly says: string;
  /** By cell name, or by `name[member]`: what this attack says. */
  readonly sets: Readonly<Record<string, Finding>>;
  /** Cells this attack computes in another way. */
  readonly replaces?: Readonly<Record<string, Cell>>;
  /** Events of this kind and this definition in a year, for one organization. */
  readonly frequency: Finding<'event/year'>;
  /** What counts as one event in `frequency`: severity is only ever multiplied by a frequency of the same definition. */
  readonly definition: string;
  /** Whether and why a comparison with the survey’s mean loss is fair. */
  readonly baselineComparison: string;
}
