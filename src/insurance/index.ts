/**
 * What a policy pays: coverages, the order of a claim, towers, and one claim settled to the cent.
 *
 * This room owns policies and claims. It never decides what a loss is, never formats a report of a run, and never
 * reduces a payment silently: every step is a row of the ledger. Policies differ; nothing here is legal advice.
 */
export { amountText } from './amount-text.js';
export * from './arithmetic.js';
export type { Written } from './as-written.js';
export * from './buckets.js';
export * from './claim.js';
export * from './claim-cells.js';
export * from './claim-schema.js';
export * from './compare-terms.js';
export { type CompiledPolicy, compilePolicy } from './compile-policy.js';
export * from './components.js';
export * from './coverage-kind.js';
export * from './coverages/index.js';
export type { DatedSeries } from './dated-series.js';
export * from './decimals.js';
export { type ExactPrice, exactPrice } from './exact-price.js';
export * from './faults.js';
export * from './floats.js';
export { eventsOf } from './hours-clause.js';
export * from './interruption.js';
export { type LimitFactor, limitFactors } from './limit-factors.js';
export { type LossCosts, lossCosts } from './loss-costs.js';
export type { MeasuredLine } from './measured-lines.js';
export * from './minor-units.js';
export { type OedRow, oedAssignments, policyFromOed } from './oed-policy.js';
export * from './parse-policy.js';
export { type ColumnExtras, type PaymentColumns, payColumns } from './pay-columns.js';
export * from './pay-years.js';
export type { LossColumns, PricingExtras } from './payments-of.js';
export * from './policy.js';
export * from './policy-schema.js';
export * from './premium-loads.js';
export * from './price-policy.js';
export { hoursBetween } from './real-hours.js';
export * from './settle.js';
export * from './statement.js';
export { ledgerCsv, statementCsv, statementMarkdown } from './statement-formats.js';
export { statementText } from './statement-text.js';
export { type TermOptions, termOptions } from './term-options.js';
export * from './typical-policy.js';
export * from './typical-terms.js';
export * from './wordings.js';
