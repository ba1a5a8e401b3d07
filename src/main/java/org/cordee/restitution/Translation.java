package org.cordee.restitution;

/**
 * What was said, in another language, beside the original and never in its place.
 *
 * @param machine whether a machine translated it, and nobody has mended its words since
 */
public record Translation(Language language, String words, boolean machine) {}
