import { expect, test } from 'vitest';
import { createLabelNode } from '../../../src/map/label-nodes';
import { svgElement } from '../../../src/map/svg-element';

test('a name that stood along its line stands straight where it is set beside it', () => {
  const svg = svgElement('svg', { width: 400, height: 200 });
  document.body.append(svg);
  const node = createLabelNode({ id: 'line', kind: 'boundary', rank: 1, priority: 15, at: [0, 0], lead: 'a border', native: [], chosen: false }, 'test');
  svg.append(node.element);
  node.measure();
  node.place({ shape: 'path', points: [[200, 100], [260, 110], [320, 130]], boxes: [], cost: 0 }, [0, 0]);
  expect(node.element.querySelector('textPath')).not.toBeNull();
  node.place({ shape: 'block', box: { left: 20, top: 40, right: 80, bottom: 56 }, boxes: [], align: 'start', cost: 0 }, [0, 0]);
  expect(node.element.querySelector('textPath')).toBeNull();
  expect(node.element.textContent).toBe('a border');
  const { left } = svg.getBoundingClientRect();
  expect(node.element.getBoundingClientRect().left - left).toBeCloseTo(20, 0);
  svg.remove();
});
