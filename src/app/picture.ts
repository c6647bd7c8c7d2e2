import { scaleBar } from '../domain/scale';
import type { KurilMap } from '../map/create-map';
import { copyMap } from '../map/copy-map';
import { copyStyled } from '../map/copy-styled';
import { svgElement } from '../map/svg-element';
import type { PanelContext, PictureFormat } from '../panels/context';
import { pictureTexts } from '../panels/picture-texts';
import style from './picture.css?inline';
import { drawPng } from './picture-png';
import { setSheet } from './picture-sheet';

/** Saves what the map shows as a picture, with key, credit and sources under it, and says so. Rejects when it cannot be made. */
export async function takePicture(format: PictureFormat, root: ShadowRoot, box: HTMLElement, map: KurilMap, context: () => PanelContext): Promise<void> {
  const { actions, t } = context();
  actions.say(t('picture.making'));
  await comeToRest(box);
  const now = context();
  const name = `kuril-map-${now.view.date}.${format}`;
  map.setNames([]); // a picture has no controls that they must keep clear of
  const drawing = draw(root, box, map, now);
  map.setNames();
  if (format === 'svg') nameFontsByKind(drawing);
  const text = new XMLSerializer().serializeToString(drawing);
  save(format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await drawPng(text, drawing.width.baseVal.value, drawing.height.baseVal.value), name);
  actions.say(t('picture.saved', { name }));
}

/** A flight, a zoom or a pan ends first, within reason; names are drawn after it. */
async function comeToRest(box: Element): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await new Promise((later) => setTimeout(later, 50));
    if (!box.querySelector('.is-moving, .leaflet-zoom-anim, .leaflet-pan-anim')) return;
  }
}

/** The picture as SVG that refers to nothing outside itself. */
function draw(root: ShadowRoot, box: HTMLElement, map: KurilMap, context: PanelContext): SVGSVGElement {
  const { atlas, formats, t } = context;
  const { clientWidth: width, clientHeight: mapHeight } = box;
  const { km, pixels } = scaleBar(map.centre().lat, map.zoom(), 110);
  const texts = pictureTexts(context);
  const { stage, leave } = openStage(root, atlas.language);
  try {
    const sheet = svgElement('g', { id: 'sheet' });
    stage.append(sheet);
    const height = setSheet(sheet, texts, { pixels: Math.round(pixels), words: formats.measure(km, 'km') }, { width, height: mapHeight });
    const paper = svgElement('rect', { class: 'picture-paper', width, height });
    const sea = svgElement('rect', { class: 'picture-sea', width, height: mapHeight });
    stage.append(paper, sea);
    const copies = (...elements: readonly Element[]) => elements.flatMap((element) => copyStyled(element) ?? []);
    const drawing = svgElement(
      'svg',
      { width, height, viewBox: `0 0 ${width} ${height}`, lang: atlas.language },
      svgElement('title', {}, `${texts.title}. ${texts.when}`),
      svgElement('desc', {}, `${t('notice')} ${t('map.credit')}`),
      svgElement('clipPath', { id: 'frame' }, svgElement('rect', { width, height: mapHeight })),
      ...copies(...root.querySelectorAll('.hatches > defs'), paper),
      svgElement('g', { id: 'map', 'clip-path': 'url(#frame)' }, ...copies(sea), ...copyMap(box)),
      ...copies(sheet),
    );
    for (const pattern of drawing.querySelectorAll('pattern')) {
      if (!drawing.querySelector(`[fill="url(#${pattern.id})"]`)) pattern.remove();
    }
    return drawing;
  } finally {
    leave();
  }
}

/** The reader of a drawing may not have the page's fonts, and some programs ask for each that is named: kinds they all have. */
function nameFontsByKind(drawing: Element): void {
  for (const text of drawing.querySelectorAll('[font-family]')) {
    text.setAttribute('font-family', /(^|[ ,])serif$/.test(text.getAttribute('font-family') ?? '') ? 'serif' : 'system-ui, sans-serif');
  }
}

/** A place out of sight where SVG takes the looks of the style sheets, so that they can be measured and copied. */
function openStage(root: ShadowRoot, language: string): { readonly stage: SVGSVGElement; readonly leave: () => void } {
  const stage = svgElement('svg');
  const home = document.createElement('div');
  home.className = 'kuril picture-stage';
  home.lang = language;
  home.setAttribute('aria-hidden', 'true');
  home.append(stage);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  root.append(home);
  return {
    stage,
    leave() {
      home.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
  };
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000); // some browsers read it only after the click
}
