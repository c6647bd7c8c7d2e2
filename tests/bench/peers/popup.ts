/** The little box that a library without popups leaves to the developer. */
export function createPopup() {
  const element = document.createElement('div');
  const text = document.createElement('span');
  const close = document.createElement('button');
  element.className = 'popup';
  element.hidden = true;
  element.style.cssText = 'padding:8px 12px;background:#fff;box-shadow:0 1px 6px #0006;font:14px sans-serif';
  close.className = 'popup-close';
  close.textContent = '×';
  close.addEventListener('click', () => {
    element.hidden = true;
  });
  element.append(text, close);
  return {
    element,
    open(name: string) {
      text.textContent = name;
      element.hidden = false;
    },
  };
}
