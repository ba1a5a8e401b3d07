package org.cordee.formats;

final class XlsxWriter implements DocumentWriter {
    @Override
    public byte[] write(Dossier dossier, HouseStyle style) {
        throw new UnsupportedOperationException("to be written");
    }
}
