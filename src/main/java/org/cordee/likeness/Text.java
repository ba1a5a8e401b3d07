package org.cordee.likeness;

/** Something that was said, under an id of its own. */
public record Text(String id, String words) {}
