package org.cordee.formats;

final class OdtReader implements DocumentReader {
    @Override
    public Outcome read(byte[] bytes, Mapping mapping) {
        throw new UnsupportedOperationException("to be written");
    }
}
