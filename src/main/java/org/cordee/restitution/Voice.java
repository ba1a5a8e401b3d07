package org.cordee.restitution;

import java.time.Instant;
import java.util.Optional;

/**
 * A contribution as an annex shows it: what was said and when, never by whom.
 *
 * @param field the id of the field of action that a challenge names
 * @param hidden whether the facilitator took it from the room: for those who lead alone
 */
public record Voice(String id, Section section, String words, Optional<String> field, Instant at, boolean hidden) {}
