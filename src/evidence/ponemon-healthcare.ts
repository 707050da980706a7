import { averaged, surveyed } from './made.js';
import { findingsOf, type Study } from './study.js';

/** Four yearly surveys about attacks on American healthcare. */
export const ponemonHealthcareStudy: Study = {
  id: 'ponemon-healthcare',
  citation: {
    authors: 'Ponemon Institute',
    title: 'Cyber Insecurity in Healthcare: The Cost and Impact on Patient Safety and Care, 2022 to 2025',
    publisher: 'Proofpoint',
    year: 2025,
    url: 'https://ponemonsullivanreport.com/2025/11/the-2025-study-on-cyber-insecurity-in-healthcare-the-cost-and-impact-on-patient-safety-and-care',
  },
  about: '641 (2022), 653 (2023), 648 (2024) and 677 (2025) US healthcare security practitioners; opinions, not counts',
};

const finding = findingsOf(ponemonHealthcareStudy);
const asked: Readonly<Record<number, number>> = { 2022: 641, 2023: 653, 2024: 648, 2025: 677 };

const costliest = (id: string, year: number, mean: number, as: string) =>
  finding({
    id,
    unit: 'USD',
    says: `mean cost of the costliest attack of the year on a healthcare organization, ${year}`,
    ...averaged(mean, 0.15, as, asked[year] ?? null),
    priceYear: year,
    currency: 'USD',
  });

const disrupted = (id: string, year: number, share: number) =>
  finding({
    id,
    unit: 'probability',
    says: `share of those hit by the main kinds of attack that reported disrupted care, ${year}`,
    ...surveyed(share, asked[year] ?? 0, `${Math.round(share * 100)}%`),
  });

const part = (id: string, mean: number, what: string) =>
  finding({
    id: `ponemon24-components/${id}`,
    unit: 'USD',
    says: `${what}, inside the mean cost of the costliest attack, 2024`,
    ...averaged(mean, 0.2, `USD ${mean}`, asked[2024] ?? null),
    priceYear: 2024,
    currency: 'USD',
  });

/** Findings of the surveys. */
export const ponemonHealthcare = {
  attacked2025: finding({
    id: 'ponemon25-main/attacked',
    unit: 'probability',
    says: 'share of healthcare organizations with any attack in the year, 2025',
    ...surveyed(0.93, 677, '93%, 43 attacks on average'),
  }),
  costliest2023: costliest('ponemon23-main/cost', 2023, 4_990_000, 'USD 4.99 million'),
  costliest2024: costliest('ponemon24-main/cost', 2024, 4_740_000, 'USD 4,740,000; answers from 10,000 to 25 million'),
  costliest2025: costliest('ponemon25-main/cost', 2025, 3_900_000, 'USD 3.9 million'),
  disrupted2023: disrupted('ponemon23-main/disrupted', 2023, 0.66),
  disrupted2024: disrupted('ponemon24-impacts/disrupted', 2024, 0.69),
  disrupted2025: disrupted('ponemon25-main/disrupted', 2025, 0.72),
  operations: part('operations', 1_470_000, 'disruption of operations'),
  idleUsers: part('idle', 995_484, 'idle users'),
  careCorrection: part('care', 853_272, 'putting right what happened to care'),
  paidShare2024: finding({
    id: 'ponemon24-ransom/paid',
    unit: 'probability',
    says: 'share of healthcare ransomware victims that paid, 2024',
    ...surveyed(0.36, 380, '36%'),
    how: 'beta about the share; the number of ransomware victims among 648 is judged at 380',
    spread: 'judged',
  }),
  payment2024: finding({
    id: 'ponemon24-ransom/payment',
    unit: 'USD',
    says: 'mean ransom paid by a healthcare organization that paid, 2024',
    ...averaged(1_099_200, 0.25, 'USD 1,099,200', null),
    priceYear: 2024,
    currency: 'USD',
  }),
};
