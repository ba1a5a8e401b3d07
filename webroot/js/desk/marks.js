// The light marks of the desk, and the inlines of the wire: `**strong**`, `*emphasis*`, `[words](https://…)`.
//
// A mark opens before something that is no space and closes after something that is no space, so `5 * 3` stays as it is.
// `\` before a sign or a space makes it an ordinary one; `\&` before stars says that they open. What does not close is text.
// The law: parse(write(inlines)) is tidy(inlines), for every list of inlines the wire may carry.

const SIGN = /[!-/:-@[-`{-~\s]/;
const ADDRESS = /^(?:https?:\/\/|mailto:)(?:\\[^]|[^\s\\)])+/;

/** The inlines that a line with light marks stands for. */
export function parse(line) {
  const tokens = paired(tokenise(line));
  const out = [];
  for (const token of tokens) {
    if (token.star) star(out, token);
    else if (token.closes) endLink(out, token);
    else out.push(token.opens ? { opener: token } : token.text);
  }
  return tidy(settle(out));
}

/** The line with light marks that stands for these inlines: as few escapes as will do. */
export function write(inlines) {
  const wanted = JSON.stringify(tidy(inlines));
  return [PLAIN, ESCAPED, EXACT].map((how) => written(inlines, how)).find((line) => JSON.stringify(parse(line)) === wanted);
}

/** The words alone, without marks. */
export function words(inlines) {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : words(content(inline)))).join('');
}

/** What is inside an emphasis, a strong or a link. */
export function content(inline) {
  return inline.strong || inline.em || inline.of || [];
}

/** The same inlines with neighbours joined, and nothing empty. */
export function tidy(inlines) {
  const out = [];
  for (const inline of inlines) {
    const last = out[out.length - 1];
    if (typeof inline !== 'string') {
      const inside = tidy(content(inline));
      if (inside.length) out.push(rewrapped(inline, inside));
    } else if (typeof last === 'string') out[out.length - 1] = last + inline;
    else if (inline) out.push(inline);
  }
  return out;
}

function rewrapped(inline, inside) {
  if (inline.strong) return { strong: inside };
  return inline.em ? { em: inside } : { link: inline.link, of: inside };
}

// Reading: first into tokens, then with a stack of what is open, in one pass over the line.

function tokenise(line) {
  const tokens = [];
  for (let i = 0; i < line.length; ) {
    const token = tokenAt(line, i, tokens[tokens.length - 1]);
    tokens.push(token);
    i += token.length;
  }
  return tokens;
}

function tokenAt(line, i, before) {
  const sign = line[i];
  if (sign === '\\' && i + 1 < line.length && SIGN.test(line[i + 1])) {
    return line[i + 1] === '&' ? { text: '', opening: true, length: 2 } : { text: line[i + 1], plain: true, length: 2 };
  }
  if (sign === '*') return starAt(line, i, before || {});
  if (sign === '[') return { text: '[', bracket: true, length: 1 };
  if (sign === ']') return closingAt(line, i);
  const run = /^[^\\*[\]]+/.exec(line.slice(i));
  return run ? { text: run[0], length: run[0].length } : { text: sign, length: 1 };
}

function starAt(line, i, before) {
  const count = /^\*+/.exec(line.slice(i))[0].length;
  const solid = (sign) => sign !== undefined && !/\s/.test(sign);
  return {
    star: count,
    text: '*'.repeat(count),
    length: count,
    mayOpen: solid(line[i + count]),
    mayClose: !before.opening && (before.plain || solid(line[i - 1])),
  };
}

function closingAt(line, i) {
  const address = line[i + 1] === '(' && ADDRESS.exec(line.slice(i + 2));
  if (!address || line[i + 2 + address[0].length] !== ')') return { text: ']', closing: true, length: 1 };
  return { text: line.slice(i, i + 3 + address[0].length), closing: true, address: address[0], length: address[0].length + 3 };
}

/** Says of each bracket whether it opens a link; a link holds no link. */
function paired(tokens) {
  let open = [];
  for (const token of tokens) {
    if (token.bracket) open.push(token);
    if (!token.closing) continue;
    const from = open.pop();
    if (!from || !token.address) continue;
    from.opens = true;
    token.closes = token.address.replace(/\\([^])/g, '$1');
    open = [];
  }
  return tokens;
}

function star(out, token) {
  let left = token.star;
  while (left > 0 && token.mayClose) {
    const at = lastOpener(out, 'star');
    if (at < 0) break;
    const opener = out[at].opener;
    const size = left > 1 && opener.left > 1 ? 2 : 1;
    const inside = settle(out.splice(at + 1));
    out.push(size === 2 ? { strong: inside } : { em: inside });
    left -= size;
    opener.left -= size;
    if (!opener.left) out.splice(at, 1);
  }
  if (left > 0) out.push(token.mayOpen ? { opener: { ...token, left } } : '*'.repeat(left));
}

function endLink(out, token) {
  const at = lastOpener(out, 'opens');
  const inside = settle(out.splice(at + 1));
  out.splice(at, 1, { link: token.closes, of: inside });
}

/** Where the last open mark of this kind is; an emphasis is not looked for outside the link one is in. */
function lastOpener(out, kind) {
  for (let i = out.length - 1; i >= 0; i--) {
    const { opener } = out[i];
    if (opener && opener[kind]) return i;
    if (opener && kind === 'star' && opener.opens) return -1;
  }
  return -1;
}

/** What was opened and never closed is text after all. */
function settle(out) {
  return out.map((node) => (node.opener ? node.opener.text.slice(0, node.opener.left) : node));
}

// Writing: the same words three ways, from the barest to the one that is always right.

const PLAIN = { escape: (words) => words, opening: '' };
const ESCAPED = { escape: (words) => words.replace(/[\\*[\]]/g, '\\$&').replace(/^\s|\s$/g, '\\$&'), opening: '' };
const EXACT = { escape: ESCAPED.escape, opening: '\\&' };

function written(inlines, how) {
  return inlines.map((inline) => (typeof inline === 'string' ? how.escape(inline) : marked(inline, how))).join('');
}

function marked(inline, how) {
  const inside = written(content(inline), how);
  if (inline.strong) return `${how.opening}**${inside}**`;
  return inline.em ? `${how.opening}*${inside}*` : `[${inside}](${inline.link.replace(/[\\)\s]/g, '\\$&')})`;
}
