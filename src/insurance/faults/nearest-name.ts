/** The known name nearest to a misspelt one, or undefined when none lies within edits of `part` of its letters. */
export function nearestName(written: string, known: readonly string[], part = 0.45): string | undefined {
  const reach = Math.max(1, Math.floor(part * written.length));
  const near = known.filter((name) => Math.abs(name.length - written.length) <= reach);
  const ranked = near.map((name) => ({ name, distance: edits(written.toLowerCase(), name.toLowerCase()) }));
  ranked.sort((left, right) => left.distance - right.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= reach ? best.name : undefined;
}

/** Insertions, deletions and replacements that turn one word into the other (Levenshtein 1966). */
function edits(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, k) => k);
  for (let i = 0; i < left.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < right.length; j++) {
      const replaced = above[j] + (left[i] === right[j] ? 0 : 1);
      row.push(Math.min(replaced, above[j + 1] + 1, row[j] + 1));
    }
    above = row;
  }
  return above[right.length];
}
