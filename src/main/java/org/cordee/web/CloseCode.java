package org.cordee.web;

/** Why a socket is closed, in numbers a client acts on; what it does then is in docs/protocol.md. */
enum CloseCode {
    BINARY(1003, "text only"),
    NOT_UTF8(1007, "not UTF-8"),
    TOO_BIG(1009, "too big"),
    COMING_BACK(4000, "the server is restarting"),
    NOT_ADMITTED(4001, "token missing, bad or expired"),
    REMOVED(4003, "removed"),
    NO_SUCH_WORKSHOP(4004, "no such workshop"),
    TOO_SLOW(4008, "not read fast enough"),
    TOO_FAST(4009, "too many commands"),
    SILENT(4010, "not heard of for too long"),
    NO_HELLO(4011, "no hello in time"),
    OTHER_VERSION(4012, "another version of the protocol"),
    ERASED_SINCE(4013, "words erased over another connection");

    private final short number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = (short) number;
        this.reason = reason;
    }

    short number() {
        return number;
    }

    String reason() {
        return reason;
    }
}
