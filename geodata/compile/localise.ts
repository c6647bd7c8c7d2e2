/** What is left of a value when each of its texts becomes the one in a single language. */
export type Localised<Value> = Value extends { en: string }
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Localised<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Localised<Value[Key]> }
      : Value;

/** Replaces every `{en, ru, ja}` within a value by the text in one language. */
export function localise<Value>(value: Value, language: string): Localised<Value> {
  return walk(value, language) as Localised<Value>;
}

function walk(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value) return (value as Record<string, unknown>)[language] ?? value.en;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, language)]));
}
