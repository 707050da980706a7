import { assess, surveyTie, updatePrior } from 'codegrey';

/** The survey's prior, an organization's own losses, and what it believes afterwards. */
export function main(): string {
  const tie = surveyTie(2019);
  const run = assess(
    { priceYear: 2019, organization: { beds: 300 }, attack: { kind: 'unknown' } },
    { trials: 100_000 },
  );
  const loss = run.outcome('totalLoss');
  const update = updatePrior({ losses: [45_000, 120_000, 610_000], exposureYears: 4, priceYear: 2019 });
  return [
    `survey mean ${Math.round(tie.surveyMean)} USD (2019); prior mean ${Math.round(loss.mean)} ± ${Math.round(loss.standardError)}, zero in ${Math.round(1000 * (1 - loss.exceedance(0))) / 10}% of trials`,
    ...tie.kinds.map(
      (kind) =>
        `  ${kind.kind}: weight ${kind.weight.toFixed(3)}, mean ${Math.round(kind.mean)}, ${(100 * kind.share).toFixed(0)}% of the mean`,
    ),
    '',
    update.text(),
  ].join('\n');
}

if (process.argv[1]?.endsWith('survey-prior.ts')) console.log(main());
