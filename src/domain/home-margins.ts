/**
 * What the home view leaves free in a frame, in pixels: at the left, at the right for the controls'
 * column, and above and below together. `served.css` says the same.
 */
export const homeMargins = (width: number, height: number) => ({ left: 10, right: Math.min(64, width * 0.16), high: Math.min(30, height * 0.06) });
