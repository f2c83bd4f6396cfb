package org.hearsay.article;

/** A manifest that cannot be used at all, so that nothing should be read with it. */
public final class ManifestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ManifestException(String location, String reason) {
    super(location + ": " + reason);
  }

  ManifestException(String location, String reason, Throwable cause) {
    super(location + ": " + reason, cause);
  }
}
