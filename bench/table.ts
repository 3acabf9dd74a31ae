/** Lines of text with aligned columns: the first to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => widest(rows, column));
  return rows.map((row) => formatRow(row, widths)).join("\n");
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(...rows.map((row) => row[column]?.length ?? 0));
}

function formatRow(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => align(cell, column, widths[column] ?? 0))
    .join("  ")
    .trimEnd();
}

function align(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
