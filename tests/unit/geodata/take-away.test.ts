import { expect, test } from 'vitest';
import { csv } from '../../../geodata/take-away';

test('a table keeps commas, quotes and line breaks within their cells', () => {
  expect(csv(['a', 'b'], [['1, 2', 'says "no"'], ['x\ny', undefined]])).toBe('\ufeffa,b\r\n"1, 2","says ""no"""\r\n"x\ny",\r\n');
});
