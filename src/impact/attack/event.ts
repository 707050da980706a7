import { uniform } from '../../chance/index.js';
import { judged } from '../../evidence/index.js';
import { type Assumption, assumption } from '../../sheet/index.js';

/** The luck that decides a yes-or-no: an event with probability p happens where luck < p. */
export function luck<F extends string | undefined = undefined>(
  name: string,
  says: string,
  over?: F,
): Assumption<'share', F> {
  return assumption<'share', F>({
    name,
    unit: 'share',
    range: [0, 1],
    says: `luck that decides ${says}`,
    default: judged({
      id: `luck-${name}`,
      unit: 'share',
      distribution: uniform({ min: 0, max: 1 }),
      range: [0, 1],
      says: 'even luck',
      why: 'it only turns a probability into a yes or a no',
    }),
    ...(over === undefined ? {} : { over }),
  } as Parameters<typeof assumption<'share', F>>[0]);
}
