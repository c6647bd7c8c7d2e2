import type { Figures } from './frames';
import { clickIturup } from './gestures';
import type { Visit } from './visit';

/** From navigation to the painted popup of the first island that answers a click, and what was sent until then. */
export async function firstAnswer(visit: Visit, sent: () => number, suffix = ''): Promise<Figures> {
  const ready = await visit.ask<number>('ready()');
  const atReady = sent();
  const shown = await clickIturup(visit);
  return { [`ready${suffix}`]: ready, [`answer${suffix}`]: shown?.at ?? null, [`bytes ready${suffix}`]: atReady };
}

/** After the map is ready and whatever it still fetches has come. */
export async function settle(visit: Visit): Promise<void> {
  await visit.ask('ready()');
  await visit.quiet();
  await visit.wait(300);
}

/** From pressing the button to the painted popup, on a page at rest. */
export async function clickAtRest(visit: Visit, suffix: string): Promise<Figures> {
  await settle(visit);
  const shown = await clickIturup(visit);
  return { [`click${suffix}`]: shown?.sincePress ?? null };
}

/** Bytes of JavaScript objects that are still in use. */
export async function heap({ cdp }: Visit): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
