/** A titled table of text. */
export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Widest a cell of a text table may be before it is folded onto more lines. */
const widest = 62;

/** Columns padded with spaces; long cells fold. */
export function textTable({ title, header, rows }: Table): string {
  const folded = [header, ...rows].map((row) => row.map((cell) => fold(cell)));
  const widths = header.map((_, k) =>
    Math.max(...folded.map((row) => Math.max(...(row[k] ?? ['']).map((line) => line.length)))),
  );
  const lines = folded.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, n) =>
      row
        .map((cell, k) => (cell[n] ?? '').padEnd(widths[k] as number))
        .join('  ')
        .trimEnd(),
    );
  });
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, rule, lines[0], rule, ...lines.slice(1)].join('\n');
}

function fold(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] as string;
    if (last !== '' && last.length + word.length + 1 > widest) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** A Markdown table under a heading. */
export function markdownTable({ title, header, rows }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [`## ${title}`, '', line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
