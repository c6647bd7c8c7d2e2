/** A promise, and the two ways to end it. */
export function deferred() {
  let settle: () => void = () => undefined;
  let refuse: (reason: Error) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    settle = yes;
    refuse = no;
  });
  return { promise, settle, refuse };
}
