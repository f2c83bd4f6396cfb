/**
 * Pages for people: plain HTML that works without a script and fetches nothing. All that comes from
 * data is escaped where it is put in.
 */
@NullMarked
package org.hearsay.page;

import org.jspecify.annotations.NullMarked;
