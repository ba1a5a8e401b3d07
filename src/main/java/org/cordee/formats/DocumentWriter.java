package org.cordee.formats;

/** A document to bytes. Every document can be written; the same one gives the same bytes. */
public interface DocumentWriter {
    byte[] write(Dossier dossier, HouseStyle style);
}
