import { describe, expect, test } from 'vitest';
import { type EmbedChoice, embedCode, embedFields, frameAddress } from '../../../src/domain/embed-code';

const site = { base: 'https://example.org/map/', title: 'Map of "four" islands', open: 'Open <the> map', integrity: 'sha384-abc' };
const plain: EmbedChoice = { kind: 'iframe', island: '', claim: '', date: '', lang: '', perspective: 'neutral', at: '', panel: 'off', timeline: 'on', theme: 'auto', load: 'visible' };

test('only what differs from an embed without options is written', () => {
  expect(embedFields(plain)).toEqual({});
  expect(embedFields({ ...plain, island: 'iturup', theme: 'dark', timeline: 'off' })).toEqual({ island: 'iturup', theme: 'dark', timeline: 'off' });
  expect(frameAddress(site, { ...plain, date: '1945-08-28', lang: 'ja' })).toBe('https://example.org/map/embed-ja.html?date=1945-08-28');
  expect(frameAddress(site, { ...plain, claim: 'c16', at: '45.1,147.9,10' })).toBe('https://example.org/map/embed.html?claim=c16&at=45.1,147.9,10');
});

describe('a snippet', () => {
  test('for a frame has title, lazy loading, sandbox and a link for where frames are stripped', () => {
    const code = embedCode(site, { ...plain, island: 'shikotan', perspective: 'japan' });
    for (const part of ['title="Map of &quot;four&quot; islands"', 'src="https://example.org/map/embed.html?island=shikotan&amp;perspective=japan"', 'loading="lazy"', 'allow="fullscreen; clipboard-write"', 'referrerpolicy="strict-origin-when-cross-origin"', 'sandbox="allow-scripts', 'aspect-ratio:4/3', '<a href="https://example.org/map/#island=shikotan&amp;perspective=japan">Open &lt;the&gt; map</a>']) expect(code).toContain(part);
  });
  test('allows full screen once: a second word for it is a warning in every host’s console', () => {
    expect(embedCode(site, plain)).not.toContain('allowfullscreen');
  });
  test('gives map and panel the height that both need', () => {
    expect(embedCode(site, { ...plain, panel: 'on' })).toContain('style="width:100%;height:720px;border:0"');
    expect(embedCode(site, { ...plain, kind: 'element', panel: 'on' })).toContain('panel="on" style="height:720px"');
  });
  test('for the element has its hash and its content until it has come', () => {
    const code = embedCode(site, { ...plain, kind: 'element', load: 'click' });
    for (const part of ['src="https://example.org/map/kuril-map.js"', 'integrity="sha384-abc"', 'crossorigin="anonymous"', '<kuril-map load="click"', '<img src="https://example.org/map/picture-en.svg"']) expect(code).toContain(part);
  });
  test('for the package passes the options that the function takes', () => {
    expect(embedCode(site, { ...plain, kind: 'npm', island: 'iturup', load: 'click' })).toContain("createKurilMap('#map', { island: \"iturup\" })");
  });
});
