import type { Policy } from '../policy/policy.js';
import type { Arithmetic } from './arithmetic.js';

/** One layer between two heights of the tower, with the share that is placed. */
export interface LayerTerms<N> {
  readonly name: string;
  readonly attachment: N;
  readonly top: N;
  readonly shares: readonly { readonly name: string; readonly share: number }[];
  readonly placed: number;
}

/** The layers of a policy from below, in the numbers of one arithmetic. */
export function layerTerms<N>(policy: Policy, a: Arithmetic<N>): readonly LayerTerms<N>[] {
  const layers = (policy.layers ?? []).map((layer, k) => {
    const shares = sharesOf(layer.shares);
    const attachment = layer.attachment ?? 0;
    return {
      name: layer.name ?? `layer ${k + 1}`,
      attachment: a.of(attachment),
      top: a.add(a.of(attachment), a.of(layer.limit)),
      shares,
      placed: placedShare(shares.reduce((sum, one) => sum + one.share, 0)),
    };
  });
  return layers.sort((left, right) => a.compare(left.attachment, right.attachment));
}

/** Shares that are meant to make a whole do, whatever their last bits. */
function placedShare(sum: number): number {
  return sum > 1 - 1e-9 ? 1 : sum;
}

/** The insurers of a layer as a list, however they were written. */
export function sharesOf(
  shares: NonNullable<Policy['layers']>[number]['shares'],
): readonly { name: string; share: number }[] {
  if (shares === undefined) return [{ name: 'insurer', share: 1 }];
  if (typeof shares === 'number') return [{ name: 'insurer', share: shares }];
  if (!Array.isArray(shares)) return Object.entries(shares).map(([name, share]) => ({ name, share: share as number }));
  return shares.map((one, k) =>
    typeof one === 'number'
      ? { name: `insurer ${k + 1}`, share: one }
      : { name: one.name ?? one.insurer ?? `insurer ${k + 1}`, share: one.share },
  );
}
