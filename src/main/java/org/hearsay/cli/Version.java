package org.hearsay.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the application's manifest; {@code development} when run from class files. */
final class Version implements IVersionProvider {

  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version.replace("-SNAPSHOT", "");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "hearsay " + number(), "Java " + Runtime.version() + ", Apache Jena 5.6.0"
    };
  }
}
