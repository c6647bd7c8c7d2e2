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

/** Puts the patterns into a pane's SVG; colours come from style sheets. */
export function createHatches(pane: HTMLElement | undefined): { readonly remove: () => void } {
  const definitions = svgElement(
    'defs',
    {},
    ...patterns.map(({ name, size, stripe, angle }) =>
      svgElement(
        'pattern',
        {
          id: `hatch-${name}`,
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `rotate(${angle})`,
        },
        svgElement('rect', { class: `hatch-${name}-ground`, width: size, height: size }),
        svgElement('rect', { class: `hatch-${name}-stripe`, width: stripe, height: size }),
        ...(name === 'joint' ? [svgElement('rect', { class: 'hatch-joint-other', x: size / 2, width: stripe, height: size })] : []),
      ),
    ),
    ...dotted.map((holder) =>
      svgElement(
        'pattern',
        { id: `dots-${holder}`, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(30)' },
        svgElement('rect', { class: `hatch-occupied-${holder}-ground`, width: 7, height: 7 }),
        svgElement('circle', { class: `hatch-occupied-${holder}-stripe`, cx: 3.5, cy: 3.5, r: 0.9 }),
      ),
    ),
  );
  pane?.querySelector('svg')?.prepend(definitions);
  return { remove: () => definitions.remove() };
}
