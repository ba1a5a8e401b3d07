/** Staff's page, asked for over a way on which others could read along: why it is not given, and what to do. The secret stays in the address, unsent. */
import { drawer, html, theme, useTheme } from '../ui.js';
import { loadWords } from '../words.js';
import { Stop } from '../parts/stop.js';

useTheme(theme());
loadWords(document.documentElement.lang).then(drawer(document.getElementById('page'), () => html`<${Stop} code="needs-encryption" />`));
