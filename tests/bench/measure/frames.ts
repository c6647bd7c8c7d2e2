import { pan, slide, zoom } from './gestures';
import { percentile } from '../report/statistics';
import type { Visit } from './visit';

/** Names a figure of one run, such as "pan p95". */
export type Figures = Record<string, number | null>;

/** Times between animation frames while something is done. */
async function framesOf(visit: Visit, what: string, act: () => Promise<void>): Promise<Figures> {
  await visit.ask('startFrames()');
  await act();
  const frames = await visit.ask<number[]>('stopFrames()');
  return {
    [`${what} median`]: percentile(frames, 0.5),
    [`${what} p95`]: percentile(frames, 0.95),
    [`${what} worst`]: Math.max(...frames),
    [`${what} long`]: frames.filter((frame) => frame > 50).length,
  };
}

/** Pan at the first view; three steps closer and back; pan three steps closer, where detail is finer. */
export async function moveAbout(visit: Visit, suffix: string): Promise<Figures> {
  const panned = await framesOf(visit, `pan${suffix}`, () => pan(visit));
  const closer = await framesOf(visit, `zoom in${suffix}`, () => zoom(visit, 'zoomIn'));
  const pannedClose = await framesOf(visit, `pan close${suffix}`, () => pan(visit));
  const away = await framesOf(visit, `zoom out${suffix}`, () => zoom(visit, 'zoomOut'));
  return { ...panned, ...closer, ...pannedClose, ...away };
}

export const panAbout = (visit: Visit, suffix: string): Promise<Figures> => framesOf(visit, `pan${suffix}`, () => pan(visit));

export const moveSlider = (visit: Visit): Promise<Figures> => framesOf(visit, 'slider 4x', () => slide(visit));
