import { compare } from 'codegrey';

/** One overwritten cell, everything else on the same luck: what offline backups change. */
export function main(): string {
  const today = { organization: { beds: 300 }, attack: { kind: 'ransomware' } };
  const offline = { ...today, attack: { ...today.attack, backupsLostProbability: 0.05 } };
  const comparison = compare({ today, 'offline backups': offline });
  const saved = comparison.difference('offline backups');
  return [
    comparison.text(),
    '',
    `The change in loss, ${Math.round(-saved.mean)} USD saved an attack on average, has a standard error of ${Math.round(saved.standardError)};`,
    'two runs on different luck would need many times the trials to show it.',
  ].join('\n');
}

if (process.argv[1]?.endsWith('compare-backups.ts')) console.log(main());
