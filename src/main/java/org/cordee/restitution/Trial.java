package org.cordee.restitution;

import java.util.Optional;

/** A solution has been tried: where, and with what result, as far as known. */
public record Trial(Optional<String> where, Optional<String> result) {}
