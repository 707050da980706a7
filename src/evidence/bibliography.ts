import type { Finding, Study } from './study.js';

/**
 * Every study with its findings, and what each of them feeds.
 * @param feeds names of quantities by finding id
 */
export function bibliography(
  studies: readonly Study[],
  findings: readonly Finding[],
  feeds: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
  return studies.map((study) => entry(study, findings, feeds)).join('\n\n');
}

function entry(study: Study, findings: readonly Finding[], feeds: ReadonlyMap<string, readonly string[]>): string {
  const { authors, title, publisher, year, url } = study.citation;
  const head = `${authors} (${year}). ${title}.${publisher === undefined ? '' : ` ${publisher}.`}${url === undefined ? '' : ` ${url}`}`;
  const own = findings.filter((finding) => finding.study?.id === study.id);
  return [head, `  on: ${study.about}`, ...own.map((finding) => line(finding, feeds.get(finding.id)))].join('\n');
}

function line(
  { id, says, unit, grade, n, priceYear, reported, distribution, how }: Finding,
  fed: readonly string[] | undefined,
): string {
  const sample = n === undefined || n === null ? '' : `, n = ${n}`;
  const year = priceYear === undefined ? '' : `, dollars of ${priceYear}`;
  const used = fed === undefined ? 'context and checks' : fed.join(', ');
  return [
    `  - ${says} [${unit}]: ${reported?.as ?? distribution.says} (${grade}${sample}${year}; ${id})`,
    `      as ${distribution.says}: ${how ?? 'as reported'}`,
    `      feeds ${used}`,
  ].join('\n');
}
