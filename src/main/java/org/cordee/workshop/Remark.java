package org.cordee.workshop;

/** What those who lead and write said of what somebody said, or made of it: gone for good when that is erased. */
interface Remark<T> extends Trace<T> {
    /** The contribution, or the objection; and so the command that made it. */
    Id about();
}
