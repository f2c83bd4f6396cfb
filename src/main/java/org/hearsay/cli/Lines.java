package org.hearsay.cli;

import java.io.PrintWriter;

/** Lines of text, each handed over as soon as it is written: another program may wait for it. */
record Lines(PrintWriter writer) {

  void write(String line) {
    writer.print(line);
    writer.print('\n');
    writer.flush();
  }
}
