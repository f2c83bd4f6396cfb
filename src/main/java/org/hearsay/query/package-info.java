/**
 * The saved queries of {@code queries/}, and how any query is run: reading only, with values bound
 * as terms and never put into the text.
 */
@NullMarked
package org.hearsay.query;

import org.jspecify.annotations.NullMarked;
