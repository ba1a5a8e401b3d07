/**
 * What says nearly the same, pure: no clock, no chance, no order of asking.
 *
 * <p>Texts in one language enter; proposals of groups leave, for people to accept, change or dismiss. Read first: {@code
 * Likeness}; then {@code Stems} (what words a text is made of), {@code Kinship} (which words are of one family), {@code
 * Meanings} (how alike two texts are), {@code Linkage} (who goes together).
 */
package org.cordee.likeness;
