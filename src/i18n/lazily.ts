/** Makes a value when it is first asked for: each of `Intl`'s costs a slow processor several frames. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
