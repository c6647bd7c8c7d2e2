import { render } from 'lit-html';
import { expect, test } from 'vitest';
import { createKeyHatches } from '../../../src/map/hatches';
import { servedHatches } from '../../../src/served/served-hatches';

test('the patterns that the build writes into a page are those that the map makes', () => {
  const place = document.createElement('div');
  render(servedHatches(), place);
  const looks = (svg: Element | null) => [...(svg?.querySelectorAll('*') ?? [])].map(({ localName, attributes }) =>
    `${localName} ${[...attributes].map(({ name, value }) => `${name}=${value}`).sort().join(' ')}`);
  expect(looks(place.querySelector('.hatches'))).toEqual(looks(createKeyHatches()));
});
