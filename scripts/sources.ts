// Prints (with --markdown as Markdown) every study behind the defaults, what each finding feeds, and every value that is judged.
import {
  bibliography,
  bibliographyMarkdown,
  type Finding,
  findings,
  grades,
  spreads,
  studies,
} from 'codegrey/evidence';
import { assumptions, attacks } from 'codegrey/impact';

/** Names of the quantities that a finding stands behind. */
function feeds(): Map<string, string[]> {
  const fed = new Map<string, string[]>();
  const add = (id: string, name: string): void => void fed.set(id, [...(fed.get(id) ?? []), name]);
  for (const cell of assumptions) {
    if (cell.default !== undefined) add(cell.default.id, cell.name);
    for (const [member, one] of Object.entries(cell.defaults ?? {})) add(one.id, `${cell.name}[${member}]`);
  }
  for (const attack of Object.values(attacks)) {
    for (const [name, finding] of Object.entries(attack.sets)) add(finding.id, `${name} (${attack.kind})`);
    add(attack.frequency.id, `attacksPerYear (${attack.kind})`);
  }
  return fed;
}

/** Every judged value of the model. */
function judgements(): Finding[] {
  const cells = assumptions.flatMap((cell) => [cell.default, ...Object.values(cell.defaults ?? {})]);
  const said = Object.values(attacks).flatMap((attack) => [...Object.values(attack.sets), attack.frequency]);
  const judged = [...cells, ...said].filter((one) => one?.grade === 'judged' && !/^(luck|scatter)-/.test(one.id));
  return [...new Map(judged.map((one) => [one?.id, one as Finding])).values()];
}

/** The page of sources. */
export function main(markdown = false): string {
  const fed = feeds();
  const print = markdown ? bibliographyMarkdown : bibliography;
  const title = (words: string): string => (markdown ? `## ${words}\n` : words);
  const values = judgements().map(
    ({ id, says, unit, distribution, range, why }) =>
      `  - ${says} [${unit}]: ${distribution.says}; seen elsewhere ${range?.[0]} to ${range?.[1]}; ${why} (feeds ${fed.get(id)?.join(', ')})`,
  );
  const words = (list: Readonly<Record<string, string>>): string[] =>
    Object.entries(list).map(([name, meaning]) => `  - ${name}: ${meaning}`);
  return [
    title('Grades'),
    ...words(grades),
    '',
    title('What a width stands on'),
    ...words(spreads),
    '',
    title(`Studies (${studies.length}, ${Object.keys(findings).length} findings)`),
    print(studies, Object.values(findings), fed),
    '',
    title(`Judged values (${values.length})`),
    ...values,
  ].join('\n');
}

if (process.argv[1]?.endsWith('sources.ts')) console.log(main(process.argv.includes('--markdown')));
