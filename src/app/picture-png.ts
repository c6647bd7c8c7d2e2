/** Pixels at most: what the smallest browsers still give a canvas. */
const mostPixels = 16_000_000;

/** A drawing as PNG, twice its size, so that it stays sharp in print and on fine screens. */
export async function drawPng(drawing: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  // Not a blob's address: the page's content policy lets pictures come from itself and data: alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/png'));
  if (!picture) throw new Error('The canvas gave no picture');
  return picture;
}
