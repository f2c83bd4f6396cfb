package org.hearsay.http;

import java.util.Map;

/** Part of the HTTP surface. */
@FunctionalInterface
public interface Routes {

  /**
   * The handlers by where they are: a path, or one that ends in a slash and a star, which is then
   * also asked for all that is below.
   */
  Map<String, Handler> routes();
}
