/**
 * The command line: wires the packages together, and alone reads the clock and the environment and
 * prints.
 */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
