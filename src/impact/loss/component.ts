import { type Formula, formula, type Parents } from '../../sheet/index.js';

/** Where a loss component sits in the vocabularies that insurers and risk people use. */
export interface Mapping {
  /** Module of the FAIR materiality model. */
  readonly fairMam: string;
  /** VERIS loss variety. */
  readonly veris: string;
  /** Open Exposure Data cyber coverage. */
  readonly oed?: string;
}

/** One line of the loss: a formula in money that counts towards the total. */
export interface LossComponent extends Formula<'USD', undefined> {
  readonly counts: 'loss';
  readonly mapsTo: Mapping;
}

/**
 * Declares a loss component; hand it to `assess(input, { with: [component] })` and it joins the total.
 * @example lossComponent({ name: 'fuel', says: 'generator fuel', formula: 'hours x perHour', from: { ehrOutage, perHour },
 *   each: (x, i) => x.ehrOutage[i] * x.perHour[i], mapsTo: { fairMam: 'Business Interruption', veris: 'Operating costs' } })
 */
export function lossComponent<const P extends Parents>(
  cell: Omit<Parameters<typeof formula<'USD', P>>[0], 'unit' | 'over'> & { readonly mapsTo: Mapping },
): LossComponent {
  const { mapsTo, ...rest } = cell;
  const made = formula<'USD', P>({ ...rest, unit: 'USD' } as Parameters<typeof formula<'USD', P>>[0]);
  return { ...made, counts: 'loss', mapsTo };
}

/** Tells whether a cell of the user's own counts towards the total loss. */
export function isLossComponent(cell: object): cell is LossComponent {
  return 'counts' in cell && cell.counts === 'loss';
}
