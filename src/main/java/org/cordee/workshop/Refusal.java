package org.cordee.workshop;

/** Why a command was refused; {@link #code} is stable, on the wire and as the key of its sentence. */
public enum Refusal {
    NOT_YOURS_TO_ASK("not-yours-to-ask"),
    REMOVED("removed"),
    ID_TAKEN("id-taken"),
    ALREADY_MADE("already-made"),
    NOT_MADE("no-such-workshop"),
    WORKSHOP_CLOSED("workshop-closed"),
    SECTION_CLOSED("section-closed"),
    NO_SUCH_CONTRIBUTION("no-such-contribution"),
    NO_SUCH_ENTRY("no-such-entry"),
    NOT_THE_AUTHOR("not-the-author"),
    NOT_A_FIELD("not-a-field"),
    EMPTY("empty"),
    TOO_LONG("too-long"),
    TOO_MANY("too-many"),
    CHANGED_MEANWHILE("changed-meanwhile"),
    MISPLACED("misplaced");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
