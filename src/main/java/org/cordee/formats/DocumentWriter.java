package org.cordee.formats;

import org.cordee.restitution.Gathering;

/** A document to bytes. Every document can be written. */
public interface DocumentWriter {
    byte[] write(Gathering gathering);
}
