/**
 * The saved queries as resources: answers in many formats, their own description for programs
 * (OpenAPI, SHACL), and the editor for questions of one's own.
 */
@NullMarked
package org.hearsay.api;

import org.jspecify.annotations.NullMarked;
