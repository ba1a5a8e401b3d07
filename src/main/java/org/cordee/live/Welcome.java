package org.cordee.live;

import io.vertx.core.buffer.Buffer;

/** What somebody who comes is sent first, and the seq up to which it goes. */
public record Welcome(long seq, Buffer frame) {}
