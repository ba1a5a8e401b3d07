/**
 * HTTP and WebSocket: bytes in and out.
 *
 * <p>Frames and requests enter, within limits; typed commands leave to a room, and answers, deltas, documents and pages to
 * whoever asked. Read first: {@code Routes}, the site map; then {@code SocketRoute}, {@code Connection}
 * (by a socket or by polling), {@code Conversation}, {@code Frame}.
 */
package org.cordee.web;
