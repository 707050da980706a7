import type { Layer } from './policy.js';

type Data = Readonly<Record<string, unknown>>;

/** A policy in which layers of one height, each the share of one insurer, are one layer with several insurers. */
export function layersAsWritten(policy: unknown): unknown {
  const layers = (policy as Data | null)?.['layers'];
  if (!Array.isArray(layers)) return policy;
  const joined = joinedLayers(layers as readonly Layer[]);
  return joined.length === layers.length ? policy : { ...(policy as Data), layers: joined };
}

function joinedLayers(layers: readonly Layer[]): readonly Layer[] {
  const joined: Layer[][] = [];
  for (const layer of layers) {
    const beside = joined.find(([first]) => sameHeight(first, layer));
    if (beside === undefined) joined.push([layer]);
    else beside.push(layer);
  }
  return joined.map((group) => (group.length === 1 ? group[0] : together(group)));
}

function sameHeight(one: Layer | null, other: Layer | null): boolean {
  if (typeof one?.shares !== 'number' || typeof other?.shares !== 'number') return false;
  return (one.attachment ?? 0) === (other.attachment ?? 0) && one.limit === other.limit;
}

function together(group: readonly Layer[]): Layer {
  const shares = group.map(({ name, shares: share }, k) => ({
    name: name ?? `insurer ${k + 1}`,
    share: share as number,
  }));
  const { attachment = 0, limit } = group[0];
  return { name: shares.map((one) => one.name).join(', '), attachment, limit, shares };
}
