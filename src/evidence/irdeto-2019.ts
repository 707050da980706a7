import { beta, constant, lognormal } from '../chance/index.js';
import { expm1, log1p } from '../numeric/index.js';
import { averaged, surveyed } from './made.js';
import { asMean, findingsOf, type Study } from './study.js';

/** The survey that gives the baseline: attacks through connected devices on healthcare organizations. */
export const irdeto2019Study: Study = {
  id: 'irdeto-2019',
  citation: {
    authors: 'Irdeto / Vanson Bourne',
    title: 'Global Connected Industries Cybersecurity Survey',
    publisher: 'Irdeto',
    year: 2019,
    url: 'https://www.medicalplasticsnews.com/news/survey-suggests-manufacturers-believe-medical-devices-cybers/',
  },
  about:
    '232 healthcare security decision makers (of 700 in three sectors) in China, Germany, Japan, the UK and the US; makers and users of devices mixed',
};

const finding = findingsOf(irdeto2019Study);
const respondents = 232;
const attackRate = 0.82;
const attacked = Math.round(attackRate * respondents);
const zero = 0.07;
/** Dispersion of single losses behind the sampling error of their mean; judged, see the baseline prior. */
const logSd = 1.5;

const ofAttacked = (id: string, share: number, what: string) =>
  finding({
    id,
    unit: 'probability',
    says: `share of attacked healthcare organizations that reported ${what}`,
    reported: asMean(share, `${Math.round(share * 100)}% of those attacked`),
    distribution: beta.fromMeanSize({ mean: share, size: attacked }),
    how: 'beta with the reported share as mean and the weight of the attacked respondents',
    spread: 'sampling',
    n: attacked,
  });

const givenConsequence = (id: string, share: number, what: string) =>
  finding({
    id: `${id}/given-consequence`,
    unit: 'probability',
    grade: 'derived',
    says: `share reporting ${what} among attacks with any consequence`,
    reported: asMean(
      share / (1 - zero),
      `${Math.round(share * 100)}% of those attacked, over the 93% with any financial impact`,
    ),
    distribution: beta.fromMeanSize({ mean: share / (1 - zero), size: attacked * (1 - zero) }),
    how: 'the reported share divided by the share with any financial impact',
    spread: 'sampling',
    n: attacked,
  });

const weakSpot = (asset: string, share: number, what: string) =>
  finding({
    id: `irdeto-hc-vuln-assets/${asset}`,
    unit: 'probability',
    says: `share of healthcare respondents that named ${what} a weak spot; several answers allowed`,
    ...surveyed(share, respondents, `${Math.round(share * 100)}%`),
  });

const sectorCost = (id: string, mean: number, asked: number, sector: string) =>
  finding({
    id,
    unit: 'USD',
    says: `mean loss of a connected-device attack, ${sector}`,
    ...averaged(mean, 0.2, `USD ${mean}`, Math.round(0.8 * asked)),
    priceYear: 2019,
    currency: 'USD',
  });

/** Findings of the survey. */
export const irdeto2019 = {
  attackRate: finding({
    id: 'irdeto-hc-attack-rate',
    unit: 'probability',
    says: 'share of healthcare organizations that noticed an attack through connected devices in twelve months',
    reported: asMean(attackRate, '82% of 232'),
    distribution: beta.fromMeanSize({ mean: attackRate, size: respondents }),
    how: 'beta with the reported share as mean and the weight of the respondents',
    spread: 'sampling',
    n: respondents,
  }),
  attackFrequency: finding({
    id: 'irdeto-hc-attack-rate/frequency',
    unit: 'event/year',
    grade: 'derived',
    says: 'noticed connected-device attacks on one organization in a year',
    reported: asMean(-log1p(-attackRate), '82% attacked in a year'),
    distribution: constant({ value: -log1p(-attackRate) }),
    how: 'rate at which a Poisson count leaves 18% of years without an attack',
    spread: 'none',
    n: respondents,
  }),
  meanCost: finding({
    id: 'irdeto-hc-mean-cost',
    unit: 'USD',
    says: 'mean loss of a connected-device attack on a healthcare organization, attacks without loss inside',
    reported: asMean(346_205, 'USD 346,205'),
    distribution: lognormal.fromMeanCv({ mean: 346_205, cv: Math.sqrt(expm1(logSd * logSd) / attacked) }),
    how: 'lognormal about the reported mean; its spread is the sampling error of a mean over about 190 losses whose log standard deviation is judged at 1.5',
    spread: 'judged',
    n: attacked,
    priceYear: 2019,
    currency: 'USD',
  }),
  zeroShare: finding({
    id: 'irdeto-no-fin-impact',
    unit: 'probability',
    says: 'share of attacks without financial impact',
    reported: asMean(zero, 'about 7%'),
    distribution: beta.fromMeanSize({ mean: zero, size: attacked }),
    how: 'beta with the reported share as mean and the weight of the attacked respondents',
    spread: 'sampling',
    n: attacked,
  }),
  consequenceShare: finding({
    id: 'irdeto-no-fin-impact/consequence',
    unit: 'probability',
    grade: 'derived',
    says: 'share of attacks with some financial impact',
    reported: asMean(1 - zero, 'all but about 7%'),
    distribution: beta.fromMeanSize({ mean: 1 - zero, size: attacked }),
    how: 'complement of the share without financial impact',
    spread: 'sampling',
    n: attacked,
  }),
  downtimeShare: ofAttacked('irdeto-hc-downtime', 0.43, 'operational downtime'),
  dataShare: ofAttacked('irdeto-hc-data', 0.42, 'compromised customer data'),
  reputationShare: ofAttacked('irdeto-hc-reputation', 0.31, 'damage to brand or reputation'),
  safetyShare: ofAttacked('irdeto-hc-safety', 0.3, 'compromised end-user safety'),
  downtimeGivenConsequence: givenConsequence('irdeto-hc-downtime', 0.43, 'operational downtime'),
  dataGivenConsequence: givenConsequence('irdeto-hc-data', 0.42, 'compromised customer data'),
  safetyGivenConsequence: givenConsequence('irdeto-hc-safety', 0.3, 'compromised end-user safety'),
  weakItNetwork: weakSpot('itNetwork', 0.5, 'the IT network'),
  weakMobile: weakSpot('mobile', 0.45, 'mobile devices and apps'),
  weakDevices: weakSpot('iot', 0.42, 'connected devices'),
  meanCostAllSectors: sectorCost('irdeto-overall-mean-cost', 330_602, 700, 'all three sectors together'),
  meanCostTransport: sectorCost('irdeto-transport-mean-cost', 352_639, 248, 'connected transport'),
  meanCostManufacturing: sectorCost('irdeto-mfg-mean-cost', 280_000, 220, 'manufacturing'),
  anyImpactShare: finding({
    id: 'irdeto-any-impact',
    unit: 'probability',
    says: 'share of attacked organizations of all sectors that reported any impact',
    ...surveyed(0.9, Math.round(0.8 * 700), '90%'),
  }),
};
