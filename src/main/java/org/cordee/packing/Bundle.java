package org.cordee.packing;

import java.util.List;

/** Pages that are built together, so that what they have in common is fetched once; in the order in which they are come upon. */
record Bundle(String name, List<String> pages) {

    /** The pages that people go to from this one. */
    List<String> after(String page) {
        return pages.subList(pages.indexOf(page) + 1, pages.size());
    }
}
