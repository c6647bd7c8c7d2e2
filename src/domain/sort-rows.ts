/** By what a table stands, and whether from the last to the first. */
export interface Sort<Column extends string = string> {
  readonly by: Column;
  readonly down: boolean;
}

export type Value = string | number | undefined;

/**
 * Rows in the order of one column's values: numbers by size, words as the locale's readers sort
 * them. Rows without a value stand last either way; equal ones keep their order.
 */
export function sortRows<Row>(rows: readonly Row[], keyOf: (row: Row) => Value, down: boolean, locale: string): readonly Row[] {
  const words = new Intl.Collator(locale, { numeric: true });
  const compare = (a: Exclude<Value, undefined>, b: Exclude<Value, undefined>): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
  return [...rows].sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return down ? compare(second, first) : compare(first, second);
  });
}

/** What a press on a column's head asks for: its own first direction, the other one, the order of the rows themselves. */
export function nextSort<Column extends string>(sort: Sort<Column> | null, by: Column, firstDown: boolean): Sort<Column> | null {
  if (sort?.by !== by) return { by, down: firstDown };
  return sort.down === firstDown ? { by, down: !firstDown } : null;
}
