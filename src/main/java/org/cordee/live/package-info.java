/**
 * Rooms: one for each workshop that is open on this node.
 *
 * <p>Commands enter, from whoever is admitted; answers leave to their senders and deltas to everybody, after the journal
 * has committed. Knows Vert.x contexts, but no HTTP and no JSON. Read first: {@link org.cordee.live.Room}, then {@link
 * org.cordee.live.Turn}.
 */
package org.cordee.live;
