type Names = Readonly<Record<string, string>>;

/** Other names of the terms of one shape, and the shapes within it. */
export interface Shape {
  readonly names: Names;
  readonly inside?: Readonly<Record<string, Shape>>;
}

/** Several names of one term. */
const all = (term: string, ...others: readonly string[]): Names =>
  Object.fromEntries(others.map((other) => [other, term]));

const sharesShape: Shape = { names: all('name', 'carrier', 'id') };

const layerShape: Shape = {
  names: {
    ...all('name', 'id', 'insurer', 'carrier'),
    ...all('attachment', 'excess', 'xs', 'excessOf', 'attachmentPoint', 'attach'),
    ...all('shares', 'participations', 'insurers', 'carriers', 'participants', 'share'),
  },
  inside: { shares: sharesShape },
};

const coverageShape: Shape = {
  names: {
    ...all('trigger', 'triggers'),
    ...all('defenceInsideLimit', 'defenseInsideLimit'),
    ...all('insuredShare', 'coinsurance'),
    ...all('sublimitAggregate', 'aggregateSublimit'),
  },
};

const ruleShape: Shape = {
  names: {
    ...all('id', 'name', 'kind', 'type'),
    ...all('probability', 'p'),
    ...all('cause', 'causes', 'trigger', 'triggers'),
    ...all('coverageId', 'coverage', 'coverages', 'coverageIds', 'appliesTo'),
    ...all('lineId', 'line', 'lines', 'lineIds'),
  },
};

/** How policies are written elsewhere. */
export const policyShape: Shape = {
  names: {
    ...all('timeZone', 'timezone'),
    ...all('exchangeRates', 'rates', 'fxRates'),
    ...all('retroDate', 'retroactiveDate'),
  },
  inside: {
    coverages: coverageShape,
    exclusions: ruleShape,
    layers: layerShape,
    period: { names: { ...all('start', 'inception'), ...all('end', 'expiry', 'expiration') } },
  },
};

const seriesShape: Shape = {
  names: { ...all('hourly', 'values', 'losses', 'amounts'), ...all('amount', 'loss', 'value') },
};

const timeNames: Names = {
  ...all('occurredAt', 'eventDate', 'date', 'start', 'startedAt', 'outageStart', 'interruptionStart', 'incurredAt'),
  ...all('restoredAt', 'end', 'endedAt', 'outageEnd', 'interruptionEnd', 'systemsRestoredAt'),
  ...all('outageHours', 'hours', 'durationHours'),
  ...all('timeZone', 'timezone'),
};

const serviceShape: Shape = {
  names: {
    ...all('revenuePerDay', 'normalRevenuePerDay', 'netRevenuePerDay', 'dailyRevenue', 'perDay'),
    ...all('makeUp', 'makeUpShare', 'madeUp'),
    ...all('saved', 'savedShare', 'savedExpense', 'savedExpenseShare'),
  },
};

const lineShape: Shape = {
  names: {
    ...all('coverageId', 'coverage'),
    ...all('alternatives', 'coverageIds', 'candidates'),
    ...all('cause', 'trigger', 'triggers', 'causes'),
    ...all('defence', 'defense', 'defenceCosts', 'defenseCosts', 'defenceAmount', 'defenseAmount'),
    ...all('defence', 'isDefence', 'isDefense'),
    ...all('exchangeRate', 'rate'),
  },
  inside: {
    timeSeries: seriesShape,
    interruption: { names: all('lines', 'services', 'serviceLines'), inside: { lines: serviceShape } },
  },
};

/** How claims are written elsewhere. */
export const claimShape: Shape = {
  names: {
    ...timeNames,
    ...all('lines', 'lossLines', 'losses'),
    ...all('cause', 'trigger', 'triggers', 'causes'),
    ...all('discoveredAt', 'discoveryDate'),
    ...all('reportedAt', 'reportDate'),
    ...all('operationsResumedAt', 'resumedAt'),
    ...all('exchangeRates', 'rates', 'fxRates'),
    ...all('aggregateUsed', 'priorPaid', 'paidPreviously', 'aggregateEroded'),
  },
  inside: { lines: lineShape },
};
