/** A path of "M", "m", "l", "L" and "z", shifted and stretched: absolute, to a tenth of a pixel. */
export function pathInPixels(path: string, scale: number, dx: number, dy: number): string {
  let [x, y] = [0, 0];
  let start = [0, 0];
  const draw = ([, command = '', numbers = '']: RegExpExecArray): string => {
    if (command === 'z') {
      [x = 0, y = 0] = start;
      return 'Z';
    }
    const steps = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const points: string[] = [];
    for (let i = 0; i < steps.length; i += 2) {
      const isRelative = command === 'm' || command === 'l';
      x = (steps[i] ?? 0) + (isRelative ? x : 0);
      y = (steps[i + 1] ?? 0) + (isRelative ? y : 0);
      if (i === 0 && command.toLowerCase() === 'm') start = [x, y];
      points.push(`${(x * scale + dx).toFixed(1)} ${(y * scale + dy).toFixed(1)}`);
    }
    return command.toUpperCase() + points.join('L');
  };
  return [...path.matchAll(/([MmLlz])([^MmLlz]*)/g)].map(draw).join('');
}
