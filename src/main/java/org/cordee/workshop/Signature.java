package org.cordee.workshop;

import java.time.Instant;

/**
 * A restitution that was signed off: frozen as it stood at its seq.
 *
 * @param version 1, 2, 3 …
 * @param seq of the event that signed it: the board folded up to it is what was signed
 * @param recognised how many people recognised at least one line of it
 * @param present how many were there, or had been heard, when it was signed
 * @param open objections without an answer
 */
public record Signature(int version, long seq, Instant at, int recognised, int present, int open) {}
