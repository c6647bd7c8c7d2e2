import { svg } from 'lit-html';

const icon = (paths: ReturnType<typeof svg>) => svg`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export const plusIcon = icon(svg`<path d="M12 5v14M5 12h14" />`);
export const minusIcon = icon(svg`<path d="M5 12h14" />`);
export const homeIcon = icon(svg`<path d="M4 11.5 12 5l8 6.5M6.5 10v9h11v-9" />`);
export const expandIcon = icon(svg`<path d="M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5" />`);
export const shrinkIcon = icon(svg`<path d="M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5" />`);
export const moveIcon = icon(svg`<path d="M12 3v18M3 12h18M9.5 5.5 12 3l2.5 2.5M9.5 18.5 12 21l2.5-2.5M5.5 9.5 3 12l2.5 2.5M18.5 9.5 21 12l-2.5 2.5" />`);
