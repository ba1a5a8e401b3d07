/**
 * A restitution in and out of files.
 *
 * <p>Bytes enter, and a document leaves with what could not be placed, or a refusal; a document enters, and bytes leave. No
 * server is needed. Read first: {@link org.cordee.formats.Format}, then {@code MarkdownReader} and {@code MarkdownWriter}.
 */
package org.cordee.formats;
