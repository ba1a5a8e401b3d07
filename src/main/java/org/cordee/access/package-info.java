/**
 * Who speaks.
 *
 * <p>A token, a code or a link's secret enters; an {@link org.cordee.workshop.Actor} leaves, or a refusal. Whether the
 * workshop still admits that actor is its board's word, and asked elsewhere. Read first: {@link
 * org.cordee.access.Doorkeeper}.
 */
package org.cordee.access;
