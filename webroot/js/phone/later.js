/**
 * What a participant meets after the first word: fetched in one piece, once the page stands (phone/lazily.js).
 * One piece, for on a phone a request costs more than its bytes.
 */
export * from '../parts/my-words.js';
export * from '../parts/programme.js';
export * from '../parts/quoted.js';
export * from '../parts/read-back.js';
export * from '../parts/voting.js';
export * from '../road/alike.js';
export * from '../road/coach.js';
export { copy } from './copying.js';
export { ownWords } from './own-words.js';
export * from '../shell.js';
export * from '../road/tongue.js';
export { fetchDocument, pathOf } from '../documents.js';
