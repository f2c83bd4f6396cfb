package org.hearsay.time;

import org.hearsay.article.Span;

/** Words that tell a time, and the time they tell. */
record TimeExpression(Span span, When when) {}
