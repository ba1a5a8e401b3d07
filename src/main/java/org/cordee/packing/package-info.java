/**
 * Packs the pages while the program is built; no part of the road, and not in the jar: nothing imports it.
 *
 * <p>In: {@code webroot/} as people wrote it. Out: {@code packed/}, which {@code web.Pages} serves: each page in each language,
 * its modules in a few small files, its own words only, each file named by what is in it, and compressed. Read {@link
 * org.cordee.packing.Packing} first.
 */
@NullMarked
package org.cordee.packing;

import org.jspecify.annotations.NullMarked;
