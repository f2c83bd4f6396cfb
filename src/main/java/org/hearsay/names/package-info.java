/**
 * Names in an article and what they name, as a model trained on openly licensed text sees them. It
 * reads what the encoder made of each word.
 */
@NullMarked
package org.hearsay.names;

import org.jspecify.annotations.NullMarked;
