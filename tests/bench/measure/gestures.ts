import { iturup, pixelOf } from './camera';
import type { Visit } from './visit';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Mouse = 'mousePressed' | 'mouseMoved' | 'mouseReleased';

const mouse = ({ cdp }: Visit, type: Mouse, x: number, y: number) =>
  cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: type === 'mouseMoved' ? 0 : 1 });

async function click(visit: Visit, x: number, y: number): Promise<void> {
  await visit.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await mouse(visit, 'mousePressed', x, y);
  void mouse(visit, 'mouseReleased', x, y).catch(() => undefined); // settles only when the page has dealt with it
}

export interface Shown {
  /** In ms since navigation. */
  readonly at: number;
  readonly sincePress: number;
}

/**
 * Clicks Iturup until its popup stands; once is enough unless the page was not as ready as it said.
 * A click is given time enough that two never make a double click, nor one more while the page is busy.
 */
export async function clickIturup(visit: Visit): Promise<Shown | null> {
  const { x, y } = pixelOf(iturup, await visit.ask<Rect>('rect("box")'));
  for (let attempt = 0; attempt < 20; attempt++) {
    const popup = visit.ask<Shown | null>('popup(3000)'); // looks on before the press: asked after it, it waits for what follows the popup
    await click(visit, x, y);
    const shown = await popup;
    if (shown) return shown;
  }
  return null;
}

/** Drags from a point along a path, given for a share of the time; each 16 ms one move, never waiting for the page. */
async function dragAlong(visit: Visit, duration: number, at: (share: number) => readonly [x: number, y: number]): Promise<void> {
  const [x, y] = at(0);
  await mouse(visit, 'mousePressed', x, y);
  const sent: Promise<unknown>[] = [];
  const start = performance.now();
  for (let share = 0; share < 1; share = (performance.now() - start) / duration) {
    sent.push(mouse(visit, 'mouseMoved', ...at(share)));
    await new Promise((settle) => setTimeout(settle, 16));
  }
  sent.push(mouse(visit, 'mouseReleased', ...at(1)));
  await Promise.all(sent);
}

/** There and back in 1.5 s, coming to rest where it began, so that no glide follows. */
export async function pan(visit: Visit): Promise<void> {
  const { x, y, width, height } = await visit.ask<Rect>('rect("box")');
  await dragAlong(visit, 1500, (share) => {
    const away = (1 - Math.cos(2 * Math.PI * share)) / 2;
    return [x + width * (0.7 - 0.4 * away), y + height * (0.65 - 0.25 * away)];
  });
  await visit.wait(250);
}

/** Presses a zoom button three times, 600 ms apart. */
export async function zoom(visit: Visit, button: 'zoomIn' | 'zoomOut'): Promise<void> {
  const { x, y, width, height } = await visit.ask<Rect>(`rect("${button}")`);
  for (let press = 0; press < 3; press++) {
    await click(visit, x + width / 2, y + height / 2);
    await visit.wait(600);
  }
}

/** Draws the time slider's thumb over its whole range and back in 3 s. */
export async function slide(visit: Visit): Promise<void> {
  const { x, y, width, height } = await visit.ask<Rect>('rect("slider")');
  await dragAlong(visit, 3000, (share) => [x + 2 + (width - 4) * Math.cos(Math.PI * share) ** 2, y + height / 2]);
  await visit.wait(250);
}
