package org.cordee.web;

import java.util.Optional;
import org.cordee.workshop.Id;

/** What came in is no frame of the protocol: the code, the field it is about, and the command's id if that could be read. */
final class BadFrame extends RuntimeException {
    private final String code;
    private final Optional<String> field;
    private final Optional<Id.Command> id;

    BadFrame(String code, Optional<String> field, Optional<Id.Command> id) {
        super(code + field.map(f -> " " + f).orElse(""), null, false, false);
        this.code = code;
        this.field = field;
        this.id = id;
    }

    static BadFrame of(String code) {
        return new BadFrame(code, Optional.empty(), Optional.empty());
    }

    static BadFrame of(String code, String field) {
        return new BadFrame(code, Optional.of(field), Optional.empty());
    }

    BadFrame in(Id.Command command) {
        return new BadFrame(code, field, Optional.of(command));
    }

    String code() {
        return code;
    }

    Optional<String> field() {
        return field;
    }

    Optional<Id.Command> id() {
        return id;
    }
}
