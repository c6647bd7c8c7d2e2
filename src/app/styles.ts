import mapStyle from '../map/map.css?inline';
import panelStyles from '../panels/panels.css?inline';
import layout from './layout.css?inline';
import theme from './theme.css?inline';

/** Dresses a shadow root; constructed sheets pass a content security policy without inline styles. */
export function adoptStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([theme, layout, mapStyle, panelStyles].join('\n'));
  root.adoptedStyleSheets = [sheet];
}

/** Adds a style sheet that came later. */
export function addStyle(root: ShadowRoot, style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
