import { svgElement } from './svg-element';

/** The shading's part within the frame, written into the drawing itself; null where none is shown. */
export function copyRelief(shown: SVGImageElement, frame: DOMRect): SVGImageElement | null {
  const { display, visibility, opacity } = getComputedStyle(shown);
  const image = new Image();
  image.src = shown.href.baseVal; // at hand at once, for it is on the page
  if (!image.complete || image.naturalWidth === 0 || display === 'none' || visibility === 'hidden') return null;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const perPixel = image.naturalWidth / width;
  const perLine = image.naturalHeight / height;
  // Whole pixels of the image, and one more around, so that its smoothing is the same at the edges.
  const from = [Math.max(0, Math.floor((frame.left - left) * perPixel) - 1), Math.max(0, Math.floor((frame.top - top) * perLine) - 1)] as const;
  const to = [Math.min(image.naturalWidth, Math.ceil((frame.right - left) * perPixel) + 1), Math.min(image.naturalHeight, Math.ceil((frame.bottom - top) * perLine) + 1)] as const;
  const size = [to[0] - from[0], to[1] - from[1]] as const;
  if (size[0] <= 0 || size[1] <= 0) return null;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = size;
  canvas.getContext('2d')?.drawImage(image, ...from, ...size, 0, 0, ...size);
  return svgElement('image', {
    href: canvas.toDataURL(),
    x: left - frame.left + from[0] / perPixel,
    y: top - frame.top + from[1] / perLine,
    width: size[0] / perPixel,
    height: size[1] / perLine,
    opacity,
    preserveAspectRatio: 'none',
  });
}
