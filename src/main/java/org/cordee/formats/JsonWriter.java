package org.cordee.formats;

final class JsonWriter implements DocumentWriter {
    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        throw new UnsupportedOperationException("to be written");
    }
}
