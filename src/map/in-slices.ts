/** Lets the browser paint and answer: what follows is a task of its own. */
export const pause = (): Promise<void> => new Promise((go) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    go();
  };
  port2.postMessage(null);
});

/** Lets all go first that cannot wait, for a second at most; where browsers do not tell (Safari), a pause. */
export const rest = (): Promise<void> =>
  'requestIdleCallback' in globalThis ? new Promise((go) => requestIdleCallback(() => go(), { timeout: 1000 })) : pause();

/** Until the next frame is painted. */
export const frame = (): Promise<void> => new Promise((go) => void requestAnimationFrame(() => void pause().then(go)));

/**
 * Does work that can rest between its steps, a slice at a time.
 * @param slice milliseconds after which the browser may paint and answer
 * @param between how long it rests then
 * @returns whether it came to its end before it was over
 */
export async function inSlices(work: Iterator<unknown>, isOver: () => boolean, slice = 8, between = pause): Promise<boolean> {
  for (let begun = performance.now(); !isOver(); ) {
    if (work.next().done) return true;
    if (performance.now() - begun < slice) continue;
    await between();
    begun = performance.now();
  }
  return false;
}

/** The same work without a rest. @returns its result */
export function atOnce<Result>(work: Iterator<unknown, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
