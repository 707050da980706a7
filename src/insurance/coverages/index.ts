import type { CoverageKind } from '../coverage-kind.js';
import { betterment } from './betterment.js';
import { bodilyInjury } from './bodily-injury.js';
import { businessInterruption } from './business-interruption.js';
import { contingentBI } from './contingent-business-interruption.js';
import { cyberExtortion } from './cyber-extortion.js';
import { dataRestoration } from './data-restoration.js';
import { dependentBI } from './dependent-business-interruption.js';
import { extraExpense } from './extra-expense.js';
import { fundsTransferFraud } from './funds-transfer-fraud.js';
import { hardwareBricking } from './hardware-bricking.js';
import { incidentResponse } from './incident-response.js';
import { invoiceManipulation } from './invoice-manipulation.js';
import { media } from './media.js';
import { pci } from './pci.js';
import { privacyLiability } from './privacy-liability.js';
import { regulatory } from './regulatory.js';
import { reputationalHarm } from './reputational-harm.js';
import { systemFailure } from './system-failure.js';
import { voluntaryShutdown } from './voluntary-shutdown.js';

/** The insuring agreements this library knows, first party before third, by id. */
export const coverageKinds: Readonly<Record<string, CoverageKind>> = {
  incidentResponse,
  dataRestoration,
  businessInterruption,
  systemFailure,
  voluntaryShutdown,
  extraExpense,
  dependentBI,
  contingentBI,
  cyberExtortion,
  reputationalHarm,
  hardwareBricking,
  betterment,
  fundsTransferFraud,
  invoiceManipulation,
  privacyLiability,
  regulatory,
  pci,
  media,
  bodilyInjury,
};
