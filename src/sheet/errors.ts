/** A fault of whoever wrote a cell: it names the cell, the row and what the parents held. */
export class ModelError extends Error {
  readonly cell: string;
  constructor(cell: string, message: string) {
    super(`${cell}: ${message}`);
    this.name = 'ModelError';
    this.cell = cell;
  }
}

/** Nobody gave a value for an assumption that has no default. */
export class MissingAssumption extends Error {
  readonly cell: string;
  constructor(cell: { readonly name: string; readonly unit: string; readonly says: string }, node: string) {
    super(`${node} [${cell.unit}] has no value: ${cell.says}. Give one.`);
    this.name = 'MissingAssumption';
    this.cell = node;
  }
}
