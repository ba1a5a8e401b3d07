/**
 * Wiring: the only package that knows all others.
 *
 * <p>Settings enter, from flags, environment and file; a running server leaves, or one clear line and an exit code. Read
 * first: {@link org.cordee.app.Server}, which is the object graph on one page.
 */
package org.cordee.app;
