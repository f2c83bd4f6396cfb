/**
 * Whether an article is in English, its words, paragraphs, quotation marks and sentences; the only
 * package that knows the natural-language library.
 */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
