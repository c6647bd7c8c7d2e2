/** Does at once what is first asked for in a frame, and of all that is asked for until the next only the last. */
export function onceAFrame<Value>(act: (value: Value) => void): (value: Value) => void {
  let isDone = false;
  let next: (() => void) | null = null;
  return function ask(value) {
    if (isDone) {
      next = () => ask(value);
      return;
    }
    isDone = true;
    act(value);
    requestAnimationFrame(() => {
      isDone = false;
      next?.();
      next = null;
    });
  };
}
