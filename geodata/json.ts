/** Reads JSON; a mistake is told with line, column and what is likely wrong there. */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, ''); // some editors begin a file with a mark that no one sees
  const fault = encodingFaultIn(plain) ?? faultIn(plain);
  if (!fault) return JSON.parse(plain);
  const before = plain.slice(0, fault.at).split('\n');
  throw new SyntaxError(`line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${fault.what}`);
}

interface Fault {
  readonly at: number;
  readonly what: string;
}

/** Bytes that are no UTF-8 have been read as this sign. */
function encodingFaultIn(text: string): Fault | null {
  const at = text.indexOf('\uFFFD');
  return at < 0 ? null : { at, what: 'this sign is not UTF-8; save the file in that encoding' };
}

/** A space, a mark, a text, a number or word. */
const token = /\s+|[{}[\]:,]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/uy;

type Wanted = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'end of file';

const words: Readonly<Record<Wanted, string>> = {
  value: 'a value should stand here', 'value or end': 'a value or "]" should stand here',
  name: 'a field’s name in "double quotes" should stand here', 'name or end': 'a field’s name in "double quotes" or "}" should stand here',
  colon: 'a colon is missing before', 'comma or end': 'a comma is missing before', 'end of file': 'the file should end before',
};

/** The first place where a text is no JSON, of which the parser of Node 20 does not say where, or names a field twice, which it lets pass. */
function faultIn(text: string): Fault | null {
  const open: string[] = [];
  /** The fields of each open record. */
  const names: Set<unknown>[] = [];
  let wanted: Wanted = 'value';
  let comma = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (!found) return { at, what: `${text[at] === '"' ? 'this text does not end on its line, or holds a lone \\' : words[wanted]}: ${excerpt(text, at)}` };
    if (found.trim() === '') continue;
    const inside = open.at(-1);
    const closes = (found === '}' && inside === '{') || (found === ']' && inside === '[');
    if (closes && (wanted === 'value' || wanted === 'name') && text[comma] === ',') return { at: comma, what: `the comma before "${found}" is one too many` };
    const fits: Readonly<Record<Wanted, boolean>> = {
      value: /^[^}\]:,]/.test(found), 'value or end': closes || /^[^}\]:,]/.test(found),
      name: found.startsWith('"'), 'name or end': closes || found.startsWith('"'),
      colon: found === ':', 'comma or end': closes || found === ',', 'end of file': false,
    };
    if (!fits[wanted]) return { at, what: `${words[wanted]}: ${excerpt(text, at)}` };
    if (wanted.startsWith('name') && !closes) {
      const name = JSON.parse(found);
      if (names.at(-1)?.has(name)) return { at, what: `the field "${name}" is here twice; only the last would count` };
      names.at(-1)?.add(name);
    }
    if (closes) {
      open.pop();
      names.pop();
    } else if (found === '{' || found === '[') {
      open.push(found);
      names.push(new Set());
    }
    if (found === '{') wanted = 'name or end';
    else if (found === '[') wanted = 'value or end';
    else if (found === ':') wanted = 'value';
    else if (found === ',') {
      comma = at;
      wanted = inside === '{' ? 'name' : 'value';
    } else if (wanted.startsWith('name') && !closes) wanted = 'colon';
    else wanted = open.length > 0 ? 'comma or end' : 'end of file';
  }
  if (wanted === 'end of file') return null;
  return { at: text.length, what: open.length > 0 ? `the file ends before "${open.at(-1) === '{' ? '}' : ']'}"` : 'the file is empty' };
}

/** What stands there, as far as it can be read at a glance. */
const excerpt = (text: string, at: number): string => /^[^\n]{1,24}/.exec(text.slice(at))?.[0] ?? '';
