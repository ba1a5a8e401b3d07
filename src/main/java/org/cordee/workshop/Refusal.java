package org.cordee.workshop;

/** Why a command was refused; {@link #code} is stable, on the wire and as the key of its sentence. */
public enum Refusal {
    NOT_YOURS_TO_ASK("not-yours-to-ask"),
    REMOVED("removed"),
    ID_TAKEN("id-taken"),
    /** It was sent before its person erased their words elsewhere, or by a page that does not know of that yet. */
    ERASED_SINCE("erased-since"),
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
    MISPLACED("misplaced"),
    /** It is in a group, or says again what stands elsewhere: it counts there. */
    COUNTED_ELSEWHERE("counted-elsewhere"),
    /** Not in this step. */
    NOT_NOW("not-in-this-step"),
    /** So little time after one's last post; it may be asked again. */
    SLOWLY("slowly"),
    NOT_A_SOLUTION("not-a-solution"),
    OWN_WORDS("own-words"),
    NO_DOTS_LEFT("no-dots-left"),
    NO_SUCH_CLUSTER("no-such-cluster"),
    NO_SUCH_OBJECTION("no-such-objection"),
    OTHER_SECTION("other-section"),
    OUT_OF_RANGE("out-of-range"),
    SIGNED("signed"),
    NOT_SIGNED("not-signed"),
    NOTHING_WRITTEN("nothing-written"),
    /** It is not one's own, or too long ago. */
    NO_SUCH_DEED("no-such-deed");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
