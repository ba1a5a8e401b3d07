package org.cordee.restitution;

import java.time.Instant;

/**
 * The sign-off of a restitution: which version, when, and what the room said of it.
 *
 * @param recognised how many people recognised themselves in it
 * @param present how many were there
 * @param open objections without an answer
 */
public record Seal(int version, Instant at, int recognised, int present, int open) {}
