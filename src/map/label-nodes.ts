import type { Pixel } from '../domain/box';
import { type LabelForm, lineHeight, scaleOf, type Size } from '../domain/label-candidates';
import { isWater, type LabelText, type Placed, symbolRadius } from './label-texts';
import { svgElement } from './svg-element';

/** One name's element, hidden until it is placed, and the size its text takes in the type that CSS gives it. */
export interface LabelNode {
  readonly element: SVGGElement;
  /** Reads layout: call before it is placed, in the document. */
  readonly measure: () => Readonly<Record<LabelForm, Size>>;
  readonly place: (candidate: Placed, symbolAt: Pixel) => void;
}

/** @param uid makes ids unique in the document's tree that holds this map. */
export function createLabelNode(text: LabelText, uid: string): LabelNode {
  const lead = svgElement('text', { class: 'label-lead' }, text.lead);
  const native = svgElement('text', { class: 'label-native', dy: '1.3em' });
  text.native.forEach(({ text: form, lang }, i) => {
    if (i > 0) native.append(' · ');
    native.append(svgElement('tspan', { lang }, form));
  });
  const words = svgElement('g', { class: 'label-words' }, lead);
  if (text.native.length > 0) words.append(native);
  const symbol = symbolFor(text);
  const element = svgElement('g', {
    visibility: 'hidden',
    class: `label label-${text.kind} rank-${text.rank}${isWater(text.kind) ? ' label-water' : ''}${text.chosen ? ' is-chosen' : ''}`,
    'data-label': text.island ?? text.id,
    'aria-hidden': 'true',
  });
  if (symbol) element.append(symbol);
  element.append(words);

  let box = { x: 0, y: 0, width: 0, height: 0 };
  let line = 0;
  const path = svgElement('path', { id: `${uid}-${text.id}`, class: 'label-path' });
  const onPath = svgElement('textPath', { href: `#${uid}-${text.id}`, startOffset: '50%' }, text.lead);
  return {
    element,
    measure() {
      box = words.getBBox();
      const alone = text.native.length > 0 ? lead.getBBox() : box;
      const sizeIn = (form: LabelForm, { width, height }: Size = alone): Size => ({ width: Math.ceil(width * scaleOf(form)), height: Math.ceil(height * scaleOf(form)) });
      line = alone.height * lineHeight;
      const stacked = { width: Math.max(...stackedLengths(lead, text)), height: text.stacked ? alone.height + line : alone.height };
      return { full: sizeIn('full', box), lead: sizeIn('lead'), small: sizeIn('small'), stacked: sizeIn('stacked', stacked) };
    },
    place(candidate, symbolAt) {
      element.removeAttribute('visibility');
      if (candidate.shape === 'path') {
        words.removeAttribute('transform');
        path.setAttribute('d', `M${candidate.points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`);
        if (!path.parentNode) {
          element.insertBefore(path, words);
          lead.replaceChildren(onPath);
        }
        return;
      }
      const { box: at, align, form = 'full' } = candidate;
      const scale = scaleOf(form);
      path.remove();
      const [first = text.lead, second] = (form === 'stacked' && text.stacked) || [];
      lead.replaceChildren(first, ...(second ? [svgElement('tspan', { x: 0, dy: line }, second)] : []));
      if (form !== 'full') native.remove();
      else if (text.native.length > 0) words.append(native);
      words.setAttribute('text-anchor', align);
      const x = align === 'start' ? at.left : align === 'end' ? at.right : (at.left + at.right) / 2;
      words.setAttribute('transform', `translate(${x.toFixed(1)} ${(at.top - box.y * scale).toFixed(1)})${scale === 1 ? '' : ` scale(${scale})`}`);
      symbol?.setAttribute('transform', `translate(${symbolAt[0].toFixed(1)} ${symbolAt[1].toFixed(1)})`);
    },
  };
}

function stackedLengths(lead: SVGTextElement, { lead: pair, stacked = [pair, ''] }: LabelText): number[] {
  const [first, second] = stacked;
  return [lead.getSubStringLength(0, first.length), second ? lead.getSubStringLength(pair.length - second.length, second.length) : 0];
}

function symbolFor({ kind }: LabelText): SVGElement | null {
  const r = symbolRadius(kind);
  if (r === 0) return null;
  if (kind === 'volcano' || kind === 'peak') {
    return svgElement('path', { class: `symbol symbol-${kind}`, d: `M0 ${-r}L${r} ${r * 0.75}H${-r}Z` });
  }
  return svgElement('circle', { class: `symbol symbol-${kind}`, r: r - 1 });
}
