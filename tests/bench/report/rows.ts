export type Unit = 'ms' | 'bytes' | 'count';

export interface Row {
  /** The figure's name in a run. */
  readonly key: string;
  readonly title: string;
  readonly unit: Unit;
  /** Shown as a bar in the chart. */
  readonly charted?: string;
  /** Why our map has no such figure. */
  readonly notOurs?: string;
}

export interface Table {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
}

const row = (key: string, title: string, unit: Unit, charted?: string): Row => ({ key, title, unit, ...(charted ? { charted } : {}) });

const frames = (what: string, title: string): Row[] =>
  ['1x', '4x'].flatMap((cpu) => [
    row(`${what} ${cpu} median`, `${title}, median, ${cpu}`, 'ms'),
    row(`${what} ${cpu} p95`, `${title}, 95th percentile, ${cpu}`, 'ms', cpu === '4x' ? `${title}, 95 % of frames within, 4x` : undefined),
    row(`${what} ${cpu} long`, `${title}, frames over 50 ms, ${cpu}`, 'count'),
    row(`${what} ${cpu} worst`, `${title}, longest frame, ${cpu}`, 'ms', cpu === '4x' && what.startsWith('zoom') ? `${title}, longest frame, 4x` : undefined),
  ]);

export const tables: readonly Table[] = [
  {
    title: 'Load',
    note: 'Ready is when the map says so: Leaflet and d3 when the coast is in the page, MapLibre at `idle`, OpenLayers at the first `rendercomplete` with the coast, ours at `data-ready`. Answering is from navigation to the painted popup after a real click inside Iturup (45° N, 147.8° E), pressed as soon as the map is ready and again until it answers. The phone has a processor 4 times slower, 1.6 Mbit/s and 150 ms before each answer of the server. The first contentful paint of a peer is often a zoom button\'s sign, before any coast. Blocking is the sum of long tasks beyond 50 ms each, until 2 s after ready.',
    rows: [
      row('bytes ready', 'Sent until ready (brotli)', 'bytes', 'Sent until the map is ready'),
      row('bytes in all', 'Sent in all, at rest', 'bytes'),
      row('first paint', 'First contentful paint', 'ms'),
      row('first paint phone', 'First contentful paint, phone', 'ms', 'First paint, phone'),
      row('answer', 'First island answers a click', 'ms'),
      row('answer phone', 'First island answers a click, phone', 'ms', 'First island answers a click, phone'),
      row('blocked 4x', 'Blocking, 4x slower processor', 'ms', 'Blocking while loading, 4x'),
      row('heap', 'JavaScript heap, at rest', 'bytes', 'JavaScript heap'),
    ],
  },
  {
    title: 'Use',
    note: '1x is this machine, 4x the same with a processor 4 times slower (main thread only: workers and the compositor keep their speed). Times between animation frames: a 1.5 s drag there and back; three presses of a zoom button 600 ms apart, in and, for the second, out; the same drag three zooms closer, where ours draws its finer levels. A click is timed from the press of the button to the painted popup, on a page at rest.',
    rows: [
      row('click 1x', 'Click to popup, 1x', 'ms'),
      row('click 4x', 'Click to popup, 4x', 'ms', 'Click to popup, 4x'),
      ...frames('pan', 'Pan'),
      ...frames('zoom in', 'Zoom in'),
      ...frames('zoom out', 'Zoom out'),
      ...frames('pan close', 'Pan close by'),
    ],
  },
  {
    title: 'Ten on a page',
    note: 'Ten frames (`<iframe>`) of 300 × 250 pixels, ours of `embed.html`, the peers\' of their page; they share the browser\'s cache. A peer\'s developer can also put ten maps into one page, which then share one script and one reading of the coast.',
    rows: [
      row('ten ready', 'Ten frames, all ready', 'ms', 'Ten frames, all ready'),
      row('ten bytes', 'Ten frames, sent', 'bytes'),
      row('ten heap', 'Ten frames, heap', 'bytes', 'Ten frames, heap'),
      { ...row('ten ready one page', 'Ten maps in one page, all ready', 'ms'), notOurs: 'its frame is how it is embedded' },
      { ...row('ten heap one page', 'Ten maps in one page, heap', 'bytes'), notOurs: 'its frame is how it is embedded' },
    ],
  },
  {
    title: 'Growth',
    note: 'The same coast with 10 and 100 times the points, each side broken up and swaying by up to a tenth of its length. Ours compiles it to its levels of detail as it does every day, so what does not show is not sent; the peers draw the GeoJSON as it is. Ten thousand points are drawn by the peers as dots; ours takes them as ten thousand more places that want a name, of which it sets those that find room. A missing figure: not within a minute.',
    rows: [
      row('bytes ready 10×', 'Coast × 10, sent until ready', 'bytes'),
      row('answer 10×', 'Coast × 10, first island answers', 'ms', 'Coast × 10, first island answers'),
      row('heap 10×', 'Coast × 10, heap', 'bytes'),
      row('pan 10× p95', 'Coast × 10, pan, 95th percentile, 1x', 'ms'),
      row('answer 100×', 'Coast × 100, first island answers', 'ms'),
      row('heap 100×', 'Coast × 100, heap', 'bytes'),
      row('pan 100× p95', 'Coast × 100, pan, 95th percentile, 1x', 'ms'),
      row('bytes ready points', '10,000 points, sent until ready', 'bytes'),
      row('answer points', '10,000 points, first island answers', 'ms', '10,000 points, first island answers'),
      row('heap points', '10,000 points, heap', 'bytes'),
      row('pan points p95', '10,000 points, pan, 95th percentile, 1x', 'ms'),
      row('pan points worst', '10,000 points, pan, longest frame, 1x', 'ms'),
    ],
  },
];
