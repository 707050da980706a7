import type { Finding, Spread, Study } from './study.js';

/** Names of the quantities that each finding stands behind, by the finding's id. */
export type Feeds = ReadonlyMap<string, readonly string[]>;

/**
 * Every study with its findings, and what each of them feeds, as plain text.
 * @param feeds names of quantities by finding id
 * @example bibliography(studies, Object.values(findings))
 */
export function bibliography(
  studies: readonly Study[],
  findings: readonly Finding[],
  feeds: Feeds = new Map(),
): string {
  return studies.map((study) => entry(study, ofStudy(study, findings), feeds)).join('\n\n');
}

/**
 * The same as Markdown: a heading and a table for each study.
 * @example bibliographyMarkdown(studies, Object.values(findings))
 */
export function bibliographyMarkdown(
  studies: readonly Study[],
  findings: readonly Finding[],
  feeds: Feeds = new Map(),
): string {
  return studies.map((study) => section(study, ofStudy(study, findings), feeds)).join('\n\n');
}

const ofStudy = (study: Study, findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.study?.id === study.id);

function entry(study: Study, own: readonly Finding[], feeds: Feeds): string {
  return [head(study), `  on: ${study.about}`, ...own.map((finding) => line(finding, feeds.get(finding.id)))].join(
    '\n',
  );
}

function section(study: Study, own: readonly Finding[], feeds: Feeds): string {
  const rows = own.map((finding) => row(finding, feeds.get(finding.id)));
  const titles = ['finding', 'says', 'reported', 'used as', 'grade', 'feeds'];
  return [
    `### ${study.id}`,
    '',
    head(study),
    '',
    `On: ${study.about}.`,
    '',
    table(titles),
    table(titles.map(() => '---')),
    ...rows.map(table),
  ].join('\n');
}

const table = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function head({ citation: { authors, title, publisher, year, url } }: Study): string {
  return [`${authors} (${year}). ${title}.`, ...(publisher === undefined ? [] : [`${publisher}.`]), url ?? []]
    .flat()
    .join(' ');
}

function line(finding: Finding, fed: readonly string[] | undefined): string {
  const { id, says, unit, grade, distribution, how } = finding;
  return [
    `  - ${says} [${unit}]: ${reported(finding)} (${[grade, ...standing(finding), id].join('; ')})`,
    `      as ${distribution.says}: ${how ?? 'as reported'}`,
    `      feeds ${used(fed)}`,
  ].join('\n');
}

function row(finding: Finding, fed: readonly string[] | undefined): string[] {
  const { id, says, unit, grade, distribution } = finding;
  return [
    id,
    `${says} [${unit}]`,
    reported(finding),
    distribution.says,
    [grade, ...standing(finding)].join('; '),
    used(fed),
  ];
}

const reported = ({ reported, distribution }: Finding): string => reported?.as ?? distribution.says;

const used = (fed: readonly string[] | undefined): string => fed?.join(', ') ?? 'context and checks';

const widths: Readonly<Record<Spread, string>> = {
  sampling: 'width from the sample',
  reported: 'width as reported',
  judged: 'width judged',
  none: 'no width',
};

/** What a reader must know before trusting the number. */
function standing({ n, priceYear, currency, spread, grade, why, range }: Finding): string[] {
  return [
    ...(n === undefined || n === null ? [] : [`n = ${n}`]),
    ...(priceYear === undefined ? [] : [`${currency} of ${priceYear}`]),
    ...(spread === undefined ? [] : [widths[spread]]),
    ...(grade === 'judged' ? [`${why}, seen elsewhere ${range?.join(' to ')}`] : []),
  ];
}
