import { lognormal, normal } from '../../chance/index.js';
import { irdeto2019, judged, sophos2021 } from '../../evidence/index.js';
import { exp, log } from '../../numeric/index.js';
import { assumption, formula } from '../../sheet/index.js';
import { luck } from '../attack/event.js';

export const surveyMeanLoss = assumption({
  name: 'surveyMeanLoss',
  unit: 'USD',
  range: [0, 1e9],
  says: 'mean loss of a connected-device attack on a healthcare organization, zero losses inside, with its sampling error',
  default: irdeto2019.meanCost,
});

export const organizationFactor = assumption({
  name: 'organizationFactor',
  unit: 'ratio',
  range: [0, 1000],
  says: 'how this organization’s mean loss differs from the survey’s, with mean 1',
  default: judged({
    id: 'judged-organization-factor',
    unit: 'ratio',
    distribution: lognormal.fromMeanCv({ mean: 1, cv: 0.5 }),
    range: [0.2, 3],
    says: 'between-organization differences',
    why: 'size elasticities of breach and incident cost of 0.1 to 0.3 over two decades of size give about this spread',
  }),
});

export const zeroLossShare = assumption({
  name: 'zeroLossShare',
  unit: 'probability',
  range: [0, 1],
  says: 'share of attacks without financial impact',
  default: irdeto2019.zeroShare,
});

export const majorWeight = assumption({
  name: 'majorWeight',
  unit: 'probability',
  range: [0, 0.2],
  says: 'share of noticed attacks that are major events (disruptive ransomware)',
  default: judged({
    id: 'judged-major-weight',
    unit: 'probability',
    value: 0.006,
    range: [0.003, 0.013],
    says: 'weight of major events',
    why: '0.58% of hospital-years saw disruptive ransomware (0.25 to 1.1%), 82% of organizations noticed an attack a year',
  }),
});

export const majorMeanLoss = assumption({
  name: 'majorMeanLoss',
  unit: 'USD',
  range: [0, 1e10],
  says: 'mean loss of a major event in the survey’s years',
  default: sophos2021.meanRecoveryCost,
});

export const baselineSigma = assumption({
  name: 'baselineSigma',
  unit: 'ratio',
  range: [0.1, 4],
  says: 'log standard deviation of everyday losses',
  default: judged({
    id: 'judged-baseline-sigma',
    unit: 'ratio',
    distribution: lognormal.fromInterval({ low: 1.2, high: 1.9, confidence: 0.9 }),
    range: [1.2, 2.2],
    says: 'dispersion of everyday losses',
    why: 'ransom and incident studies with a mean and a median give 1.4 to 1.5, up to 2.7 with the largest events inside',
  }),
});

export const majorSigma = assumption({
  name: 'majorSigma',
  unit: 'ratio',
  range: [0.1, 4],
  says: 'log standard deviation of major losses',
  default: judged({
    id: 'judged-major-sigma',
    unit: 'ratio',
    value: 1.4,
    range: [1.3, 1.7],
    says: 'dispersion of major losses',
    why: 'cost as a share of revenue over large public incidents spreads by 1.3 to 1.7 on the log scale',
  }),
});

export const baselineScatter = assumption({
  name: 'baselineScatter',
  unit: 'ratio',
  range: [-40, 40],
  says: 'how far this loss lies from the middle of its kind, in standard deviations of the log',
  default: judged({
    id: 'scatter-baseline',
    unit: 'ratio',
    distribution: normal({ mu: 0, sigma: 1 }),
    range: [-40, 40],
    says: 'standard normal scatter',
    why: 'the lognormal shape is the field’s usual body for incident cost; its tail is carried by the major events',
  }),
});

const kindLuck = luck('baselineKindLuck', 'whether the attack costs nothing, is an everyday one or a major one');

export const everydayMeanLoss = formula({
  name: 'everydayMeanLoss',
  unit: 'USD',
  says: 'mean of an everyday loss that is not zero, so that the mixture keeps the survey’s mean',
  formula: '(surveyMeanLoss - majorWeight x majorMeanLoss) / (1 - zeroLossShare - majorWeight)',
  from: { surveyMeanLoss, majorWeight, majorMeanLoss, zeroLossShare },
  each: (x, i) =>
    Math.max(0, x.surveyMeanLoss[i] - x.majorWeight[i] * x.majorMeanLoss[i]) /
    Math.max(1e-9, 1 - x.zeroLossShare[i] - x.majorWeight[i]),
});

export const baselineLoss = formula({
  name: 'baselineLoss',
  unit: 'USD',
  says: 'loss of an attack of unknown kind: nothing, an everyday loss, or a major one',
  formula: '0, or lognormal about everydayMeanLoss or majorMeanLoss (by kind) x organizationFactor',
  from: {
    kindLuck,
    zeroLossShare,
    majorWeight,
    everydayMeanLoss,
    majorMeanLoss,
    baselineSigma,
    majorSigma,
    baselineScatter,
    organizationFactor,
  },
  each: (x, i) => {
    const luckOfKind = x.kindLuck[i];
    if (luckOfKind < x.zeroLossShare[i]) return 0;
    const major = luckOfKind >= 1 - x.majorWeight[i];
    const mean = major ? x.majorMeanLoss[i] : x.everydayMeanLoss[i];
    if (mean <= 0) return 0;
    const sigma = major ? x.majorSigma[i] : x.baselineSigma[i];
    return x.organizationFactor[i] * exp(log(mean) - 0.5 * sigma * sigma + sigma * x.baselineScatter[i]);
  },
});

/** Every cell of the baseline prior. */
export const priorCells = [
  surveyMeanLoss,
  organizationFactor,
  zeroLossShare,
  majorWeight,
  majorMeanLoss,
  baselineSigma,
  majorSigma,
  baselineScatter,
  everydayMeanLoss,
  baselineLoss,
] as const;
