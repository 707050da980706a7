/**
 * What is known: one file per study, its findings with the distributions made from them, the price index, and the form a
 * judgement must take.
 *
 * This room owns citations and grades. It never decides which quantity a finding feeds and never hides a restatement.
 */
import { abouk2024, abouk2024Study } from './abouk-2024.js';
import { aboukFrequency, aboukFrequencyStudy } from './abouk-frequency-2026.js';
import { aha, ahaStudy } from './aha-2024.js';
import { baker2024, baker2024Study } from './baker-2024.js';
import { cdcInpatient2013, cdcInpatient2013Study } from './cdc-2013.js';
import { choi2019, choi2019Study } from './choi-2019.js';
import { coalition2025, coalition2025Study } from './coalition-2025.js';
import { comparitech2024, comparitech2024Study } from './comparitech-2024.js';
import { coveware2025, coveware2025Study } from './coveware-2025.js';
import { cyentia2025, cyentia2025Study } from './cyentia-2025.js';
import { dameff2023, dameff2023Study } from './dameff-2023.js';
import { ghafur2019, ghafur2019Study } from './ghafur-2019.js';
import { irdeto2019, irdeto2019Study } from './irdeto-2019.js';
import { jacobs2014, jacobs2014Study } from './jacobs-2014.js';
import { kaufmanHall, kaufmanHallStudy } from './kaufman-hall-2025.js';
import { kff, kffStudy } from './kff-2023.js';
import { klein2025, klein2025Study } from './klein-2025.js';
import { marsh2023, marsh2023Study } from './marsh-2023.js';
import { medicare2026, medicare2026Study } from './medicare-2026.js';
import { neprash2022, neprash2022Study } from './neprash-2022.js';
import { netdiligence2024, netdiligence2024Study } from './netdiligence-2024.js';
import { ocrSettlements, ocrSettlementsStudy } from './ocr-settlements.js';
import { pham2024, pham2024Study } from './pham-2024.js';
import { romanosky2016, romanosky2016Study } from './romanosky-2016.js';
import { rural2024, rural2024Study } from './rural-2024.js';
import { scripps2021, scripps2021Study } from './scripps-2021.js';
import { sophos2021, sophos2021Study } from './sophos-2021.js';
import { sophos2024, sophos2024Study } from './sophos-2024.js';
import { sophos2025, sophos2025Study } from './sophos-2025.js';
import { sophosRecovery, sophosRecoveryStudy } from './sophos-recovery.js';
import type { Finding, Study } from './study.js';

export * from './bibliography.js';
export * from './judgement.js';
export * from './price-index.js';
export * from './study.js';
export {
  abouk2024,
  aboukFrequency,
  aha,
  baker2024,
  cdcInpatient2013,
  choi2019,
  coalition2025,
  comparitech2024,
  coveware2025,
  cyentia2025,
  dameff2023,
  ghafur2019,
  irdeto2019,
  jacobs2014,
  kaufmanHall,
  kff,
  klein2025,
  marsh2023,
  medicare2026,
  neprash2022,
  netdiligence2024,
  ocrSettlements,
  pham2024,
  romanosky2016,
  rural2024,
  scripps2021,
  sophos2021,
  sophos2024,
  sophos2025,
  sophosRecovery,
};

/** Every study, by the year of its citation within its topic. */
export const studies: readonly Study[] = [
  irdeto2019Study,
  neprash2022Study,
  abouk2024Study,
  dameff2023Study,
  choi2019Study,
  cdcInpatient2013Study,
  ahaStudy,
  kffStudy,
  kaufmanHallStudy,
  sophos2021Study,
  sophos2024Study,
  sophos2025Study,
  baker2024Study,
  jacobs2014Study,
  ocrSettlementsStudy,
  klein2025Study,
  aboukFrequencyStudy,
  coalition2025Study,
  comparitech2024Study,
  coveware2025Study,
  cyentia2025Study,
  ghafur2019Study,
  marsh2023Study,
  medicare2026Study,
  netdiligence2024Study,
  pham2024Study,
  romanosky2016Study,
  rural2024Study,
  scripps2021Study,
  sophosRecoveryStudy,
];

const groups = [
  irdeto2019,
  neprash2022,
  abouk2024,
  dameff2023,
  choi2019,
  cdcInpatient2013,
  aha,
  kff,
  kaufmanHall,
  sophos2021,
  sophos2024,
  sophos2025,
  baker2024,
  jacobs2014,
  ocrSettlements,
  klein2025,
  aboukFrequency,
  coalition2025,
  comparitech2024,
  coveware2025,
  cyentia2025,
  ghafur2019,
  marsh2023,
  medicare2026,
  netdiligence2024,
  pham2024,
  romanosky2016,
  rural2024,
  scripps2021,
  sophosRecovery,
];

/** Every finding, by its id. */
export const findings: Readonly<Record<string, Finding>> = Object.fromEntries(
  groups.flatMap((group) => Object.values(group as Record<string, Finding>)).map((finding) => [finding.id, finding]),
);
