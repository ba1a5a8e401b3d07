package org.cordee.live;

import io.vertx.core.buffer.Buffer;

/** How what is told becomes bytes: given to the rooms by whoever knows the wire, so that each delta is encoded once. */
public interface Encoding {
    Buffer welcome(Delta delta);

    Buffer delta(Delta delta);

    Buffer present(int count);
}
