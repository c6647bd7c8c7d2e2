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

/** The patterns, to stand in an SVG of the document, for the key and for the map; colours come from style sheets. */
export function createHatches(): { readonly definitions: SVGDefsElement; readonly stretch: (unitsPerPixel: number) => void } {
  const onMap = make('map-');
  return {
    definitions: svgElement('defs', {}, ...[...make(''), ...onMap].map(({ element }) => element)),
    /** Keeps the size in pixels of those on the map, whatever the units of the shapes they fill. */
    stretch: (unitsPerPixel) => onMap.forEach(({ element, angle }) => element.setAttribute('patternTransform', `scale(${unitsPerPixel}) rotate(${angle})`)),
  };
}
