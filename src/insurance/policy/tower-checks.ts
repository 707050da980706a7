import { moneyText, type Told } from '../faults/told.js';
import { sharesOf } from '../order/tower-terms.js';
import type { Policy } from './policy.js';

/** What a broker would question in a tower. */
export function towerChecks(policy: Policy): readonly Told[] {
  const told: Told[] = [];
  const money = (amount: number): string => moneyText(amount, policy.currency);
  const order = (policy.layers ?? [])
    .map((layer, k) => ({ layer, k, low: layer.attachment ?? 0 }))
    .sort((a, b) => a.low - b.low);
  let top = 0;
  for (const { layer, k, low } of order) {
    if (low < top)
      told.push([
        `layers.${k}.attachment`,
        'error',
        `lies inside the layer below, which ends at ${money(top)}`,
        money(low),
      ]);
    if (low > top)
      told.push([
        `layers.${k}.attachment`,
        'warning',
        `leaves a gap from ${money(top)} that no layer pays`,
        money(low),
      ]);
    const placed = sharesOf(layer.shares).reduce((sum, one) => sum + one.share, 0);
    if (placed > 1 + 1e-9) told.push([`layers.${k}.shares`, 'error', 'sum to more than 1', placed]);
    if (placed < 1 - 1e-9)
      told.push([`layers.${k}.shares`, 'warning', 'sum to less than 1: the rest is not placed', placed]);
    top = Math.max(top, low + layer.limit);
  }
  const { aggregateLimit, eventLimit } = policy;
  const limit = eventLimit ?? aggregateLimit;
  if (order.length > 0 && limit !== undefined && limit > top) {
    told.push(['layers', 'warning', `end at ${money(top)}, below the limit of ${money(limit)}: nobody pays the rest`]);
  }
  if (limit !== undefined && top > limit && policy.reinstatements === undefined) {
    told.push([
      'layers',
      'warning',
      `end at ${money(top)}, above the limit of ${money(limit)}: the rest of the tower never pays`,
    ]);
  }
  return told;
}
