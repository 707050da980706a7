/**
 * What is known: one file per study, its findings with the distributions made from them, the price index, and the form a
 * judgement must take.
 *
 * This room owns citations and grades. It never decides which quantity a finding feeds and never hides a restatement.
 */
import * as catalogue from './catalogue.js';
import type { Finding, Study } from './study.js';

export * from './bibliography.js';
export * from './catalogue.js';
export * from './grades.js';
export * from './judgement.js';
export * from './price-index.js';
export * from './study.js';

const all: readonly Finding[] = Object.values(catalogue).flatMap((study): Finding[] => Object.values(study));

/** Every study, in the order of the catalogue's names. */
export const studies: readonly Study[] = [
  ...new Set(all.flatMap((one) => (one.study === undefined ? [] : [one.study as Study]))),
];

/** Every finding, by its id. */
export const findings: Readonly<Record<string, Finding>> = byId(all);

function byId(list: readonly Finding[]): Record<string, Finding> {
  const found: Record<string, Finding> = {};
  for (const finding of list) {
    if (finding.id in found) throw new RangeError(`two findings carry the id ${finding.id}`);
    found[finding.id] = finding;
  }
  return found;
}
