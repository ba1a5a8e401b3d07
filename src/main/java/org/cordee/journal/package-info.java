/**
 * The ordered, durable record of every workshop, in PostgreSQL.
 *
 * <p>Events enter, decided on a board at a known seq; they leave in the one order that PostgreSQL gave them. Nothing here
 * judges. Read first: {@link org.cordee.journal.Journal}, then {@code GroupCommit}, then {@code PgJournal}.
 */
package org.cordee.journal;
