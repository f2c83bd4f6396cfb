/** Search over names, quotations and statements, by words and facets. */
@NullMarked
package org.hearsay.search;

import org.jspecify.annotations.NullMarked;
