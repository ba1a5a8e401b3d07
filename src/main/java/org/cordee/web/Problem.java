package org.cordee.web;

import java.util.Optional;

/** Why a request is refused: its status, its stable code, and the field it is about; the sentence is found by the code. */
final class Problem extends RuntimeException {
    private final int status;
    private final String code;
    private final Optional<String> field;

    private Problem(int status, String code, Optional<String> field) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    Problem(int status, String code) {
        this(status, code, Optional.empty());
    }

    static Problem ofField(String code, String field) {
        return new Problem(400, code, Optional.of(field));
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Optional<String> field() {
        return field;
    }
}
