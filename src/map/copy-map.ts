import { pathInPixels } from '../domain/path-in-pixels';
import { copyRelief } from './copy-relief';
import { copyStyled } from './copy-styled';
import { svgElement } from './svg-element';

/** What the map shows within its frame, as SVG that needs no style sheet: a group for each pane, back to front. */
export function copyMap(box: Element): readonly SVGGElement[] {
  const frame = box.getBoundingClientRect();
  return [...box.querySelectorAll('.leaflet-pane > .leaflet-pane')].flatMap((pane) => {
    const relief = pane.classList.contains('pane-relief') ? copyRelief(pane, frame) : null;
    const parts = [...(relief ? [relief] : []), ...[...pane.querySelectorAll(':scope > svg')].map((svg) => copyDrawing(svg, frame))];
    const name = [...pane.classList].find((word) => word.startsWith('pane-'))?.slice(5);
    return name && parts.length > 0 ? [svgElement('g', { id: name }, ...parts)] : [];
  });
}

/** One pane's SVG, moved to where it stands in the frame; what lies wholly outside is left out. */
function copyDrawing(svg: Element, frame: DOMRect): SVGGElement {
  const { left, top } = svg.getBoundingClientRect();
  const [x = 0, y = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const group = svgElement('g', { transform: `translate(${round(left - frame.left - x)} ${round(top - frame.top - y)})` });
  const copy = (element: Element): readonly SVGElement[] => {
    const { right, left: from, bottom, top: head } = element.getBoundingClientRect();
    const isOutside = element.localName === 'path' && (right < frame.left || from > frame.right || bottom < frame.top || head > frame.bottom);
    return isOutside ? [] : [copyStyled(element) ?? []].flat();
  };
  for (const part of svg.children) group.append(...(part instanceof SVGGElement && part.style.getPropertyValue('--pixel') ? [...part.children].flatMap((path) => copy(path).map(inPixels(part))) : copy(part)));
  // Its shapes are in pixels, and so are the patterns of the key.
  for (const pattern of group.querySelectorAll('pattern[id^=map-]')) pattern.remove();
  return group;
}

/** The copy of a path in cells, as every program draws it: its looks need no stretching. */
function inPixels(cells: SVGGElement): (path: SVGElement) => SVGElement {
  const { a: scale = 1, e: x = 0, f: y = 0 } = cells.transform.baseVal.consolidate()?.matrix ?? {};
  return (path) => {
    path.setAttribute('d', pathInPixels(path.getAttribute('d') ?? '', scale, x, y));
    path.setAttribute('fill', path.getAttribute('fill')?.replace('#map-', '#') ?? 'none');
    return path;
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
