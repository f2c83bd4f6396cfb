package org.hearsay;

import org.hearsay.cli.HearsayCommand;

/** Starts the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(HearsayCommand.execute(args));
  }
}
