import type { Caution } from '../sheet/index.js';
import type { Assessment } from './assessment.js';
import { percent, shortNumber, withUnit } from './number-text.js';

/** Widest standard error of a mean that passes without a word, as a share of the mean. */
const wideError = 0.05;
/** Fewest trials beyond a quantile that a tail figure should rest on. */
const fewTrials = 100;

/** Everything a reader of this run must know. */
export function cautionsOf(assessment: Assessment): Caution[] {
  return [
    ...wide(assessment),
    ...tails(assessment),
    ...judgement(assessment),
    ...limits(assessment),
    ...baseline(assessment),
    ...outside(assessment),
  ];
}

function wide({ loss, safety, downtime }: Assessment): Caution[] {
  return [loss['totalLoss'], safety['excessDeaths'], downtime['ehrOutage']].flatMap((one) => {
    if (one === undefined || one.mean === 0 || one.standardError <= wideError * Math.abs(one.mean)) return [];
    const share = percent(one.standardError / Math.abs(one.mean));
    return [
      { kind: 'wide standard error', name: one.name, says: `standard error is ${share} of the mean; run more trials` },
    ];
  });
}

function tails({ run }: Assessment): Caution[] {
  const beyond = Math.round(run.trials * 0.01);
  if (beyond >= fewTrials) return [];
  return [{ kind: 'few tail trials', name: 'quantiles', says: `only ${beyond} trials lie beyond the 99% quantile` }];
}

function judgement(assessment: Assessment): Caution[] {
  const [first] = assessment.drivers('totalLoss').filter((driver) => driver.grade !== 'luck');
  if (first === undefined || first.grade !== 'judged') return [];
  const says = `the loss moves most with ${first.name}, which is judged, not measured: ${first.says}`;
  return [{ kind: 'driven by judgement', name: first.name, says }];
}

function limits({ claim }: Assessment): Caution[] {
  const over = claim['overEventLimit'];
  if (over === undefined || over.exceedance(0) > 0) return [];
  return [{ kind: 'limit never reached', name: 'claimPaid', says: 'no trial reached the event limit' }];
}

function baseline({ baseline: { times, fair, surveyMean } }: Assessment): Caution[] {
  const says = `the mean is ${shortNumber(times, 2)} times the survey’s ${withUnit(surveyMean, 'USD')}; the comparison is ${fair}`;
  return [{ kind: 'comparison', name: 'totalLoss', says }];
}

/** Values of the user's own that lie outside what the evidence has seen. */
function outside({ run }: Assessment): Caution[] {
  return [...run.program.nodes.values()].flatMap((node): Caution[] => {
    const { cell, override } = node;
    if (cell.kind !== 'assumption' || override?.by !== 'you said' || !('family' in override.value)) return [];
    const range = cell.default?.range;
    const { mean } = override.value;
    if (range === undefined || (mean >= range[0] && mean <= range[1])) return [];
    return [
      {
        kind: 'outside the evidence',
        name: node.name,
        says: `your ${mean} lies outside ${range[0]} to ${range[1]}, the range seen elsewhere`,
      },
    ];
  });
}
