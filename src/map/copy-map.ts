import { pathInPixels } from '../domain/path-in-pixels';
import { copyRelief } from './copy-relief';
import { copyStyled } from './copy-styled';
import { svgElement } from './svg-element';

/** What the map shows within its frame, as SVG that needs no style sheet: a group for each part, back to front. */
export function copyMap(box: Element): readonly SVGGElement[] {
  const frame = box.getBoundingClientRect();
  const parts = [...box.querySelectorAll<SVGGElement>('g[class^=chart-]')].map((group) =>
    svgElement('g', { id: group.classList[0]?.slice('chart-'.length) ?? null }, ...copyPart(group, frame)));
  const names = [...box.querySelectorAll('.labels')].map((svg) => {
    const [x, y] = cornerOf(svg, frame);
    return svgElement('g', { id: 'labels', transform: `translate(${round(x)} ${round(y)})` }, ...[...svg.children].flatMap((part) => copyInFrame(part, frame)));
  });
  return [...parts, ...names].filter((group) => group.childElementCount > 0);
}

/** A part of the chart: its shapes are in pixels of the frame then, as every program draws them, and are filled with the patterns of the key. */
function copyPart(group: SVGGElement, frame: DOMRect): readonly SVGElement[] {
  const svg = group.ownerSVGElement;
  const [left, top] = svg ? cornerOf(svg, frame) : [0, 0];
  const { a: scale = 1, e: x = 0, f: y = 0 } = group.transform.baseVal.consolidate()?.matrix ?? {};
  return [...group.children].flatMap((part) => {
    if (part instanceof SVGImageElement) return copyRelief(part, frame) ?? [];
    if (!(part instanceof SVGPathElement)) return [];
    return copyInFrame(part, frame).map((path) => {
      path.setAttribute('d', pathInPixels(path.getAttribute('d') ?? '', scale, x + left, y + top));
      path.setAttribute('fill', path.getAttribute('fill')?.replace('#map-', '#') ?? 'none');
      return path;
    });
  });
}

/** What lies wholly outside is left out. */
function copyInFrame(element: Element, frame: DOMRect): readonly SVGElement[] {
  const { right, left, bottom, top } = element.getBoundingClientRect();
  const isOutside = element.localName === 'path' && (right < frame.left || left > frame.right || bottom < frame.top || top > frame.bottom);
  return isOutside ? [] : [copyStyled(element) ?? []].flat();
}

/** Where the corner of an SVG's own units lies in the frame. */
function cornerOf(svg: Element, frame: DOMRect): readonly [x: number, y: number] {
  const { left, top } = svg.getBoundingClientRect();
  const [x = 0, y = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return [left - frame.left - x, top - frame.top - y];
}

const round = (value: number): number => Math.round(value * 100) / 100;
