package org.cordee.formats;

import java.util.List;
import org.cordee.restitution.Gathering;

/** Bytes to a document, with what is to be said about it; or the reason why they are none. */
public interface DocumentReader {
    /** The most that is read, in bytes, of whatever format. */
    int LARGEST = 10 * 1024 * 1024;

    Outcome read(byte[] bytes, Mapping mapping);

    /** A document of the template, which needs no mapping. */
    default Outcome read(byte[] bytes) {
        return read(bytes, Mapping.NONE);
    }

    /** What became of reading. */
    sealed interface Outcome {
        record Read(Gathering gathering, List<Remark> remarks) implements Outcome {
            public Read {
                remarks = List.copyOf(remarks);
            }
        }

        /** {@code headings}: those that the document has, for its organiser to say which section each is. */
        record Refused(Why why, List<String> headings) implements Outcome {
            public Refused {
                headings = List.copyOf(headings);
            }
        }
    }

    /** Why a file is no document of ours; {@link #code} is stable. */
    enum Why {
        TOO_BIG("document-too-big"),
        NOT_TEXT("document-not-text"),
        /** It is not of the type that its name says, or cut short, or damaged. */
        NOT_OF_ITS_TYPE("document-not-of-its-type"),
        /** It unpacks to far more than it is, or goes too deep: made to do harm. */
        HARMFUL("document-harmful"),
        /** No heading like 'RMB 2017 - Restitution atelier 1.1' was found. */
        NO_WORKSHOP("document-no-workshop"),
        /** There is a workshop, but none of the five sections: it follows another template. */
        OTHER_TEMPLATE("document-other-template");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Something to be looked at: where (a line or a paragraph, from 1), what, and the words it is about. */
    record Remark(int line, About about, String words) {}

    /** What a remark is about; {@link #code} is stable. */
    enum About {
        /** A heading that is none of the template's, kept in bold where it stood; or a section's title that is no heading. */
        UNKNOWN_HEADING("unknown-heading"),
        /** The same section a second time; what stands there was added to the first. */
        SECTION_AGAIN("section-again"),
        /** A link that leads nowhere; its words are kept. */
        DEAD_LINK("dead-link"),
        /** This line looks as if it went on in the next one; both are kept as points of their own. */
        SOFT_WRAPPED("soft-wrapped"),
        /** Annexes that we wrote ourselves: they say nothing that is not in the workshop they are of. */
        ANNEXES_LEFT_OUT("annexes-left-out"),
        /** A table, an image, code or a quotation: its words are kept, as paragraphs. */
        NOT_IN_THE_TEMPLATE("not-in-the-template"),
        /** Words before the first workshop: kept at the head of the document. */
        BEFORE_THE_FIRST("before-the-first");

        private final String code;

        About(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
