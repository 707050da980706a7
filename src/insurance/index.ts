/**
 * What a policy pays: coverages, the order of a claim, towers, and one claim settled to the cent.
 *
 * This room owns policies and claims. It never decides what a loss is, never formats a report of a run, and never
 * reduces a payment silently: every step is a row of the ledger. Policies differ; nothing here is legal advice.
 *
 * policy/ what was agreed · coverages/ one file for each · claim/ what is claimed, when and why · order/ the order of a
 * claim, written once for every arithmetic · statement/ one claim to the cent · columns/ every trial and year · pricing/
 * what it costs · faults/ how data are refused
 */

export * from './claim/claim.js';
export * from './claim/claim-schema.js';
export type { DatedSeries } from './claim/dated-series.js';
export { eventsOf } from './claim/hours-clause.js';
export * from './claim/interruption.js';
export type { MeasuredLine } from './claim/measured-lines.js';
export { hoursBetween } from './claim/real-hours.js';
export * from './columns/claim-cells.js';
export * from './columns/components.js';
export { type ColumnExtras, type PaymentColumns, payColumns } from './columns/pay-columns.js';
export * from './columns/pay-years.js';
export type { LossColumns, PricingExtras } from './columns/payments-of.js';
export * from './coverage-kind.js';
export * from './coverages/index.js';
export type { Written } from './faults/as-written.js';
export * from './faults/faults.js';
export * from './order/arithmetic.js';
export * from './order/buckets.js';
export { type CompiledPolicy, compilePolicy } from './order/compile-policy.js';
export * from './order/decimals.js';
export * from './order/floats.js';
export { type OedRow, oedAssignments, policyFromOed } from './policy/oed-policy.js';
export * from './policy/parse-policy.js';
export * from './policy/policy.js';
export * from './policy/policy-schema.js';
export * from './policy/typical-policy.js';
export * from './policy/typical-terms.js';
export * from './policy/wordings.js';
export { type ExactPrice, exactPrice } from './pricing/exact-price.js';
export { type LimitFactor, limitFactors } from './pricing/limit-factors.js';
export { type LossCosts, lossCosts } from './pricing/loss-costs.js';
export * from './pricing/premium-loads.js';
export * from './pricing/price-policy.js';
export { type TermOptions, termOptions } from './pricing/term-options.js';
export { amountText } from './statement/amount-text.js';
export * from './statement/compare-terms.js';
export * from './statement/minor-units.js';
export * from './statement/settle.js';
export * from './statement/statement.js';
export { ledgerCsv, statementCsv, statementMarkdown } from './statement/statement-formats.js';
export { statementText } from './statement/statement-text.js';
