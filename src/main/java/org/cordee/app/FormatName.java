package org.cordee.app;

import org.cordee.formats.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A format by its extension, on the command line. */
final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String extension) {
        return Format.ofExtension(extension).orElseThrow(() -> new TypeConversionException("no format: " + extension));
    }
}
