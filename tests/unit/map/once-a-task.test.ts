import { expect, test } from 'vitest';
import { pause } from '../../../src/map/in-slices';
import { onceATask } from '../../../src/map/once-a-task';

test('work is done once for all who ask before it begins, and again for who asks later', async () => {
  let done = 0;
  const ask = onceATask(() => done++);
  ask();
  ask();
  expect(done).toBe(0);
  await pause();
  expect(done).toBe(1);
  ask();
  await pause();
  expect(done).toBe(2);
});
