import { svgElement } from './svg-element';

/** What a drawing needs of its elements' attributes; looks come from style sheets. */
const geometry = ['id', 'lang', 'd', 'x', 'y', 'dy', 'r', 'cx', 'cy', 'rx', 'width', 'height', 'transform', 'startOffset', 'patternUnits', 'patternTransform'];
const shapeLooks = ['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity'];
const textLooks = [...shapeLooks, 'paint-order', 'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'text-decoration-line'];
const drawn = new Set(['path', 'circle', 'rect', 'text', 'tspan', 'textPath']);
const texts = new Set(['text', 'tspan', 'textPath']);

type Looks = Readonly<Record<string, string>>;
const initial: Looks = {
  fill: '#000000', 'fill-opacity': '1', 'fill-rule': 'nonzero', stroke: 'none', 'stroke-width': '1px', 'stroke-opacity': '1', 'stroke-dasharray': 'none',
  'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', opacity: '1', 'paint-order': 'normal', 'font-weight': '400', 'font-style': 'normal',
  'letter-spacing': 'normal', 'text-anchor': 'start', 'text-decoration-line': 'none',
};

/**
 * A copy of SVG that is drawn alike without any style sheet: what the sheets say of each element
 * stands in its attributes. Null for what is not drawn.
 */
export function copyStyled(element: Element, inherited: Looks = initial): SVGElement | null {
  const style = getComputedStyle(element);
  const name = element.localName;
  const isDrawn = drawn.has(name);
  if (isDrawn && style.display === 'none') return null;
  const looks = isDrawn ? Object.fromEntries((texts.has(name) ? textLooks : shapeLooks).map((look) => [look, plain(look, style.getPropertyValue(look))])) : {};
  if (isDrawn && !texts.has(name) && looks.fill === 'none' && looks.stroke === 'none' && !element.id) return null;

  const copy = svgElement(name as 'g');
  for (const attribute of geometry) {
    const value = element.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  const href = element.getAttribute('href');
  if (href?.startsWith('#')) copy.setAttribute('href', href);
  for (const [look, value] of Object.entries(looks)) {
    if (value === (inherited[look] ?? '') || (looks.stroke === 'none' && look.startsWith('stroke-'))) continue;
    copy.setAttribute(look.replace('-line', look.startsWith('text') ? '' : '-line'), value);
  }
  const label = name === 'path' ? element.getAttribute('aria-label') : null;
  if (label) copy.append(svgElement('title', {}, label));
  // These two are not inherited: each element has its own.
  const handedDown = { ...inherited, ...looks, opacity: '1', 'text-decoration-line': 'none' };
  for (const child of element.childNodes) {
    const part = child instanceof Element ? copyStyled(child, handedDown) : child instanceof Text ? child.data : null;
    if (part !== null) copy.append(part);
  }
  return copy;
}

/** A computed value as every program that reads SVG knows it. */
function plain(look: string, value: string): string {
  if (look === 'fill' || look === 'stroke') {
    const pattern = /#([\w-]+)["']?\)/.exec(value)?.[1];
    if (pattern) return `url(#${pattern})`;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (/^rgba?\((.*)\)$/.exec(value)?.[1] ?? '').split(/[ ,/]+/).map(Number);
    if (alpha === 0) return 'none';
    if (value.startsWith('rgb')) return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
  return value;
}
