/** The same function, which answers anew only when what it is given is no longer the same. */
export function remember<Given extends readonly unknown[], Answer>(work: (...given: Given) => Answer): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer } | undefined;
  return (...given) => {
    if (!last?.given.every((value, i) => Object.is(value, given[i]))) last = { given, answer: work(...given) };
    return last.answer;
  };
}
