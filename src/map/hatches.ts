import { svgElement } from './svg-element';

/** Stripes that style sheets fill land with: by name, `fill: url(#hatch-disputed)`. */
export const patterns = [
  { name: 'disputed', size: 7, stripe: 2.7, angle: 45 },
  { name: 'occupied-first', size: 6, stripe: 1.6, angle: -45 },
  { name: 'occupied-second', size: 6, stripe: 1.6, angle: -45 },
  { name: 'joint', size: 14, stripe: 4.6, angle: 45 },
] as const;

/** Sparse dots: held and governed, with no treaty to rest on. */
export const dotted = ['first', 'second'] as const;

const pattern = (id: string, size: number, angle: number, ...parts: readonly SVGElement[]) => ({
  angle,
  element: svgElement('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${angle})` }, ...parts),
});

/** @param kind before the names of the patterns */
const make = (kind: string) => [
  ...patterns.map(({ name, size, stripe, angle }) => pattern(
    `${kind}hatch-${name}`, size, angle,
    svgElement('rect', { class: `hatch-${name}-ground`, width: size, height: size }),
    svgElement('rect', { class: `hatch-${name}-stripe`, width: stripe, height: size }),
    ...(name === 'joint' ? [svgElement('rect', { class: 'hatch-joint-other', x: size / 2, width: stripe, height: size })] : []),
  )),
  ...dotted.map((holder) => pattern(
    `${kind}dots-${holder}`, 7, 30,
    svgElement('rect', { class: `hatch-occupied-${holder}-ground`, width: 7, height: 7 }),
    svgElement('circle', { class: `hatch-occupied-${holder}-stripe`, cx: 3.5, cy: 3.5, r: 0.9 }),
  )),
];

/**
 * The patterns of the key, to stand in its tree for as long as that shows a map: a browser may not look
 * for another of the same name when the one it found is gone (WebKit). Colours come from style sheets.
 */
export const createKeyHatches = (): SVGSVGElement =>
  svgElement('svg', { class: 'hatches', width: 0, height: 0, 'aria-hidden': 'true' }, svgElement('defs', {}, ...make('').map(({ element }) => element)));

/** Those of the map, which keep their size in pixels whatever the units of the shapes they fill. */
export function createMapHatches(): { readonly definitions: SVGDefsElement; readonly stretch: (unitsPerPixel: number) => void } {
  const made = make('map-');
  return {
    definitions: svgElement('defs', {}, ...made.map(({ element }) => element)),
    stretch: (unitsPerPixel) => made.forEach(({ element, angle }) => element.setAttribute('patternTransform', `scale(${unitsPerPixel}) rotate(${angle})`)),
  };
}
