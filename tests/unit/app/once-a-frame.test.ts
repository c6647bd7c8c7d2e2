import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceAFrame } from '../../../src/app/once-a-frame';

let frames: (() => void)[] = [];
const nextFrame = () => frames.splice(0).forEach((callback) => callback());

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});
afterEach(() => void vi.unstubAllGlobals());

test('what is asked first in a frame is done at once, and then the last of a frame with the next', () => {
  const done: number[] = [];
  const ask = onceAFrame((value: number) => void done.push(value));
  ask(1);
  expect(done).toEqual([1]);
  ask(2);
  ask(3);
  expect(done).toEqual([1]);
  nextFrame();
  expect(done).toEqual([1, 3]);
  ask(4);
  expect(done).toEqual([1, 3]);
  nextFrame();
  expect(done).toEqual([1, 3, 4]);
  nextFrame();
  ask(5);
  expect(done).toEqual([1, 3, 4, 5]);
});
