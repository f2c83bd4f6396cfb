/**
 * Which entities are one: what people decided, what rules take for one, and what follows from both.
 * Knows names and evidence; how they are kept is the store's affair.
 */
@NullMarked
package org.hearsay.identity;

import org.jspecify.annotations.NullMarked;
