import { assess, reasonText } from 'codegrey';

/** Every input of a run with who stands behind it, and why the total is what it is. */
export function main(): string {
  const run = assess({ organization: { beds: 300 }, attack: { kind: 'ransomware' } });
  const inputs = run.assumptions.filter((input) => input.grade !== 'luck');
  const count = (grade: string): number => inputs.filter((input) => input.grade === grade).length;
  const lines = inputs.map((input) => `${input.name} [${input.unit}] ${input.value} (${input.by}; ${input.source})`);
  return [
    `${inputs.length} inputs: ${count('measured')} measured, ${count('derived')} derived, ${count('judged')} judged, ${count('given')} given`,
    '',
    ...lines,
    '',
    reasonText(run.why('businessInterruption')),
  ].join('\n');
}

if (process.argv[1]?.endsWith('model-card.ts')) console.log(main());
