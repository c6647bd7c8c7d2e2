/** What would read a string as HTML or as code. */
export const sinks = /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc|unsafeHTML|unsafeSVG|unsafeStatic|DOMParser)\b|\bdocument\.write|\beval\s*\(|\bnew Function\b|set(Timeout|Interval)\(\s*['"`]/;
