import { geoMercator, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import 'd3-transition';
import { zoom } from 'd3-zoom';
import type { Position } from 'geojson';
import { createPopup } from './popup';
import { type Coast, camera, looks, readCoast, readPoints, show } from './page';

/** d3-geo wants outlines clockwise, RFC 7946 the other way round. */
function rewind(coast: Coast): void {
  const turn = (rings: Position[][]) => {
    for (const ring of rings) ring.reverse();
  };
  for (const { geometry } of coast.features) {
    if (geometry.type === 'Polygon') turn(geometry.coordinates);
    else geometry.coordinates.forEach(turn);
  }
}

const data = Promise.all([readCoast(), readPoints()]);
await show(async (box) => {
  const [coast, points] = await data;
  rewind(coast);
  const { clientWidth: width, clientHeight: height } = box;
  const projection = geoMercator()
    .scale((256 * 2 ** camera.zoom) / (2 * Math.PI))
    .center([camera.lng, camera.lat])
    .translate([width / 2, height / 2]);
  const path = geoPath(projection).pointRadius(3).digits(2);
  const popup = createPopup();
  popup.element.style.position = 'absolute';
  const svg = select(box).append('svg').attr('width', width).attr('height', height);
  const group = svg.append('g');
  group
    .selectAll('path')
    .data(coast.features)
    .join('path')
    .attr('d', path)
    .attr('fill', ({ properties }) => (properties.name ? looks.island : looks.land))
    .attr('stroke', looks.line)
    .attr('vector-effect', 'non-scaling-stroke')
    .on('click', (event: MouseEvent, { properties }) => {
      if (!properties.name) return;
      popup.open(properties.name);
      popup.element.style.left = `${event.offsetX}px`;
      popup.element.style.top = `${event.offsetY}px`;
    });
  if (points) group.append('g').selectAll('path').data(points.features).join('path').attr('d', path);
  const zooming = zoom<SVGSVGElement, unknown>().on('zoom', ({ transform }) => group.attr('transform', transform));
  svg.call(zooming);
  for (const [label, by, top] of [['+', 2, 10], ['−', 0.5, 40]] as const) {
    select(box)
      .append('button')
      .attr('class', by > 1 ? 'zoom-in' : 'zoom-out')
      .attr('style', `position:absolute;left:10px;top:${top}px;width:30px;height:30px`)
      .text(label)
      .on('click', () => svg.transition().duration(250).call(zooming.scaleBy, by));
  }
  box.append(popup.element);
});
