import mapStyle from '../map/map.css?inline';
import panelStyles from '../panels/panels.css?inline';
import readingStyles from '../panels/reading.css?inline';
import layout from './layout.css?inline';
import theme from './theme.css?inline';

/**
 * Dresses a shadow root. Our own pages link one style sheet, which paints their first view before any
 * script: the root takes that. Elsewhere the styles come with the code, as a constructed sheet, which
 * passes a content security policy without inline styles.
 */
export function adoptStyles(root: ShadowRoot): void {
  if (import.meta.env.OWN_PAGE) {
    if (root.querySelector('link')) return;
    const sheet = document.querySelector('head > link[rel=stylesheet]');
    if (sheet) root.prepend(sheet.cloneNode());
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([theme, layout, mapStyle, panelStyles, readingStyles].join('\n'));
  root.adoptedStyleSheets = [sheet];
}

/** Adds a style sheet that came later. */
export function addStyle(root: ShadowRoot, style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
