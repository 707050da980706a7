import { averaged, meanAndMedian, surveyed } from './made.js';
import { findingsOf, type Study } from './study.js';

/** What changes from one yearly survey of healthcare victims to the next. */
export const sophosHealthcareStudy: Study = {
  id: 'sophos-healthcare',
  citation: {
    authors: 'Sophos / Vanson Bourne',
    title: 'The State of Ransomware in Healthcare, 2021 to 2025: hits, encryption and cost',
    publisher: 'Sophos',
    year: 2025,
    url: 'https://sbtecnews.com/the-state-of-ransomware-in-healthcare-2024-sophos-news/',
  },
  about:
    'healthcare respondents in 14 to 31 countries: 328 (2021), 381 (2022), 402 (2024), 292 victims (2025); self-selected',
};

const finding = findingsOf(sophosHealthcareStudy);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

const hit = (id: string, year: number, share: number, n: number) =>
  finding({
    id,
    unit: 'probability',
    says: `share of healthcare respondents hit by ransomware in the year before the survey of ${year}`,
    ...surveyed(share, n, percent(share)),
  });

const encrypted = (year: number, share: number, n: number) =>
  finding({
    id: `sophos-encrypt/${year}`,
    unit: 'probability',
    says: `share of healthcare victims whose data were encrypted, survey of ${year}`,
    ...surveyed(share, n, percent(share)),
  });

const cost = (id: string, year: number, mean: number, n: number) =>
  finding({
    id,
    unit: 'USD',
    says: `mean cost of recovering from ransomware, survey of ${year}`,
    ...averaged(mean, 0.15, `USD ${mean / 1e6} million`, n),
    priceYear: year - 1,
    currency: 'USD',
  });

/** Findings of the yearly surveys. */
export const sophosHealthcare = {
  hit2021: hit('sophos-hit/2021', 2021, 0.34, 328),
  hit2022: hit('sophos-2022/hit', 2022, 0.66, 381),
  hit2024: hit('sophos-hit/2024', 2024, 0.67, 402),
  encrypted2024: encrypted(2024, 0.74, 270),
  encrypted2025: encrypted(2025, 0.34, 292),
  cost2022: cost('sophos-2022/cost', 2022, 1_850_000, 251),
  cost2024: cost('sophos-cost/2024', 2024, 2_570_000, 270),
  cost2025: cost('sophos-cost/2025', 2025, 1_020_000, 292),
  extortionOnly: finding({
    id: 'sophos-2025-extortion',
    unit: 'probability',
    says: 'share of healthcare victims extorted without encryption, survey of 2025',
    ...surveyed(0.12, 292, '12%, up from 4%'),
  }),
  payment2024: finding({
    id: 'sophos-microsoft-2024',
    unit: 'USD',
    says: 'ransom paid by a healthcare victim that told the amount, survey of 2024',
    ...meanAndMedian(4_400_000, 1_500_000, 'median USD 1.5 million, mean 4.4 million', 99),
    priceYear: 2023,
    currency: 'USD',
  }),
};
