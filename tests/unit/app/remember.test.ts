import { expect, test } from 'vitest';
import { remember } from '../../../src/app/remember';

test('what is remembered is worked out anew only when what is given is another', () => {
  let worked = 0;
  const pair = remember((a: string, b: number | null) => ({ a, b, turn: ++worked }));
  const first = pair('x', null);
  expect(pair('x', null)).toBe(first);
  expect(pair('x', 1)).toEqual({ a: 'x', b: 1, turn: 2 });
  expect(pair('x', null)).toEqual({ a: 'x', b: null, turn: 3 });
});
