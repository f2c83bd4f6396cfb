/** The reported statement: the one thing this project is about. */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;
