/** From an article to its statements: the stages, in order. */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
