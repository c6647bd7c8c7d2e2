import type * as v from 'valibot';

type Issue = v.BaseIssue<unknown>;
/** What a schema says of its insides; which of these it has depends on its kind. */
type Inside = Partial<Record<'wrapped' | 'item' | 'value', unknown>> & {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly items?: readonly unknown[];
  readonly options?: readonly unknown[];
};

/** Where an issue stands and what it is, in words that need no knowledge of the schema library. */
export function sayIssue(issue: Issue, schema: unknown): { readonly path: string; readonly message: string } {
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  const key = keys.at(-1) ?? '';
  const around = keys.slice(0, -1);
  if (issue.expected === 'never') {
    const near = nearest(key, fieldsAt(schema, around));
    return { path: keys.join('.'), message: `is not a field${near ? `; did you mean ${near}?` : ''}` };
  }
  if (/object$/.test(issue.type) && issue.received === 'undefined' && key) return { path: around.join('.'), message: `${key} is missing` };
  return { path: keys.join('.'), message: wording(issue) };
}

function wording({ message, type, expected, received }: Issue): string {
  if (!message.startsWith('Invalid')) return message;
  if (received === 'undefined') return 'is missing';
  const wanted = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
  if (type === 'picklist' || type === 'literal') return `is ${received}, which is not one of: ${wanted.join(', ')}`;
  return `is ${received}, but should be ${wanted.join(' or ').replace(/\bstring\b/i, 'a text').replace(/\bArray\b/, 'a list').replace(/\bObject\b/, 'a record').replace(/\bnumber\b/, 'a number').toLowerCase()}`;
}

/** The names that a record at the path may have. */
function fieldsAt(schema: unknown, keys: readonly string[]): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { wrapped, item, value, entries, items, options } = schema as Inside;
  if (wrapped) return fieldsAt(wrapped, keys);
  if (options) return options.flatMap((option) => fieldsAt(option, keys));
  const [key, ...rest] = keys;
  if (key === undefined) return Object.keys(entries ?? {});
  return fieldsAt(entries?.[key] ?? item ?? items?.[Number(key)] ?? value, rest);
}

/** The known word that differs least, if by no more than a third of its letters. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known.map((name) => ({ name, off: distance(word.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.off - b.off);
  return best && best.off <= Math.max(1, Math.ceil(best.name.length / 3)) ? best.name : undefined;
}

/** Letters to add, drop or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const letter of a) {
    const next = [(row[0] ?? 0) + 1];
    for (let i = 1; i <= b.length; i++) next.push(Math.min((row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1, (row[i - 1] ?? 0) + (b[i - 1] === letter ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
