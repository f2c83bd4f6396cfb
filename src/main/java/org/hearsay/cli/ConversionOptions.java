package org.hearsay.cli;

import org.hearsay.rdf.Conversion.Wordings;
import picocli.CommandLine.Option;

/** How articles become RDF. */
final class ConversionOptions {

  @Option(
      names = "--wording",
      paramLabel = "full|quotes",
      description =
          "How much of the articles' own words the graph holds: the content of every statement,"
              + " or quotations alone, cut at 300 characters, for an open endpoint"
              + " (default: full).")
  private Wordings wording = Wordings.FULL;

  Wordings wording() {
    return wording;
  }
}
