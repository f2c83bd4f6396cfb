/** The entry point; everything else is in one package for each step of the flow. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
